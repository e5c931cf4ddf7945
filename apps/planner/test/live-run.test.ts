import type { Row } from "@ventesal/measures";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Happening, Simulator } from "../src/components/simulation/client.ts";
import { liveRun } from "../src/components/simulation/live-run.ts";
import type { Snapshot } from "../src/components/simulation/protocol.ts";
import { EMPTY_PLAN, type Plan, withSettings } from "../src/components/state/draft.ts";
import type { Session } from "../src/components/state/session.ts";
import { createStore } from "../src/components/state/store.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // frames are drawn by browsers alone; what waits for one here is the record of how long the reader waited
  vi.stubGlobal("requestAnimationFrame", () => 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tell = (happening: Happening<Snapshot>) => void;

/** A simulator whose answers the test gives. */
function fake() {
  let tell: Tell | null = null;
  const asked: unknown[] = [];
  const simulator: Simulator = {
    begin: (_task, input, next) => {
      asked.push(input);
      tell = next as unknown as Tell;
      tell({ state: "waiting", done: 0, expected: 0 });
    },
    stop: () => {
      tell = null;
    },
    finish: () => {},
    close: () => {
      tell = null;
    },
  };
  const answer = (name: string, state: "running" | "done" = "done") =>
    tell?.({ state, done: 1, expected: 1, part: { rows: [{ measure: name } as Row] } as unknown as Snapshot });
  return { simulator, asked, answer };
}

function setUp({ processors = 4, hasToday = true, reactsMs = 0 } = {}) {
  const plan = createStore<Plan>(EMPTY_PLAN);
  const session = {
    plan,
    draft: (part: "panel" | "clinics") => plan.get()[part],
    change: (part: "panel" | "clinics", draft: Plan["panel"]) => plan.set({ ...plan.get(), [part]: draft }),
  } as unknown as Session;
  const [planned, today] = [fake(), fake()];
  const made = [planned, today];
  const run = liveRun(session, "panel", 5, {
    simulator: () => made.shift()!.simulator,
    questions: ["promise.withinDays"],
    processors,
    hasToday,
    reactsMs,
  });
  const seen = (side: "plan" | "today") => run.state()[side].part?.rows[0]?.measure;
  const change = (factor: number | undefined) => {
    session.change("panel", withSettings(session.draft("panel"), { "referrals.factor": factor }));
  };
  const ask = ({ seed = plan.get().seed, days }: { seed?: string; days?: number }) => {
    const asked = withSettings(plan.get().panel, { "promise.withinDays": days });
    plan.set({ ...plan.get(), seed, panel: asked });
  };
  return { run, planned, today, seen, change, ask };
}

describe("a live run", () => {
  test("of an unchanged plan is today's, too, and runs once", () => {
    const { planned, today, seen } = setUp();
    planned.answer("a");
    expect([seen("plan"), seen("today"), today.asked]).toEqual(["a", "a", []]);
  });

  test("runs today's scenario beside a plan that is changed, once, and knows it when the reader comes back to it", () => {
    const { run, planned, today, seen, change } = setUp();
    planned.answer("begun", "running");
    change(2);
    vi.runAllTimers();
    planned.answer("twice");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(1);
    today.answer("today");
    change(3);
    vi.runAllTimers();
    expect([seen("today"), today.asked.length]).toEqual(["today", 1]);
    change(undefined);
    vi.runAllTimers();
    expect([seen("plan"), seen("today"), run.state().plan.state]).toEqual(["today", "today", "done"]);
    expect([planned.asked.length, today.asked.length]).toEqual([3, 1]);
    change(2);
    vi.advanceTimersByTime(1000);
    expect([seen("plan"), run.state().plan.stale]).toEqual(["today", true]);
    planned.answer("twice again", "running");
    expect([seen("plan"), seen("today"), today.asked.length]).toEqual(["twice again", "today", 1]);
    change(undefined);
    expect([seen("plan"), run.state().plan.stale, run.state().plan.state]).toEqual(["today", false, "done"]);
  });

  test("leaves the page the time that it has to itself after the last change, and shows at once that figures are old", () => {
    const { planned, run, change } = setUp({ reactsMs: 40 });
    planned.answer("today");
    vi.advanceTimersByTime(1000);
    change(2);
    expect([planned.asked.length, run.state().plan.stale]).toEqual([1, true]);
    vi.advanceTimersByTime(30);
    change(3);
    vi.advanceTimersByTime(30);
    expect(planned.asked.length).toBe(1);
    vi.advanceTimersByTime(10);
    expect(planned.asked.length).toBe(2);
  });

  test("runs today's scenario again when it was broken off before it was whole", () => {
    const { planned, today, change } = setUp();
    planned.answer("begun", "running");
    change(2);
    vi.runAllTimers();
    planned.answer("twice", "running");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(1);
    change(undefined);
    vi.runAllTimers();
    planned.answer("half", "running");
    change(2);
    vi.runAllTimers();
    planned.answer("twice again", "running");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(2);
  });

  test("runs today's scenario only when the plan has its first figures: those are waited for", () => {
    const { planned, today, seen, change } = setUp();
    change(2);
    vi.runAllTimers();
    expect([planned.asked.length, today.asked.length]).toEqual([2, 0]);
    planned.answer("first", "running");
    vi.advanceTimersByTime(300);
    expect(today.asked).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(today.asked).toHaveLength(1);
    planned.answer("more");
    expect(today.asked).toHaveLength(1);
    today.answer("begun", "running");
    change(3);
    vi.runAllTimers();
    today.answer("nobody hears this");
    expect([seen("today"), today.asked.length]).toEqual(["begun", 1]);
    planned.answer("first again", "running");
    vi.advanceTimersByTime(300);
    planned.answer("more again", "running");
    vi.advanceTimersByTime(200);
    expect(today.asked).toHaveLength(2);
    today.answer("today");
    change(4);
    vi.runAllTimers();
    planned.answer("first once more", "running");
    vi.runAllTimers();
    expect([seen("today"), today.asked.length]).toEqual(["today", 2]);
  });

  test("runs today's scenario only when the plan is whole where there are two processors: one is the page's", () => {
    const { planned, today, change } = setUp({ processors: 2 });
    change(2);
    vi.runAllTimers();
    planned.answer("first", "running");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(0);
    planned.answer("whole");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(1);
  });

  test("shows no figures of today's scenario beside a plan that is asked something else, until they are asked that, too", () => {
    const { run, planned, today, seen, change, ask } = setUp();
    planned.answer("today");
    change(2);
    vi.runAllTimers();
    planned.answer("twice");
    vi.runAllTimers();
    expect([seen("plan"), seen("today"), today.asked.length]).toEqual(["twice", "today", 0]);
    ask({ seed: "2" });
    vi.runAllTimers();
    expect([seen("today"), run.state().today.state]).toEqual([undefined, "waiting"]);
    planned.answer("twice, otherwise");
    expect(run.state().today.state).toBe("waiting");
    vi.runAllTimers();
    today.answer("today, otherwise");
    expect([seen("plan"), seen("today")]).toEqual(["twice, otherwise", "today, otherwise"]);
    ask({ days: 21 });
    vi.runAllTimers();
    expect(seen("today")).toBe(undefined);
    planned.answer("longer");
    vi.runAllTimers();
    expect(today.asked).toHaveLength(2);
  });

  test("leaves today's scenario alone where nobody wants it", () => {
    const { run, planned, today, change } = setUp({ hasToday: false });
    change(2);
    vi.runAllTimers();
    planned.answer("twice");
    vi.runAllTimers();
    change(undefined);
    vi.runAllTimers();
    expect([today.asked.length, run.state().today.state, planned.asked.length]).toEqual([0, "done", 3]);
  });

  test("never shows figures of a plan as today's, though one run is to be both", () => {
    const { planned, seen, change } = setUp();
    change(2);
    vi.runAllTimers();
    planned.answer("twice");
    expect(seen("today")).toBe(undefined);
    change(undefined);
    vi.runAllTimers();
    expect([seen("plan"), seen("today")]).toEqual(["twice", undefined]);
    planned.answer("today", "running");
    expect([seen("plan"), seen("today")]).toEqual(["today", "today"]);
  });

  test("shows nothing of the inputs before as that of the inputs now", () => {
    const { run, planned, seen, change } = setUp();
    planned.answer("a");
    change(2);
    planned.answer("late");
    expect([seen("plan"), run.state().plan.stale]).toEqual(["a", true]);
    vi.runAllTimers();
    planned.answer("b");
    expect([seen("plan"), run.state().plan.stale]).toEqual(["b", false]);
  });
});
