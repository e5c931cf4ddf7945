import { openKernel } from "@ventesal/kernel";
import type { Calibration, Model } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { distance, trialOf } from "../src/calibration/distance.ts";
import { type CalibrationOptions, calibrate, calibrationRows } from "../src/index.ts";
import { modelOf, scenarioOf, station, stationModel } from "./fixtures/station.ts";

const kernel = await openKernel();

test("distance is the root mean square of the misses, each in its own unit", () => {
  const target = (published: number) => ({ measure: "m", group: {}, published, tolerance: 1, yearSd: 1 });
  // misses of 3 and 4 units: sqrt((9 + 16) / 2)
  expect(distance([16, 2], [target(10), target(10)], [2, 2])).toBeCloseTo(Math.sqrt((9 + 16) / 2), 12);
  expect(distance([10], [target(10)], [0.5])).toBe(0);
});

/**
 * A station at which nobody waits (there are plenty of nurses), so that the best point is known: as many arrive as come in a week, and the
 * nurses are busy for arrivals × mean work. 40 patients a week and a utilisation of 0.2 of 100 nurses are met by 40 and 3.5 days.
 */
const calibration: Calibration = {
  priors: [
    { key: "patients.perWeek", unit: "patients/week", low: 10, high: 100 },
    { key: "work.meanDays", unit: "days", low: 1, high: 8 },
  ],
  targets: [
    { measure: "arrivals", group: {}, published: (40 * 200) / 7, tolerance: 20, yearSd: 20 },
    { measure: "utilisation", group: { resource: "nurses" }, published: 0.2, tolerance: 0.005, yearSd: 0.005 },
  ],
  admissible: (values) => values["patients.perWeek"]! * values["work.meanDays"]! < 700,
};
const plenty: Model = {
  ...modelOf(
    (values) => station({}, { perWeek: values["patients.perWeek"]!, workDays: values["work.meanDays"]!, nurses: 100 }),
    200,
    50,
  ),
  calibration,
};
const scenario = scenarioOf(plenty, { "patients.perWeek": 50, "work.meanDays": 2 });
const options: CalibrationOptions = {
  seed: "fit",
  size: 20,
  tolerance: 2,
  yearsPerPoint: 4,
  yearsPerStep: 30,
  mostSimulations: 1500,
  mostSteps: 60,
};

