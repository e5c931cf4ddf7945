import { beforeEach, expect, test, vi } from "vitest";
import type { ShowInput } from "../src/components/simulation/tasks/show.ts";
import { EMPTY_PLAN } from "../src/components/state/draft.ts";
import { keptWork } from "./kept-work.ts";

const shown: ShowInput[] = [];
let afterwards: (times: number) => void = () => {};
vi.mock("../src/components/simulation/tasks/show.ts", () => ({
  show: async (input: ShowInput) => void afterwards(shown.push(input)),
}));
const { rehearse } = await import("../src/components/simulation/tasks/rehearse.ts");

const INPUT = { part: "panel", first: 6 } as const;

beforeEach(() => {
  shown.length = 0;
});

test("a rehearsal goes through the part's own scenario up to its first figures, as often as it has to though the page asks already", async () => {
  const stopping = new AbortController();
  stopping.abort();
  await rehearse({ ...INPUT, leastTimes: 3 }, keptWork<never>(stopping.signal).work);
  const once = { ...INPUT, draft: EMPTY_PLAN.panel, seed: EMPTY_PLAN.seed, replications: 7 };
  expect(shown).toEqual([once, once, once]);
});

test("a rehearsal goes on until the page asks", async () => {
  const stopping = new AbortController();
  afterwards = (times) => {
    if (times === 5) stopping.abort();
  };
  await rehearse({ ...INPUT, leastTimes: 1 }, keptWork<never>(stopping.signal).work);
  expect(shown.length).toBe(5);
});

test("a rehearsal that need not be leaves a page that asks already alone", async () => {
  const stopping = new AbortController();
  // what was sent meanwhile is heard in a turn of its own
  setTimeout(() => stopping.abort());
  await rehearse({ ...INPUT, leastTimes: 0 }, keptWork<never>(stopping.signal).work);
  expect(shown).toEqual([]);
});
