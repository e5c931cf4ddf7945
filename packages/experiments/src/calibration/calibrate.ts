import type { Kernel } from "@ventesal/kernel";
import type { Scenario, Target } from "@ventesal/scenario";
import { breathe } from "../breathe.ts";
import { chance } from "./chance.ts";
import { distance, trialOf } from "./distance.ts";
import { downhillSimplex } from "./downhill-simplex.ts";
import { type Particle, populationMonteCarlo } from "./population.ts";

export interface CalibrationOptions {
  seed: string;
  /** Vectors in the plausible set, 2 or more. */
  size: number;
  /** A vector is plausible if the published figures lie within so many sds of a single year under it (root mean square). */
  tolerance: number;
  /** Years simulated for each point of the plausible set, and for each of the search for the best. */
  yearsPerPoint: number;
  yearsPerStep: number;
  /** Most points simulated for the plausible set. */
  mostSimulations: number;
  /** Most rounds of the downhill simplex; a round simulates one or two points, rarely more. */
  mostSteps: number;
  onProgress?: (stage: "plausible" | "best", done: number, most: number, note: string) => void;
  /** When aborted, the search stops between two points and gives what it has found. */
  signal?: AbortSignal;
}

/** A fitted vector: parameter values, and its distance with the tolerances of the targets as scales. */
export interface FittedVector {
  values: Record<string, number>;
  distance: number;
}

/** One of the plausible set. */
export interface PlausibleVector extends FittedVector {
  /** Its share of the posterior: a mean over the plausible set is weighted with these, which add up to 1. */
  weight: number;
}

export interface CalibrationResult {
  /** The best fit: what the built-in scenarios use. */
  best: FittedVector;
  /** How far each target is missed by the best fit, over years that were not used to find it. */
  misses: { target: Target; mean: number; yearSd: number; miss: number }[];
  plausible: PlausibleVector[];
  simulations: number;
  /** What was reached: the largest distance in the plausible set, in sds of a single year. */
  tolerance: number;
  /** False if it was stopped, or the tolerance asked for was not reached. */
  complete: boolean;
}

/** The distance of a point at which nothing can be simulated; one outside the priors lies further off. */
const NOWHERE = 1000;
/** What remoteness of one sd from the middle of the plausible set weighs, in tolerances. */
const PULL = 0.3;

/**
 * Fits what no source gives to the published figures.
 *
 * 1. The plausible set: approximate Bayesian computation by population Monte Carlo. The published year is one year, and chance alone
 *    makes years differ; so distances are measured in sds of a single year, and many different vectors are plausible. A point is
 *    judged by the mean of many years, so the tolerance stands for the year's chance (Wilkinson 2013, "Approximate Bayesian
 *    computation gives exact results under the assumption of model error", Statistical Applications in Genetics and Molecular Biology 12).
 * 2. The best fit, for the built-in scenarios: from the best of these, the downhill simplex on the distance measured in tolerances,
 *    the same random numbers at every point. Many vectors fit about equally well; among them the one nearest to the middle of the
 *    plausible set is wanted, not one in a corner, so its remoteness from there counts too, with a small weight (`PULL`).
 *
 * Values are kept to three significant digits.
 * @throws {RangeError} if the model has no calibration, or if no point of the priors was
 * found that is, before the search ended
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
  const tolerances = targets.map((target) => target.tolerance);
  const inTolerances = (means: readonly number[]) => distance(means, targets, tolerances);
  const yearSds = targets.map((target) => target.yearSd);
  /** Others get their turn; false when the search is to stop. */
  const pause = async (): Promise<boolean> => {
    await breathe();
    return !options.signal?.aborted;
  };

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
    onProgress(simulations, generation, tolerance) {
      const note = `generation ${generation}, tolerance ${tolerance.toFixed(2)}`;
      options.onProgress?.("plausible", simulations, options.mostSimulations, note);
      return pause();
    },
  });
  if (found.particles.length === 0) {
    throw new RangeError(`${found.simulations} points of the priors were tried, and none could be simulated`);
  }

  const remoteness = remotenessFrom(found.particles);
  const aim = (at: readonly number[], means: readonly number[]) =>
    Math.hypot(inTolerances(means), PULL * remoteness(at));
  const start = found.particles.reduce((a, b) => (aim(a.at, a.means) <= aim(b.at, b.means) ? a : b));
  const fit = await downhillSimplex(
    (at) => {
      const outside = at.reduce((sum, x) => sum + Math.max(0, -x, x - 1), 0);
      if (outside > 0) return NOWHERE * (1 + outside);
      const seen = trial.simulate(valuesAt(at), options.yearsPerStep, options.seed);
      return seen ? aim(at, seen.means) : NOWHERE;
    },
    start.at,
    {
      iterations: options.mostSteps,
      onStep(step) {
        options.onProgress?.("best", step, Math.max(step, priors.length + 1 + 2 * options.mostSteps), "");
        return pause();
      },
    },
  );
  const values = valuesAt(fit.at);
  // judged on years that the search has not seen
  const seen = trial.simulate(values, 4 * options.yearsPerStep, `${options.seed}, afresh`)!;
  return {
    best: { values, distance: inTolerances(seen.means) },
    misses: targets.map((target, i) => ({
      target,
      mean: seen.means[i]!,
      yearSd: seen.yearSds[i]!,
      miss: seen.means[i]! - target.published,
    })),
    plausible: found.particles.map(({ at, means, weight }) => ({
      values: valuesAt(at),
      distance: inTolerances(means),
      weight,
    })),
    simulations: found.simulations + fit.steps,
    tolerance: found.tolerance,
    complete: found.tolerance <= options.tolerance && !options.signal?.aborted,
  };
}

/** How far a point lies from the weighted mean of the particles: root mean square, each coordinate in weighted sds. */
function remotenessFrom(particles: readonly Particle[]): (at: readonly number[]) => number {
  const dimensions = particles[0]!.at.length;
  const middle = Array.from({ length: dimensions }, (_, d) => weighted(particles, (at) => at[d]!));
  const variance = middle.map((m, d) => weighted(particles, (at) => (at[d]! - m) ** 2));
  return (at) => {
    const squares = at.map((x, d) => (variance[d]! > 0 ? (x - middle[d]!) ** 2 / variance[d]! : 0));
    return Math.sqrt(squares.reduce((a, b) => a + b, 0) / dimensions);
  };
}

function weighted(particles: readonly Particle[], value: (at: readonly number[]) => number): number {
  const total = particles.reduce((sum, { weight }) => sum + weight, 0);
  return particles.reduce((sum, { at, weight }) => sum + weight * value(at), 0) / total;
}
