import type { Draw, Instruction, Program, Resource, Source, Station } from "../../src/program.ts";
import type { RunOptions } from "../../src/run-types.ts";
import { Dice } from "./dice.ts";

/**
 * A program made plain: nothing is logged or charged, most stations have a server of their own that never closes, and most draws are
 * exponential. The kernel takes a shorter way there (`assembly/steps.ts`), which most random programs never come to.
 */
export function plainly(
  program: Program,
  options: RunOptions,
  seed: number,
): { program: Program; options: RunOptions } {
  const dice = new Dice(seed);
  const resources: Resource[] = [...program.resources];
  const ownServer = (): number => {
    const changes = dice.chance(0.6) ? (program.resources[0]?.changes ?? []) : [];
    return resources.push({ capacity: dice.whole(dice.chance(0.1) ? 0 : 1, 3), profile: -1, changes }) - 1;
  };
  const station = (one: Station): Station =>
    one.kind !== "servers" || dice.chance(0.2)
      ? one
      : {
          ...one,
          requires: [{ resource: ownServer(), units: 1 }],
          room: dice.chance(0.9) ? -1 : one.room,
          orderAttribute: dice.chance(0.9) ? -1 : one.orderAttribute,
        };
  const instruction = (step: Instruction): Instruction => {
    if (step.op === "seize")
      return { ...step, cause: 0, closedProfile: -1, patience: dice.chance(0.7) ? -1 : step.patience };
    if (step.op === "branch") return dice.chance(0.7) ? { ...step, byAttribute: -1 } : step;
    if (step.op !== "spend") return step;
    const uncharged = { ...step, cause: 0, closedProfile: -1, interruptible: step.interruptible && dice.chance(0.6) };
    return dice.chance(0.6) ? { ...uncharged, profile: -1, byAttribute: -1 } : uncharged;
  };
  const draw = (one: Draw): Draw => {
    if (dice.chance(0.5)) return one;
    const unscaled = dice.chance(0.8) ? { scaleTable: -1, scaleAttribute: -1 } : {};
    const unvisited = dice.chance(0.8) ? { visit: -1 } : {};
    return { ...one, sampler: { kind: "exponential", a: dice.between(0.1, 4) }, row: -1, ...unscaled, ...unvisited };
  };
  const source = (one: Source): Source =>
    one.gap === null || dice.chance(0.3) ? one : { ...one, gap: { kind: "exponential", a: dice.between(1, 6) } };
  const stations = program.stations.map(station);
  return {
    program: {
      ...program,
      causes: 0,
      stations,
      resources,
      instructions: program.instructions.map(instruction),
      draws: program.draws.map(draw),
      sources: program.sources.map(source),
    },
    options: { ...options, log: dice.chance(0.05) },
  };
}
