import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BEGINS } from "../src/components/placement/choices.ts";
import { liveSearch, type Search } from "../src/components/placement/live-search.ts";
import type { Happening, Simulator } from "../src/components/simulation/client.ts";
import type { Placed } from "../src/components/simulation/tasks/place.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  let tell: ((happening: Happening<Placed>) => void) | null = null;
  const told: string[] = [];
  const simulator: Simulator = {
    begin: (_task, input, next) => {
      told.push(`begin ${(input as { seed: string }).seed}`);
      tell = next as unknown as typeof tell;
    },
    stop: () => void told.push("stop"),
    finish: () => void told.push("finish"),
    close: () => {},
  };
  const search = liveSearch(simulator);
  let seen: Search = search.state();
  search.watch(({ plan }) => {
    seen = plan;
  });
  const ask = (seed: string) => search.ask({ choices: BEGINS, own: {}, seed });
  const part = { answers: [] } as unknown as Placed;
  const answer = (state: "running" | "done") => tell?.({ state, done: 1, expected: 2, part });
  return { search, told, ask, answer, seen: () => seen };
}

describe("a search for sites", () => {
  it("begins at once, and anew when the choices have rested; what was found stays, marked as old", () => {
    const { told, ask, answer, seen } = setUp();
    ask("1");
    answer("done");
    expect([seen().state, seen().stale]).toEqual(["done", false]);
    ask("2");
    ask("3");
    expect([seen().part !== undefined, seen().stale]).toEqual([true, true]);
    vi.runAllTimers();
    expect(told.filter((one) => one.startsWith("begin"))).toEqual(["begin 1", "begin 3"]);
    answer("running");
    expect(seen().stale).toBe(false);
  });

  it("goes on with what it is asked already", () => {
    const { told, ask } = setUp();
    ask("1");
    ask("1");
    vi.runAllTimers();
    expect(told).toEqual(["stop", "begin 1"]);
  });

  it("stopped, ends with what is known, and says so until the next one", () => {
    const { search, told, ask, answer, seen } = setUp();
    ask("1");
    search.stop();
    answer("done");
    expect([told.at(-1), seen().state, seen().isStopped]).toEqual(["finish", "done", true]);
    ask("2");
    expect(seen().isStopped).toBe(false);
  });
});
