import type { Sampler } from "@ventesal/random";
import type { Source } from "../../src/program.ts";
import { valueSampler } from "./samplers.ts";
import type { Label, Sketch } from "./sketch.ts";

/** One source for each entry. Together they bring some dozens, at most a few hundred patients. */
export function addSources(sketch: Sketch, entries: readonly Label[], patients: number): void {
  const { dice, program } = sketch;
  for (const entry of entries) program.sources.push(source(sketch, entry, patients / entries.length));
  const unlimited = program.sources.some(({ limit }) => limit < 0);
  program.arrivalLimit = unlimited || dice.chance(0.2) ? Math.round(patients * dice.between(0.5, 2)) : null;
  if (dice.chance(0.02)) program.arrivalLimit = 0;
}

function source(sketch: Sketch, entry: Label, arrivals: number): Source {
  const { dice, horizon } = sketch;
  const common = {
    stream: dice.whole(0, sketch.streams - 1),
    batch: dice.chance(0.3) ? batchSize(sketch) : null,
    until: dice.chance(0.3) ? sketch.days(horizon / 2) : Infinity,
    entry,
  };
  const limit = dice.chance(0.7) ? dice.whole(0, Math.round(2 * arrivals)) : -1;
  switch (dice.weighted({ plain: 5, onProfile: hasArrivalRate(sketch) ? 3 : 0, times: 2 })) {
    case "plain": {
      const gap = valueSampler(sketch, horizon / arrivals);
      return { ...common, gap, profile: -1, times: [], limit };
    }
    case "onProfile": {
      const profile = sketch.program.profiles.length - 1;
      const gap: Sampler = dice.chance(0.7) ? { kind: "exponential", a: 1 } : valueSampler(sketch, 1);
      return { ...common, gap, profile, times: [], limit };
    }
    case "times": {
      const times = dice.list(Math.round(arrivals), () => sketch.days(horizon / 2)).sort((a, b) => a - b);
      return { ...common, gap: null, profile: -1, times, limit };
    }
  }
}

/** Arrival rates stand behind the working times. */
const hasArrivalRate = ({ program, workingProfiles }: Sketch): boolean => program.profiles.length > workingProfiles;

/** From 0 to a few patients; not always whole. */
function batchSize({ dice }: Sketch): Sampler {
  return dice.pick<Sampler>([
    { kind: "constant", a: 2 },
    { kind: "uniform", a: 0, b: 3.5 },
    { kind: "discrete", cumulative: [0.5, 0.8, 1], values: [1, 2, 4] },
    { kind: "gamma", a: 2, b: 0.8 },
  ]);
}
