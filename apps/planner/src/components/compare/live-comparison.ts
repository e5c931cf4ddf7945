import type { Comparison, Passport, RankingQuestion } from "@ventesal/experiments";
import { createSimulator, type Happening, type Simulator } from "../simulation/client.js";
import type { CompareInput } from "../simulation/tasks/compare.js";
import { modelOf } from "../state/models.js";

/** A comparison as far as it is known, with what was asked. */
export interface Compared {
  asked: Asked;
  comparison: Comparison;
  /** Of the base. */
  passport: Passport;
  complete: boolean;
}

/** Scenarios to compare, the base first. */
export interface Asked extends Pick<CompareInput, "part" | "drafts" | "seed"> {
  /** What they are ranked by; `null` for no ranking. */
  rankBy: RankingQuestion["of"] | null;
}

export interface ComparisonState {
  plan: Happening<Compared> & { stale: boolean };
}

export interface LiveComparison {
  state(): ComparisonState;
  watch(changed: (state: ComparisonState) => void): void;
  /** Compares these from now on; `null` for nothing. What is asked already goes on. */
  ask(asked: Asked | null): void;
  /** Begins again, after a crash or although a list never settles. */
  again(options?: { allowOverload?: boolean }): void;
  /** Adds replications until the ranking is settled, or those that are allowed are spent. */
  untilRanked(): void;
  /** Leaves it at what is known. */
  stop(): void;
}

/** Replications after which the first differences are shown. */
const FIRST = { panel: 25, clinics: 3 } as const;
/** To settle a ranking, at most so many times the usual replications are made. */
export const MOST_TIMES = 8;
const CONFIDENCE = 0.95;
const REST_MS = 25;

/** Keeps a comparison up to date in a worker: begun anew when something else is asked, shown as its intervals narrow. */
export function liveComparison(simulator: Simulator = createSimulator()): LiveComparison {
  const none: ComparisonState = { plan: { state: "waiting", done: 0, expected: 0, stale: false } };
  let state = none;
  let asked: Asked | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<(state: ComparisonState) => void>();
  const change = (next: ComparisonState["plan"]) => {
    state = { plan: next };
    for (const watcher of [...watchers]) watcher(state);
  };
  const begin = ({ allowOverload = false, times = 1 } = {}) => {
    clearTimeout(pending);
    if (asked === null) return;
    const { rankBy, ...rest } = asked;
    const own = asked;
    const { replications } = modelOf(asked.part);
    const most = times * replications;
    const rank = rankBy && { of: rankBy, confidence: CONFIDENCE, delta: 0, most };
    const input = { ...rest, replications, first: FIRST[asked.part], allowOverload, ...(rank && { rank }) };
    simulator.begin("compare", input, ({ part: comparison, ...happening }) => {
      if (comparison === undefined) {
        const { part } = state.plan;
        return change({ ...happening, ...(part && { part }), stale: part !== undefined });
      }
      const passport = comparison.passports[0]!;
      change({
        ...happening,
        part: { asked: own, comparison, passport, complete: comparison.complete },
        stale: false,
      });
    });
  };
  return {
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      changed(state);
    },
    ask(next) {
      if (JSON.stringify(next) === JSON.stringify(asked)) return;
      asked = next;
      clearTimeout(pending);
      simulator.stop();
      if (next === null) return change(none.plan);
      if (state.plan.part) change({ ...state.plan, state: "waiting", stale: true });
      pending = setTimeout(begin, REST_MS);
    },
    again: ({ allowOverload = false } = {}) => begin({ allowOverload }),
    untilRanked: () => begin({ times: MOST_TIMES }),
    stop() {
      clearTimeout(pending);
      simulator.stop();
      const { trouble: _, ...known } = state.plan;
      change({ ...known, state: "done" });
    },
  };
}
