import { describe, expect, test } from "vitest";
import { mm1, mmc, mmcWaitQuantile, mmcWaitTail } from "../src/index.ts";
import { average, stationary } from "./markov-chain.ts";

describe("M/M/c", () => {
  test("gives the eye clinic of Gross and Harris, chapter 2: 3 doctors, 6 an hour, 20 minutes: Lq = 8/9, L = 26/9, Wq = 8.9 min", () => {
    const clinic = mmc({ servers: 3, arrivalRate: 6, meanService: 1 / 3 });
    expect(clinic.meanQueue).toBeCloseTo(8 / 9, 13);
    expect(clinic.meanNumber).toBeCloseTo(26 / 9, 13);
    expect(clinic.meanWait * 60).toBeCloseTo(8.9, 1);
    expect(clinic.meanTime * 60).toBeCloseTo(28.9, 1);
    expect(clinic.utilisation).toBeCloseTo(2 / 3, 14);
  });

  test("gives the 10 servers at load 9 of the benchmark by the definition's sums: C = 0.66873, a mean wait of 6.6873", () => {
    let term = 1;
    let fewer = 0;
    for (let n = 0; n < 10; n++) {
      fewer += term;
      term *= 9 / (n + 1);
    }
    // 9^10 / 10! · 10 / (10 - 9) against the sum over n < 10; in exact fractions 0.668731524107697.
    const delayed = term * 10;
    expect(delayed / (fewer + delayed)).toBeCloseTo(0.668731524107697, 14);
    expect(mmc({ servers: 10, arrivalRate: 0.9, meanService: 10 }).meanWait).toBeCloseTo(6.68731524107697, 11);
  });

  test("agrees with the birth-death chain solved directly", () => {
    const [servers, arrivalRate, meanService] = [4, 1.3, 2.1];
    const shares = stationary(400, (n) => [
      [Math.min(n + 1, 399), n < 399 ? arrivalRate : 0],
      [Math.max(n - 1, 0), Math.min(n, servers) / meanService],
    ]);
    const station = mmc({ servers, arrivalRate, meanService });
    expect(station.meanNumber).toBeCloseTo(
      average(shares, (n) => n),
      8,
    );
    expect(station.meanQueue).toBeCloseTo(
      average(shares, (n) => Math.max(0, n - servers)),
      8,
    );
    expect(station.waitProbability).toBeCloseTo(
      average(shares, (n) => (n >= servers ? 1 : 0)),
      9,
    );
  });

  test("waits nobody without arrivals", () => {
    expect(mmc({ servers: 2, arrivalRate: 0, meanService: 1 })).toMatchObject({
      waitProbability: 0,
      meanWait: 0,
      meanNumber: 0,
    });
  });
});

test("M/M/1 is Gross and Harris's hair salon, chapter 2: 5 an hour, 10 minutes: L = 5, Lq = 25/6, a wait of 50 minutes", () => {
  const salon = mm1({ arrivalRate: 5, meanService: 1 / 6 });
  expect(salon.meanNumber).toBeCloseTo(5, 12);
  expect(salon.meanQueue).toBeCloseTo(25 / 6, 12);
  expect(salon.meanWait * 60).toBeCloseTo(50, 11);
  expect(salon.waitProbability).toBeCloseTo(5 / 6, 14);
  expect(mm1({ arrivalRate: 0.9, meanService: 1 }).meanWait).toBeCloseTo(9, 12);
});

describe("the wait in M/M/c", () => {
  const station = { servers: 3, arrivalRate: 2, meanService: 1.2 };

  test("exceeds t as often as those found in queue take longer than t to clear, summed over their number", () => {
    // P(n at the station) from the definition; given n >= c, the wait is the sum of n - c + 1 exponentials of rate c / meanService.
    const a = station.arrivalRate * station.meanService;
    const weight = (n: number): number => (n === 0 ? 1 : weight(n - 1) * (a / Math.min(n, station.servers)));
    const weights = Array.from({ length: 300 }, (_, n) => weight(n));
    const total = weights.reduce((sum, w) => sum + w, 0);
    for (const time of [0, 0.7, 3, 10]) {
      const x = (time * station.servers) / station.meanService;
      let expected = 0;
      let poisson = Math.exp(-x);
      let fewer = 0;
      for (let n = station.servers; n < 300; n++) {
        fewer += poisson;
        expected += (weights[n]! / total) * fewer;
        poisson *= x / (n - station.servers + 1);
      }
      expect(mmcWaitTail({ ...station, time }).exceedProbability).toBeCloseTo(expected, 10);
    }
  });

  test("has the mean that its tail integrates to", () => {
    let area = 0;
    for (let i = 0; i < 20_000; i++)
      area += mmcWaitTail({ ...station, time: (i + 0.5) * 0.005 }).exceedProbability * 0.005;
    expect(area).toBeCloseTo(mmc(station).meanWait, 5);
  });

  test("has quantiles that its tail gives back, and 0 for the share that need not wait", () => {
    const { wait } = mmcWaitQuantile({ ...station, share: 0.9 });
    expect(mmcWaitTail({ ...station, time: wait }).exceedProbability).toBeCloseTo(0.1, 13);
    expect(mmcWaitQuantile({ ...station, share: 0.3 }).wait).toBe(0);
  });

  test("of 50 agents, 48 calls a minute of one minute: mean 20.8 s, 90 % within 58.1 s (Garnett, Mandelbaum and Reiman 2002, table 1)", () => {
    const agents = { servers: 50, arrivalRate: 48, meanService: 1 };
    expect(mmc(agents).meanWait * 60).toBeCloseTo(20.8, 1);
    expect(mmcWaitQuantile({ ...agents, share: 0.9 }).wait * 60).toBeCloseTo(58.1, 1);
  });
});

describe("outside their domain the formulas say what came and what was expected", () => {
  test("a station that cannot keep up", () => {
    expect(() => mmc({ servers: 2, arrivalRate: 3, meanService: 1 })).toThrow(
      "mmc, offered load: received 3, expected less than the 2 servers; the work waiting grows by 1 per unit of time and never settles.",
    );
  });

  test.each([
    [
      { servers: 1.5, arrivalRate: 1, meanService: 1 },
      "mmc, servers: received 1.5, expected a whole number, 1 or more.",
    ],
    [
      { servers: 1, arrivalRate: -1, meanService: 1 },
      "mmc, arrivalRate: received -1, expected a finite number, 0 or more.",
    ],
    [
      { servers: 1, arrivalRate: Number.NaN, meanService: 1 },
      "mmc, arrivalRate: received NaN, expected a finite number, 0 or more.",
    ],
    [{ servers: 1, arrivalRate: 1, meanService: 0 }, "mmc, meanService: received 0, expected a finite number above 0."],
  ])("%j", (station, message) => {
    expect(() => mmc(station)).toThrow(message);
  });

  test("the error carries the same as data, and is a RangeError", () => {
    try {
      mmcWaitQuantile({ servers: 1, arrivalRate: 0.5, meanService: 1, share: 1 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({
        name: "OutsideDomain",
        issue: { formula: "mmcWaitQuantile", parameter: "share", received: 1, expected: "0 or more and below 1" },
      });
    }
  });
});
