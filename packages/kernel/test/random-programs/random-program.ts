import type { Program } from "../../src/program.ts";
import type { RunOptions } from "../../src/run-types.ts";
import { Dice } from "./dice.ts";
import { emitFault, errorCodes } from "./faults.ts";
import { addInitialPatients } from "./initial-patients.ts";
import { randomOptions } from "./options.ts";
import type { Place } from "./place.ts";
import { addProfiles } from "./profiles.ts";
import { addResources } from "./resources.ts";
import { emitRoute } from "./route.ts";
import { Sketch } from "./sketch.ts";
import { addSources } from "./sources.ts";
import { addStations } from "./stations.ts";

/** Share of programs with each of the seven faults. Not every one is met, and some stop late. */
const FAULTY = 0.07;

/**
 * A valid program and how to run it, the same for the same seed. It comes to an end: arrivals are limited, and loops are counted.
 * `size` is how many blocks a route has.
 */
export function randomProgram(seed: number, size?: number): { program: Program; options: RunOptions } {
  const dice = new Dice(seed);
  const sketch = new Sketch(dice);
  addProfiles(sketch);
  addResources(sketch);
  addStations(sketch);
  const fault = errorCodes[Math.floor(dice.number() / FAULTY)];
  const routes = dice.whole(1, 2);
  const patients = dice.pick([5, 30, 80, 150, 300]);
  const faultAt = fault && ((place: Place) => emitFault(sketch, place, fault));
  // Sources point to routes by label, and a fault may lie in a source: sources come before the routes they point to.
  const entries = dice.list(routes, () => sketch.newLabel());
  const shared = dice.chance(0.2) ? [entries[0] as number] : [];
  addSources(sketch, [...entries, ...shared], patients);
  for (const [i, entry] of entries.entries()) {
    const blocks = size ?? dice.whole(1, 6);
    emitRoute(sketch, entry, blocks, i === 0 ? faultAt : undefined);
  }
  const program = sketch.finish();
  addInitialPatients(sketch);
  return { program, options: randomOptions(sketch) };
}
