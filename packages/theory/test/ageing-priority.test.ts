import { expect, test } from "vitest";
import { mg1, mg1AgeingPriority, mg1Priority, mmc, mmcAgeingPriority, mmcPriority } from "../src/index.ts";

const classes = [
  { arrivalRate: 0.2, meanService: 1, sdService: 1, ageingRate: 4 },
  { arrivalRate: 0.3, meanService: 0.5, sdService: 0, ageingRate: 1 },
  { arrivalRate: 0.1, meanService: 3, sdService: 1, ageingRate: 2 },
];
const withRates = (rates: readonly number[]) => classes.map((one, k) => ({ ...one, ageingRate: rates[k]! }));

test("equal ageing rates are first come first served: every class waits as in M/G/1", () => {
  const same = { arrivalRate: 0.2, meanService: 1.3, sdService: 0.6, ageingRate: 7 };
  const expected = mg1({ ...same, arrivalRate: 0.6 }).meanWait;
  for (const { meanWait } of mg1AgeingPriority({ classes: [same, same, same] }).classes)
    expect(meanWait).toBeCloseTo(expected, 12);
});

test("rates ever further apart become fixed priority, in the order of the rates", () => {
  const ageing = mg1AgeingPriority({ classes: withRates([1e9, 1e-9, 1]) });
  const fixed = mg1Priority({ classes: [classes[0]!, classes[2]!, classes[1]!] });
  expect(ageing.classes[0]!.meanWait).toBeCloseTo(fixed.classes[0]!.meanWait, 7);
  expect(ageing.classes[2]!.meanWait).toBeCloseTo(fixed.classes[1]!.meanWait, 7);
  expect(ageing.classes[1]!.meanWait).toBeCloseTo(fixed.classes[2]!.meanWait, 7);
});

test("only ratios of rates matter, and Kleinrock's (1965) conservation law holds for all of them", () => {
  const w0 = (0.2 * 2 + 0.3 * 0.25 + 0.1 * 10) / 2;
  const load = 0.2 + 0.15 + 0.3;
  for (const rates of [
    [4, 1, 2],
    [400, 100, 200],
    [1, 10, 3],
    [5, 5, 1],
  ]) {
    const result = mg1AgeingPriority({ classes: withRates(rates) });
    const weighted = result.classes.reduce((sum, one) => sum + one.load * one.meanWait, 0);
    expect(weighted).toBeCloseTo((load * w0) / (1 - load), 12);
  }
  const [few, many] = [
    mg1AgeingPriority({ classes: withRates([4, 1, 2]) }),
    mg1AgeingPriority({ classes: withRates([400, 100, 200]) }),
  ];
  few.classes.forEach(({ meanWait }, k) => {
    expect(meanWait).toBeCloseTo(many.classes[k]!.meanWait, 12);
  });
});

test("with several servers and one class it is M/M/c, far apart it is fixed priority", () => {
  const single = mmcAgeingPriority({ servers: 3, meanService: 2, classes: [{ arrivalRate: 1.2, ageingRate: 5 }] });
  expect(single.meanWait).toBeCloseTo(mmc({ servers: 3, meanService: 2, arrivalRate: 1.2 }).meanWait, 13);
  const apart = mmcAgeingPriority({
    servers: 5,
    meanService: 6,
    classes: [
      { arrivalRate: 0.1314, ageingRate: 1e9 },
      { arrivalRate: 0.5256, ageingRate: 1 },
    ],
  });
  const fixed = mmcPriority({ servers: 5, meanService: 6, arrivalRates: [0.1314, 0.5256] });
  apart.classes.forEach(({ meanWait }, k) => {
    expect(meanWait).toBeCloseTo(fixed.classes[k]!.meanWait, 6);
  });
});

test("agrees with a simulation of one server within 4 standard errors, general service included", () => {
  const expected = mg1AgeingPriority({ classes });
  const batches = Array.from({ length: 40 }, (_, batch) =>
    simulate({ servers: 1, customers: 20_000, seed: batch + 1, classes }),
  );
  expectWithinErrors(
    batches,
    expected.classes.map(({ meanWait }) => meanWait),
  );
});

