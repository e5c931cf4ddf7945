import type { Kernel } from "@ventesal/kernel";
import { meanInterval } from "@ventesal/measures";
import { type Calibration, resolveScenario, type Scenario, type Target } from "@ventesal/scenario";
import { indexOfKey } from "../key.ts";
import { prepare } from "../prepare.ts";
import { Observations, replicator } from "../replicate.ts";

/**
 * What a point of the priors gives for the targets: means over the years simulated, and how much a single year varies.
 * NaN for a target that no year defines, and for the sd of fewer than two years.
 */
export interface Outcome {
  means: number[];
  yearSds: number[];
}

/** More cases a year than this still open when a run ends, long after its year: the list never settles, and times would leave them out. */
const MOST_OPEN_PER_YEAR = 0.1;

/** A calibration's targets as functions of the fitted parameters. */
export interface Trial {
  calibration: Calibration;
  /** Simulates a point; `null` where it is not admissible, or where cases are left open because a list never settles. */
  simulate(values: Readonly<Record<string, number>>, years: number, seed: string): Outcome | null;
}

/**
 * Prepares trials of a scenario: all of its parameters stay but those fitted.
 * @throws {RangeError} if its model has no calibration
 */
export function trialOf(scenario: Scenario, kernel: Kernel): Trial {
  const { model } = scenario;
  const { calibration } = model;
  if (!calibration) throw new RangeError(`${model.name} has nothing to calibrate`);
  const others = Object.entries(scenario.values).filter(
    ([key]) => !calibration.priors.some((prior) => prior.key === key),
  );
  return {
    calibration,
    simulate(values, years, seed) {
      if (!calibration.admissible(values)) return null;
      const settings = [...others, ...Object.entries(values)].map(([key, value]) => ({
        key,
        value,
        unit: null,
        place: key,
      }));
      const base = { model, scenario: { name: scenario.name, title: scenario.title, set: {} } };
      const point = resolveScenario(base, settings, scenario.name, scenario.title, scenario.own);
      const prepared = prepare(point, kernel);
      const observations = new Observations(prepared.keys.length);
      replicator(prepared, seed)(observations, 0, years);
      prepared.loaded.free();
      if (observations.openCases > years * MOST_OPEN_PER_YEAR) return null;
      const seen = calibration.targets.map((target) =>
        meanInterval(observations.column(indexOfKey(target, prepared.keys))),
      );
      return {
        means: seen.map(({ mean }) => mean ?? Number.NaN),
        yearSds: seen.map(({ n, standardError }) => (standardError ?? Number.NaN) * Math.sqrt(n)),
      };
    },
  };
}

/**
 * How far means lie from the published figures: the root mean square of the differences, each in units of its scale.
 * With the tolerance as scale, 1 is a hit; with the sd of a single year as scale, 1 means that the published year would be an
 * ordinary one.
 */
export function distance(means: readonly number[], targets: readonly Target[], scales: readonly number[]): number {
  const sum = targets.reduce((total, target, i) => total + ((means[i]! - target.published) / scales[i]!) ** 2, 0);
  return Math.sqrt(sum / targets.length);
}
