import type { Kernel } from "@ventesal/kernel";
import type { Scenario, Target } from "@ventesal/scenario";
import fmin from "fmin";
import { chance } from "./chance.ts";
import { distance, trialOf } from "./distance.ts";
import { populationMonteCarlo } from "./population.ts";

export interface CalibrationOptions {
  seed: string;
  /** Vectors in the plausible set. */
  size: number;
  /** A vector is plausible if the published figures lie within so many sds of a single year under it (root mean square). */
  tolerance: number;
  /** Years simulated for each point of the plausible set, and for each of the search for the best. */
  yearsPerPoint: number;
  yearsPerStep: number;
  mostSimulations: number;
  mostSteps: number;
  onProgress?: (stage: "plausible" | "best", done: number, most: number, note: string) => void;
  signal?: AbortSignal;
}

/** A fitted vector: parameter values, and its distance with the roundings of the published figures as scales. */
export interface FittedVector {
  values: Record<string, number>;
  distance: number;
}

export interface CalibrationResult {
  /** The best fit: what the built-in scenarios use. */
  best: FittedVector;
  /** How far each target is missed by the best fit, over years that were not used to find it. */
  misses: { target: Target; mean: number; yearSd: number; miss: number }[];
  plausible: FittedVector[];
  simulations: number;
  /** What was reached: the largest distance in the plausible set, in sds of a single year. */
  tolerance: number;
}

/**
 * Fits what no source gives to the published figures.
 *
 * 1. The plausible set: approximate Bayesian computation by population Monte Carlo. The published year is one year, and chance alone
 *    makes years differ; so distances are measured in sds of a single year, and many different vectors are plausible.
 * 2. The best fit, for the built-in scenarios: from the best of these, the downhill simplex of Nelder and Mead (1965) on the distance
 *    measured in roundings, the same random numbers at every point.
 *
 * Values are kept to three significant digits.
 */
export async function calibrate(
  scenario: Scenario,
  kernel: Kernel,
  options: CalibrationOptions,
): Promise<CalibrationResult> {
  const trial = trialOf(scenario, kernel);
  const { priors, targets } = trial.calibration;
  const valuesAt = (at: readonly number[]) =>
    Object.fromEntries(
      priors.map(({ key, low, high }, d) => [key, Number((low + at[d]! * (high - low)).toPrecision(3))]),
    );
  const roundings = targets.map((target) => target.rounding);
  let yearSds = trial.simulate(current(scenario, priors), 200, options.seed)?.yearSds ?? roundings;

  const found = await populationMonteCarlo({
    dimensions: priors.length,
    size: options.size,
    tolerance: options.tolerance,
    mostSimulations: options.mostSimulations,
    chance: chance(kernel, `calibration ${options.seed}`),
    judge(at) {
      const seen = trial.simulate(valuesAt(at), options.yearsPerPoint, options.seed);
      if (!seen || seen.means.some(Number.isNaN)) return null;
      return { distance: distance(seen.means, targets, yearSds), means: seen.means };
    },
    async onProgress(simulations, generation, tolerance) {
      options.onProgress?.(
        "plausible",
        simulations,
        options.mostSimulations,
        `generation ${generation}, tolerance ${tolerance.toFixed(2)}`,
      );
      await new Promise((resolve) => setTimeout(resolve));
      return !options.signal?.aborted;
    },
  });
  if (found.particles.length === 0) throw new RangeError("no point of the priors could be simulated");

  const inRoundings = (means: readonly number[]) => distance(means, targets, roundings);
  const start = found.particles.reduce((a, b) => (inRoundings(a.means) <= inRoundings(b.means) ? a : b));
  let steps = 0;
  const fit = fmin.nelderMead(
    (at) => {
      options.onProgress?.("best", ++steps, options.mostSteps, "");
      if (options.signal?.aborted) return 0;
      const outside = at.reduce((sum, x) => sum + Math.max(0, -x, x - 1), 0);
      if (outside > 0) return 1000 * (1 + outside);
      const seen = trial.simulate(valuesAt(at), options.yearsPerStep, options.seed);
      return seen ? inRoundings(seen.means) : 1000;
    },
    start.at,
    { maxIterations: options.mostSteps, nonZeroDelta: 1.1, zeroDelta: 0.05, minErrorDelta: 1e-3, minTolerance: 1e-3 },
  );
  const values = valuesAt(fit.x);
  // judged on years that the search has not seen
  const seen = trial.simulate(values, 4 * options.yearsPerStep, `${options.seed}, afresh`)!;
  yearSds = seen.yearSds;
  return {
    best: { values, distance: inRoundings(seen.means) },
    misses: targets.map((target, i) => ({
      target,
      mean: seen.means[i]!,
      yearSd: yearSds[i]!,
      miss: seen.means[i]! - target.published,
    })),
    plausible: found.particles.map((particle) => ({
      values: valuesAt(particle.at),
      distance: inRoundings(particle.means),
    })),
    simulations: found.simulations + steps,
    tolerance: found.tolerance,
  };
}

function current(scenario: Scenario, priors: readonly { key: string }[]): Record<string, number> {
  return Object.fromEntries(priors.map(({ key }) => [key, Number(scenario.values[key])]));
}