test("agrees with a simulation of three servers within 4 standard errors", () => {
  const shared = { meanService: 2, sdService: 2 };
  const urgency = [
    { arrivalRate: 0.4, ageingRate: 3 },
    { arrivalRate: 0.8, ageingRate: 1 },
  ];
  const expected = mmcAgeingPriority({ servers: 3, meanService: 2, classes: urgency });
  const batches = Array.from({ length: 40 }, (_, batch) =>
    simulate({
      servers: 3,
      customers: 40_000,
      seed: batch + 101,
      classes: urgency.map((one) => ({ ...one, ...shared })),
    }),
  );
  expectWithinErrors(
    batches,
    expected.classes.map(({ meanWait }) => meanWait),
  );
});

test("an ageing rate of 0 is an error", () => {
  expect(() => mg1AgeingPriority({ classes: withRates([1, 0, 1]) })).toThrow(
    "mg1AgeingPriority, classes[1].ageingRate: received 0, expected a finite number above 0.",
  );
});

function expectWithinErrors(batches: readonly number[][], expected: readonly number[]): void {
  expected.forEach((value, k) => {
    const means = batches.map((batch) => batch[k]!);
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1);
    const error = Math.sqrt(variance / means.length);
    expect(Math.abs(mean - value)).toBeLessThan(4 * error);
    // The comparison can fail: four standard errors are less than 6 %.
    expect(error / value).toBeLessThan(0.015);
  });
}

/**
 * Mean waits by class in one run from empty, the first tenth of the customers left out. Service: exponential if sd = mean, else uniform
 * with that mean and sd.
 */
function simulate(model: {
  servers: number;
  customers: number;
  seed: number;
  classes: readonly (typeof classes)[number][];
}): number[] {
  const uniform = mulberry32(model.seed);
  const exponential = (mean: number) => -mean * Math.log(1 - uniform());
  const total = model.classes.reduce((sum, one) => sum + one.arrivalRate, 0);
  const waiting: { at: number; kind: number }[] = [];
  const freeAt = new Array<number>(model.servers).fill(0);
  const sums = model.classes.map(() => ({ n: 0, wait: 0 }));
  let nextArrival = exponential(1 / total);
  let arrived = 0;
  let started = 0;
  while (started < model.customers) {
    const server = freeAt.indexOf(Math.min(...freeAt));
    // Take in everybody who comes before the next server is free (or the next one at all, if nobody waits).
    while (nextArrival <= freeAt[server]! || waiting.length === 0) {
      let kind = 0;
      for (
        let mark = uniform() * total - model.classes[0]!.arrivalRate;
        mark > 0;
        mark -= model.classes[kind]!.arrivalRate
      )
        kind++;
      waiting.push({ at: nextArrival, kind });
      arrived++;
      nextArrival += exponential(1 / total);
    }
    const now = Math.max(freeAt[server]!, waiting[0]!.at);
    let best = 0;
    for (let i = 1; i < waiting.length; i++) {
      if (priority(waiting[i]!, now) > priority(waiting[best]!, now)) best = i;
    }
    const [next] = waiting.splice(best, 1);
    const { meanService, sdService } = model.classes[next!.kind]!;
    const service =
      sdService === meanService
        ? exponential(meanService)
        : meanService + (uniform() - 0.5) * sdService * Math.sqrt(12);
    freeAt[server] = now + service;
    if (++started > model.customers / 10) {
      sums[next!.kind]!.n++;
      sums[next!.kind]!.wait += now - next!.at;
    }
  }
  if (arrived < started) throw new Error(`simulate: ${started} started, ${arrived} arrived`);
  return sums.map(({ n, wait }) => wait / n);

  function priority(customer: { at: number; kind: number }, now: number): number {
    return model.classes[customer.kind]!.ageingRate * (now - customer.at);
  }
}

/** A small generator (Tommy Ettinger, 2017, public domain), enough for a check. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
