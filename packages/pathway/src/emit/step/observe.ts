import type { StepOf } from "../../language/step/step.ts";
import type { Emission } from "../emission.ts";

export function emitCount(e: Emission, step: StepOf<"count">): void {
  const byAttribute = step.by === undefined ? -1 : e.attribute(step.by);
  e.emit({ op: "count", counter: counterOf(e, step), byAttribute });
}

export function emitTally(e: Emission, step: StepOf<"tally">): void {
  const known = e.tallies.indexOf(step.tally);
  const tally = known >= 0 ? known : e.tallies.push(step.tally) - 1;
  e.emit({ op: "tally", tally, attribute: e.attribute(step.since) });
}

/** The first of a counter's numbers; one for each category with `by`. */
function counterOf(e: Emission, { counter, by }: StepOf<"count">): number {
  const known = e.counters.get(counter);
  if (known) return known.first;
  const members = by === undefined ? [null] : e.lookup.attributes.get(by)!.categories!;
  const first = [...e.counters.values()].reduce((sum, one) => sum + one.members.length, 0);
  e.counters.set(counter, { first, members });
  return first;
}