describe("a fit of a model whose best point is known", async () => {
  const result = await calibrate(scenario, kernel, options);

  test("finds it", () => {
    const { best } = result;
    // 30 replications of some 1143 arrivals: a standard error of 0.2 a week, and of 0.03 days
    expect(Math.abs(best.values["patients.perWeek"]! - 40)).toBeLessThan(4 * 0.22);
    expect(Math.abs(best.values["work.meanDays"]! - 3.5)).toBeLessThan(4 * 0.03);
    expect(best.distance).toBeLessThan(1);
  });

  test("says what each target is missed by, in years that were not used to find it", () => {
    expect(result.misses.map(({ target }) => target)).toEqual(calibration.targets);
    for (const { target, mean, miss, yearSd } of result.misses) {
      expect(miss).toBe(mean - target.published);
      expect(Math.abs(miss)).toBeLessThan(2 * target.tolerance);
      expect(yearSd).toBeGreaterThan(0);
    }
    // a Poisson count of 1143 has the sd 34; found from 120 replications, with a relative standard error of 1 / sqrt(240)
    const relative = result.misses[0]!.yearSd / Math.sqrt((40 * 200) / 7);
    expect(Math.abs(relative - 1)).toBeLessThan(4 / Math.sqrt(240));
  });

  test("keeps a set of plausible vectors around it, each with its weight", () => {
    const { plausible, tolerance, complete } = result;
    expect(plausible).toHaveLength(20);
    expect(tolerance).toBeLessThanOrEqual(2);
    expect(complete).toBe(true);
    expect(plausible.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const of = (key: string) => plausible.map(({ values }) => values[key]!);
    expect(Math.min(...of("patients.perWeek"))).toBeLessThan(40);
    expect(Math.max(...of("patients.perWeek"))).toBeGreaterThan(40);
    for (const vector of plausible) expect(calibration.admissible(vector.values)).toBe(true);
    expect(new Set(of("work.meanDays")).size).toBeGreaterThan(10);
  });

  test("the distance of each plausible vector is that of its own values", () => {
    const trial = trialOf(scenario, kernel);
    const tolerances = calibration.targets.map(({ tolerance }) => tolerance);
    for (const { values, distance: said } of result.plausible) {
      const { means } = trial.simulate(values, options.yearsPerPoint, options.seed)!;
      expect(said).toBe(distance(means, calibration.targets, tolerances));
    }
  });

  test("values have three significant digits", () => {
    for (const { values } of [result.best, ...result.plausible]) {
      for (const value of Object.values(values)) expect(Number(value.toPrecision(3))).toBe(value);
    }
  });

  test("as rows: the best first, then the plausible set by distance", () => {
    const rows = calibrationRows(result, calibration.priors);
    expect(rows).toHaveLength(21 * 2);
    expect(rows[0]).toEqual({
      vector: 0,
      distance: Number(result.best.distance.toFixed(3)),
      parameter: "patients.perWeek",
      value: result.best.values["patients.perWeek"],
      unit: "patients/week",
    });
    const distances = rows.slice(2).map((row) => row.distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

test("the same seed gives the same fit", async () => {
  const short = { ...options, mostSimulations: 60, mostSteps: 5 };
  expect(await calibrate(scenario, kernel, short)).toEqual(await calibrate(scenario, kernel, short));
});

describe("a fit that is stopped", () => {
  const stopped = async (stage: "plausible" | "best", at: number) => {
    const stop = new AbortController();
    const stages: string[] = [];
    const result = await calibrate(scenario, kernel, {
      ...options,
      signal: stop.signal,
      onProgress: (now, done, most) => {
        stages.push(now);
        expect(done).toBeLessThanOrEqual(most);
        if (now === stage && done === at) stop.abort();
      },
    });
    return { result, stages };
  };

  test("while it looks for plausible vectors has those there are, and the best of them", async () => {
    const { result, stages } = await stopped("plausible", 30);
    expect(result.complete).toBe(false);
    expect(stages.filter((stage) => stage === "plausible")).toHaveLength(30);
    expect(result.plausible.length).toBeGreaterThan(0);
    expect(calibration.admissible(result.best.values)).toBe(true);
  });

  test("while it looks for the best has the best so far", async () => {
    const { result, stages } = await stopped("best", 10);
    expect(result.complete).toBe(false);
    expect(stages.filter((stage) => stage === "best")).toHaveLength(9);
    expect(result.plausible).toHaveLength(20);
    expect(calibration.admissible(result.best.values)).toBe(true);
  });
});

describe("what cannot be fitted is said", () => {
  test("a model without a calibration", async () => {
    await expect(calibrate(scenarioOf(stationModel), kernel, options)).rejects.toThrow(
      "station has nothing to calibrate",
    );
  });

  test("a target that the model does not measure", async () => {
    const targets = [{ measure: "waiting.median", group: {}, published: 1, tolerance: 1, yearSd: 1 }];
    const unmeasured = scenarioOf({ ...plenty, calibration: { ...calibration, targets } });
    await expect(calibrate(unmeasured, kernel, options)).rejects.toThrow("does not measure waiting.median {}");
  });

  test("priors of which no point is admissible", async () => {
    const values = new Set(["40,2"]);
    const admissible = (at: Readonly<Record<string, number>>) => values.has(Object.values(at).join());
    const nowhere = scenarioOf(
      { ...plenty, calibration: { ...calibration, admissible } },
      { "patients.perWeek": 40, "work.meanDays": 2 },
    );
    await expect(calibrate(nowhere, kernel, { ...options, mostSimulations: 50 })).rejects.toThrow(
      "50 points of the priors were tried, and none could be simulated",
    );
  });
});

test("the random numbers of a search are uniform and normal, and depend on its name", async () => {
  const { chance } = await import("../src/calibration/chance.ts");
  const n = 20_000;
  const draw = (name: string) => {
    const { uniform, normal } = chance(kernel, name);
    return { uniforms: Array.from({ length: n }, uniform), normals: Array.from({ length: n }, normal) };
  };
  const { uniforms, normals } = draw("a");
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / n;
  // standard errors: 1 / sqrt(12 n) for the uniform mean, 1 / sqrt(n) for the normal one, sqrt(2 / n) for its variance
  expect(Math.abs(mean(uniforms) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
  expect(Math.abs(mean(normals))).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(mean(normals.map((x) => x * x)) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(draw("a").normals).toEqual(normals);
  expect(draw("b").uniforms).not.toEqual(uniforms);
  expect(new Set(uniforms).size).toBe(n);
});
