import { EMPTY_PLAN, isChanged } from "../state/draft.js";
import { PARTS, type Part } from "../state/models.js";
import type { Session } from "../state/session.js";
import { createSimulator, type Happening } from "./client.js";
import type { Snapshot } from "./protocol.js";

/** A result as it is seen: the newest figures, and whether they still belong to other inputs. */
export interface Seen extends Happening<Snapshot> {
  /** The figures shown were made with inputs that have changed since. */
  stale: boolean;
}

/** What a page shows: the reader's plan, and beside it what happens if nothing is done. */
export interface LiveState {
  plan: Seen;
  /** The scenario that the part begins with, unchanged. The plan itself where the reader has changed nothing. */
  today: Seen;
}

export interface LiveRun {
  state(): LiveState;
  /** Calls back at once and after each change; returns what ends that. */
  watch(changed: (state: LiveState) => void): () => void;
  /** Runs again, after a crash or although a list never settles. */
  again(options?: { allowOverload?: boolean }): void;
  stop(): void;
}

/** Moves of a slider come faster than anybody looks. */
const REST_MS = 25;

/**
 * Keeps the result of a part up to date with the reader's inputs, in workers: begun anew when an input changes, shown as it narrows.
 * @param first replications after which the first figures are shown
 * @param simulator makes what runs it, one for the plan and one for today
 */
export function liveRun(session: Session, part: Part, first: number, simulator = () => createSimulator()): LiveRun {
  const simulators = { plan: simulator(), today: simulator() };
  const none: Seen = { state: "waiting", done: 0, expected: 0, stale: false };
  let state: LiveState = { plan: none, today: none };
  const watchers = new Set<(state: LiveState) => void>();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let begun = "";
  let todayBegun = "";

  const change = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    for (const watcher of [...watchers]) watcher(state);
  };
  const hear = (side: keyof LiveState, isBoth: boolean) => (happening: Happening<Snapshot>) => {
    const before = state[side];
    const isNew = happening.part !== undefined;
    const seen: Seen = isNew
      ? { ...happening, stale: false }
      : { ...happening, ...(before.part && { part: before.part }), stale: before.part !== undefined };
    change(isBoth ? { plan: seen, today: seen } : { [side]: seen });
  };
  const isToday = () => {
    const draft = session.draft(part);
    return draft.scenario === PARTS[part].begins && !isChanged(draft);
  };
  const askedNow = (allowOverload: boolean) =>
    JSON.stringify({ draft: session.draft(part), seed: session.plan.get().seed, allowOverload });
  const begin = (allowOverload = false) => {
    const { seed } = session.plan.get();
    const draft = session.draft(part);
    const asked = askedNow(allowOverload);
    if (asked === begun) return;
    begun = asked;
    if (isToday()) {
      // one run is both; should it be broken off, today's has to be made again
      simulators.today.stop();
      todayBegun = "";
      simulators.plan.begin("run", { part, draft, seed, first, allowOverload }, hear("plan", true));
      return;
    }
    simulators.plan.begin("run", { part, draft, seed, first, allowOverload }, hear("plan", false));
    if (todayBegun !== seed) {
      todayBegun = seed;
      simulators.today.begin("run", { part, draft: EMPTY_PLAN[part], seed, first }, hear("today", false));
    }
  };
  const soon = () => {
    clearTimeout(pending);
    if (askedNow(false) === begun) return;
    // nothing more of the inputs that were: it would pass for what was asked now
    simulators.plan.stop();
    begun = "";
    pending = setTimeout(() => begin(), REST_MS);
    // what is on screen no longer belongs to the inputs, from the first moment on
    if (state.plan.part) change({ plan: { ...state.plan, stale: true } });
  };
  const unwatch = session.plan.watch(soon);
  begin();

  return {
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      changed(state);
      return () => watchers.delete(changed);
    },
    again({ allowOverload = false } = {}) {
      begun = "";
      begin(allowOverload);
    },
    stop() {
      unwatch();
      clearTimeout(pending);
      simulators.plan.close();
      simulators.today.close();
    },
  };
}
