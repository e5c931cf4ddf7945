import type { LiveRun } from "../simulation/live-run.js";
import type { Session } from "../state/session.js";

/** What the browser's performance record calls the time from a change to the first figures that belong to it. */
export const INPUT_TO_FIGURES = "clinics: input to first figures";

/** Puts the time from each change (the opening of the page for the first) to its first figures into the browser's performance record. */
export function measureFirstFigures(session: Session, run: LiveRun): void {
  let since: number | null = performance.now();
  session.plan.watch(() => {
    since = performance.now();
  });
  run.watch(({ plan }) => {
    if (since === null || plan.part === undefined || plan.stale) return;
    performance.measure(INPUT_TO_FIGURES, { start: since, end: performance.now() });
    since = null;
  });
}
