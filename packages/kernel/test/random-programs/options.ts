import type { RunOptions } from "../../src/run-types.ts";
import type { Sketch } from "./sketch.ts";

/** How the program is run: the cohort, the horizon, what is written down. */
export function randomOptions(sketch: Sketch): RunOptions {
  const { dice, horizon, program } = sketch;
  const half = () => Math.floor(dice.number() * 2 ** 32);
  const key = () => ({ low: half(), high: half() });
  const cohort = () => {
    const from = dice.chance(0.5) ? 0 : sketch.days(horizon / 4);
    return { from, until: dice.chance(0.5) ? Infinity : from + sketch.days(horizon / 4) };
  };
  const warmUp = dice.chance(0.4) ? 0 : dice.chance(0.05) ? Infinity : sketch.days(horizon / 8);
  // Only where nothing can go round for ever with nobody served: no opening hours, no session without slots.
  const comesToAnEnd =
    program.resources.every(({ profile }) => profile < 0) &&
    program.stations.every(({ slots }) => slots.every((n) => n > 0));
  return {
    seedKey: key(),
    nameKeys: dice.list(sketch.streams, key),
    replication: dice.whole(0, 1000),
    antithetic: dice.chance(0.3),
    warmUp,
    until: dice.chance(0.3) ? Infinity : Math.min(warmUp, horizon) + sketch.days(horizon / 4),
    ...(dice.chance(0.3) && { cohort: cohort() }),
    horizon: comesToAnEnd && dice.chance(0.5) ? Infinity : horizon,
    stopWithCohort: dice.chance(0.4),
    records: dice.chance(0.9),
    log: dice.chance(0.9),
  };
}
