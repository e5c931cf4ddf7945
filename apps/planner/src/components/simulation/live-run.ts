import { type Draft, EMPTY_PLAN, withSettings } from "../state/draft.js";
import type { Part } from "../state/models.js";
import type { Session } from "../state/session.js";
import { createSimulator, type Happening, type Simulator } from "./client.js";
import type { Besides, Snapshot } from "./protocol.js";

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

/** Moves of a slider come faster than anybody looks: a run gets so long, in milliseconds, before the next begins. */
const REST_MS = 40;
/** Whoever moves a slider moves it on: what stands beside the plan is begun when so long, in milliseconds, nothing was moved. The page draws meanwhile. */
const BESIDE_MS = 400;

/** What a run is asked for beyond the usual. */
export interface LiveOptions {
  /** Replications in all, where they are not the model's own number. */
  replications?: number;
  /** What is wanted besides the rows. */
  besides?: (draft: Draft) => Besides;
  /** Parameters that are questions put to a scenario (a promised time): they are put to today's scenario, too. */
  questions?: readonly string[];
  /** Whether what happens if nothing is done is wanted, too; so, unless said otherwise. */
  hasToday?: boolean;
  /** Whether today's scenario has the reader's own tables, too. */
  ownToday?: boolean;
  /** Whether the reader can change the plan on this page; so, unless said otherwise. */
  isChangeable?: boolean;
  /** Makes what runs it, one for the plan and one for today. */
  simulator?: () => Simulator;
  /** So long, in milliseconds, the page has to itself after the last change, before a run begins that is long anyhow; not at all unless given. */
  reactsMs?: number;
  /** How many processors there are; what the browser says unless given. */
  processors?: number;
}

/**
 * Keeps the result of a part up to date with the reader's inputs, in workers: begun anew when an input changes, shown as it narrows.
 * @param first replications after which the first figures are shown
 */
