import { createSimulator, type Happening } from "../simulation/client.js";
import type { LiveRun, LiveState } from "../simulation/live-run.js";
import type { PatientsPart } from "../simulation/tasks/patients.js";
import type { Part } from "../state/models.js";
import type { Session } from "../state/session.js";

/** Which run is wanted, and whose patients. */
export interface AskedRun {
  part: Part;
  replication: number;
  clinic: string | null;
}

/** The patients shown, and what they belong to. */
export interface ShownRun extends AskedRun {
  result: PatientsPart;
  /** Something else has been asked for since. */
  stale: boolean;
}

/** Keeps the patients of one run up to date with what is asked and with the reader's scenario. */
export interface OneRun {
  ask(asked: AskedRun): void;
  shown(): ShownRun | null;
  /** Calls back after each change. */
  watch(changed: (shown: ShownRun | null) => void): void;
  /** How far it is, as other runs say it. */
  asLive: LiveRun;
}

export function oneRun(session: Session, most: number): OneRun {
  const simulator = createSimulator();
  let asked: AskedRun | null = null;
  let shown: ShownRun | null = null;
  let begun = "";
  let live: LiveState = stateOf({ state: "waiting", done: 0, expected: 0 }, false);
  const watchers = new Set<(shown: ShownRun | null) => void>();
  const lives = new Set<(state: LiveState) => void>();

  const begin = (allowOverload = false) => {
    if (asked === null) return;
    const now = asked;
    const { seed } = session.plan.get();
    const draft = session.draft(now.part);
    const key = JSON.stringify({ now, seed, draft, allowOverload });
    if (key === begun) return;
    begun = key;
    if (shown !== null) shown = { ...shown, stale: true };
    for (const watcher of watchers) watcher(shown);
    simulator.begin("patients", { ...now, seed, draft, most, allowOverload }, (happening) => {
      live = stateOf(happening, shown !== null && happening.part === undefined);
      for (const watcher of lives) watcher(live);
      if (happening.part === undefined || happening.state === "done") return;
      // the clinic that was taken is the one that is asked for from now on
      asked = { ...now, clinic: happening.part.clinic };
      begun = JSON.stringify({ now: asked, seed, draft, allowOverload });
      shown = { ...asked, result: happening.part, stale: false };
      for (const watcher of watchers) watcher(shown);
    });
  };
  session.plan.watch(() => begin());
  return {
    ask(next) {
      asked = next;
      begin();
    },
    shown: () => shown,
    watch: (changed) => void watchers.add(changed),
    asLive: {
      state: () => live,
      watch(changed) {
        lives.add(changed);
        changed(live);
        return () => lives.delete(changed);
      },
      again({ allowOverload = false } = {}) {
        begun = "";
        begin(allowOverload);
      },
      stop: () => simulator.close(),
    },
  };
}

/** What happens to the run, without its patients. */
function stateOf({ part, ...happening }: Happening<PatientsPart>, stale: boolean): LiveState {
  const seen = {
    ...happening,
    stale,
    ...(part && {
      part: {
        rows: [],
        findings: [],
        overloads: [],
        loads: [],
        years: [],
        passport: part.passport,
        openCases: part.openCases,
        complete: true,
      },
    }),
  };
  return { plan: seen, today: seen };
}
