import { createSimulator, type Happening, type Simulator } from "../simulation/client.js";
import type { Placed, PlaceInput } from "../simulation/tasks/place.js";

/** A search as it is seen: what is known, and whether it still belongs to other choices. */
export type Search = Happening<Placed> & { stale: boolean; isStopped: boolean };

export interface LiveSearch {
  watch(changed: (state: { plan: Search }) => void): void;
  state(): Search;
  /** Searches for this from now on; what is searched for already goes on. */
  ask(input: PlaceInput): void;
  again(): void;
  /** Ends it with what is known. */
  stop(): void;
}

/** Choices come faster than anybody looks: a search is begun when they have rested so long, in milliseconds. */
const REST_MS = 250;

/** Keeps the search up to date with the choices, in a worker: begun anew when they change, shown as it goes on. */
export function liveSearch(simulator: Simulator = createSimulator()): LiveSearch {
  let plan: Search = { state: "waiting", done: 0, expected: 0, stale: false, isStopped: false };
  let asked: PlaceInput | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<(state: { plan: Search }) => void>();
  const change = (next: Search) => {
    plan = next;
    for (const watcher of [...watchers]) watcher({ plan });
  };
  const begin = () => {
    if (asked === null) return;
    simulator.begin("place", asked, (happening) => {
      const part = happening.part ?? plan.part;
      const { isStopped } = plan;
      change({
        ...happening,
        ...(part && { part }),
        stale: happening.part === undefined && part !== undefined,
        isStopped,
      });
    });
  };
  return {
    state: () => plan,
    watch(changed) {
      watchers.add(changed);
      changed({ plan });
    },
    ask(input) {
      if (JSON.stringify(input) === JSON.stringify(asked)) return;
      const isFirst = asked === null;
      asked = input;
      clearTimeout(pending);
      simulator.stop();
      change({ ...plan, state: "waiting", stale: plan.part !== undefined, isStopped: false, done: 0, expected: 0 });
      if (isFirst) begin();
      else pending = setTimeout(begin, REST_MS);
    },
    again() {
      plan = { ...plan, isStopped: false };
      begin();
    },
    stop() {
      plan = { ...plan, isStopped: true };
      simulator.finish();
    },
  };
}