export function liveRun(session: Session, part: Part, first: number, options: LiveOptions = {}): LiveRun {
  const { replications, besides, questions = [], hasToday = true, ownToday = false, isChangeable = true } = options;
  const { reactsMs = 0, simulator = createSimulator, processors = navigator.hardwareConcurrency } = options;
  /** One processor is the page's own; with two, runs come one after the other. */
  const hasRoomBeside = processors > 2;
  const simulators = { plan: simulator(), today: simulator() };
  const none: Seen = { state: "waiting", done: 0, expected: 0, stale: false };
  let state: LiveState = { plan: none, today: hasToday ? none : { ...none, state: "done" } };
  const watchers = new Set<(state: LiveState) => void>();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let begun = "";
  let todayBegun = "";
  /** What the figures shown as today's are of. */
  let todayShown = "";
  let isTodayOwed = false;
  let beside: ReturnType<typeof setTimeout> | undefined;
  /** Today's whole result, once there is one, and what it is of. */
  let known: { key: string; seen: Seen } | null = null;
  let begunAt = 0;
  /** When the reader changed something that no figures are shown for yet; 0 is when the page was opened. */
  let inputAt: number | undefined = 0;

  const change = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    for (const watcher of [...watchers]) watcher(state);
  };
  const hear = (side: keyof LiveState, isBoth: boolean, key: string) => (happening: Happening<Snapshot>) => {
    const before = state[side];
    const isNew = happening.part !== undefined;
    if (isNew && (isBoth || side === "today")) todayShown = key;
    const seen: Seen = isNew
      ? { ...happening, stale: false }
      : { ...happening, ...(before.part && { part: before.part }), stale: before.part !== undefined };
    if (happening.state === "done" && isBoth) todayBegun = key;
    if (happening.state === "done" && (isBoth || side === "today")) known = { key, seen };
    if (!isBoth) change({ [side]: seen });
    else {
      // what is shown of the plan before is not today's
      const { part } = state.today;
      const today: Seen = isNew ? seen : { ...happening, ...(part && { part }), stale: part !== undefined };
      change({ plan: seen, today });
    }
    if (side !== "plan") return;
    if (isNew) firstFigures();
    if (!isTodayOwed) return;
    if (happening.state === "trouble") beginToday();
    else if (happening.state === "done" || (isNew && hasRoomBeside)) beside ??= setTimeout(beginToday, BESIDE_MS);
  };
  /** Today's scenario, with the reader's questions put to it. */
  const today = (): Draft => {
    const asked = Object.entries(session.draft(part).set).filter(([key]) => questions.includes(key));
    const { own } = ownToday ? session.draft(part) : EMPTY_PLAN[part];
    return withSettings({ ...EMPTY_PLAN[part], own }, Object.fromEntries(asked));
  };
  const todayKey = () => JSON.stringify({ draft: today(), seed: session.plan.get().seed });
  const isToday = () => JSON.stringify(session.draft(part)) === JSON.stringify(today());
  const askedNow = (allowOverload: boolean) =>
    JSON.stringify({ draft: session.draft(part), seed: session.plan.get().seed, allowOverload });
  const asking = (draft: Draft) => ({
    part,
    draft,
    first,
    seed: session.plan.get().seed,
    ...(replications !== undefined && { replications }),
    ...(besides && { besides: besides(draft) }),
  });
  const leaveToday = () => {
    clearTimeout(beside);
    beside = undefined;
    isTodayOwed = false;
  };
  const begin = (allowOverload = false) => {
    const asked = askedNow(allowOverload);
    if (asked === begun) return;
    begun = asked;
    begunAt = performance.now();
    const plan = { ...asking(session.draft(part)), allowOverload, isChangeable };
    const knownNow = known?.key === todayKey() ? known : null;
    if (isToday() && knownNow !== null) {
      // back where the reader began: that has been computed
      simulators.today.stop();
      leaveToday();
      todayBegun = todayShown = knownNow.key;
      change({ plan: knownNow.seen, today: knownNow.seen });
      firstFigures();
      return;
    }
    if (hasToday && isToday()) {
      // one run is both; should it be broken off, today's has to be made again
      simulators.today.stop();
      leaveToday();
      todayBegun = "";
      simulators.plan.begin("run", plan, hear("plan", true, todayKey()));
      return;
    }
    leaveToday();
    if (state.today.state !== "done") {
      // what stands beside has to wait again
      simulators.today.stop();
      todayBegun = "";
    }
    simulators.plan.begin("run", plan, hear("plan", false, ""));
    if (!hasToday || todayBegun === todayKey()) return;
    if (knownNow !== null) {
      todayBegun = todayShown = knownNow.key;
      return change({ today: knownNow.seen });
    }
    isTodayOwed = true;
    // figures of today's scenario with another seed, or asked another question, do not stand beside this plan
    const shown = todayShown === todayKey() ? state.today : none;
    change({ today: { ...shown, state: "waiting", stale: false } });
  };
  /** What stands beside the plan comes after the plan's first figures, or the whole of it: the reader waits for those, and processors are few. */
  const beginToday = () => {
    leaveToday();
    todayBegun = todayKey();
    simulators.today.begin("run", asking(today()), hear("today", false, todayBegun));
  };
  const soon = () => {
    if (askedNow(false) === begun) return;
    // from the reader's own doing on, where that is what this comes from
    inputAt ??= globalThis.event?.timeStamp ?? performance.now();
    clearTimeout(pending);
    clearTimeout(beside);
    beside = undefined;
    // what is under way belongs to other inputs
    simulators.plan.stop();
    begun = "";
    const rest = Math.max(reactsMs, begunAt + REST_MS - performance.now());
    if (rest <= 0) return begin();
    pending = setTimeout(begin, rest);
    // what is on screen no longer belongs to the inputs, from the first moment on
    if (state.plan.part) change({ plan: { ...state.plan, stale: true } });
  };
  /** How long the reader waited, in the browser's own record. */
  const firstFigures = () => {
    if (inputAt === undefined) return;
    const start = inputAt;
    inputAt = undefined;
    requestAnimationFrame(() =>
      performance.measure(start === 0 ? "load to first figures" : "input to first figures", { start, detail: part }),
    );
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
      leaveToday();
      simulators.plan.close();
      simulators.today.close();
    },
  };
}
