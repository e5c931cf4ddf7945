import { expect, test } from "vitest";
import { erlangB, mmc, mmcK } from "../src/index.ts";
import { average, stationary } from "./markov-chain.ts";

test("M/M/c/K gives Gross and Harris's inspection station, chapter 2: 3 stalls, room for 4, 1 a minute, 6 minutes: Lq = 3.09, L = 6.06", () => {
  const inspection = mmcK({ servers: 3, room: 4, arrivalRate: 1, meanService: 6 });
  expect(inspection.meanQueue).toBeCloseTo(3.09, 2);
  expect(inspection.meanNumber).toBeCloseTo(6.06, 2);
  // By hand: p(n) / p(0) = 1, 6, 18, 36, 72, 144, 288, 576, which add up to 1141. (The book's 0.507 comes of rounding p(0) to 0.00088.)
  expect(inspection.blocking).toBeCloseTo(576 / 1141, 13);
  expect(inspection.effectiveRate).toBeCloseTo(565 / 1141, 13);
  expect(inspection.waitProbability).toBeCloseTo((36 + 72 + 144 + 288) / 565, 13);
});

test("M/M/c/K agrees with its chain solved directly, below and above full load", () => {
  for (const arrivalRate of [0.5, 2.4, 3, 9]) {
    const [servers, room, meanService] = [3, 6, 1];
    const last = servers + room;
    const shares = stationary(last + 1, (n) => [
      [Math.min(n + 1, last), n < last ? arrivalRate : 0],
      [Math.max(n - 1, 0), Math.min(n, servers) / meanService],
    ]);
    const queue = average(shares, (n) => Math.max(0, n - servers));
    const station = mmcK({ servers, room, arrivalRate, meanService });
    expect(station.blocking).toBeCloseTo(shares[last]!, 10);
    expect(station.meanQueue).toBeCloseTo(queue, 10);
    expect(station.meanWait).toBeCloseTo(queue / (arrivalRate * (1 - shares[last]!)), 10);
    expect(station.meanNumber).toBeCloseTo(
      average(shares, (n) => n),
      10,
    );
    expect(station.utilisation).toBeCloseTo(average(shares, (n) => Math.min(n, servers)) / servers, 10);
  }
});

test("without waiting room it is Erlang's loss system, in which no one who gets in waits", () => {
  const station = mmcK({ servers: 10, room: 0, arrivalRate: 9, meanService: 1 });
  expect(station.blocking).toBeCloseTo(erlangB({ servers: 10, offeredLoad: 9 }).blocking, 13);
  expect(station).toMatchObject({ waitProbability: 0, meanWait: 0, meanQueue: 0 });
});

test("with ever more room it becomes M/M/c", () => {
  const station = { servers: 2, arrivalRate: 1.8, meanService: 1 };
  const roomy = mmcK({ ...station, room: 1000 });
  expect(roomy.meanWait).toBeCloseTo(mmc(station).meanWait, 10);
  expect(roomy.waitProbability).toBeCloseTo(mmc(station).waitProbability, 10);
  expect(roomy.blocking).toBeLessThan(1e-40);
});

test("thousands of servers neither overflow nor underflow", () => {
  const station = mmcK({ servers: 5000, room: 0, arrivalRate: 4900, meanService: 1 });
  expect(station.blocking).toBeCloseTo(erlangB({ servers: 5000, offeredLoad: 4900 }).blocking, 12);
});

test("a negative room is an error", () => {
  expect(() => mmcK({ servers: 1, room: -1, arrivalRate: 1, meanService: 1 })).toThrow(
    "mmcK, room: received -1, expected a whole number, 0 or more.",
  );
});
