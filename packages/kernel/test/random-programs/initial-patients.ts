import type { InitialPatient } from "../../src/program.ts";
import type { Sketch } from "./sketch.ts";

/** Patients already inside: most begin in a queue, some anywhere. */
export function addInitialPatients(sketch: Sketch): void {
  const { dice, program, entries, attributes } = sketch;
  if (entries.length === 0 || !dice.chance(0.4)) return;
  const queues = entries.filter((entry) => entry.seizes);
  for (let i = dice.whole(1, 8); i > 0; i--) {
    const from = queues.length > 0 && dice.chance(0.7) ? queues : entries;
    const startedAt = dice.chance(0.2) ? 0 : 0 - sketch.days(5);
    const values: InitialPatient["attributes"] = [];
    if (dice.chance(0.5)) values.push([dice.pick(attributes.small), sketch.smallValue()]);
    if (dice.chance(0.5)) values.push([dice.pick(attributes.free), 0 - sketch.days(3)]);
    program.initial.push({
      source: dice.whole(0, program.sources.length - 1),
      entry: dice.pick(from).pc,
      startedAt,
      waitingSince: dice.chance(0.2) ? 0 : startedAt / 2,
      attributes: values,
    });
  }
}
