import { describe, expect, test } from "vitest";
import { erlangA, mmc } from "../src/index.ts";
import { average, stationary } from "./markov-chain.ts";

test("Erlang A gives table 1 of Garnett, Mandelbaum and Reiman (2002): 50 agents, 48 calls a minute, patience 2 minutes", () => {
  const agents = erlangA({ servers: 50, arrivalRate: 48, meanService: 1, meanPatience: 2 });
  expect(agents.abandonProbability).toBeCloseTo(0.031, 3);
  expect(agents.meanWait * 60).toBeCloseTo(3.7, 1);
  expect(agents.meanQueue).toBeCloseTo(3, 0);
  expect(agents.utilisation).toBeCloseTo(0.93, 2);
});

describe("Erlang A agrees with its Markov chain solved directly", () => {
  test.each([
    { servers: 3, arrivalRate: 2, meanService: 1, meanPatience: 4 },
    { servers: 3, arrivalRate: 5, meanService: 1, meanPatience: 0.5 },
    { servers: 1, arrivalRate: 0.3, meanService: 2, meanPatience: 10 },
    { servers: 6, arrivalRate: 1, meanService: 1, meanPatience: 1 },
  ])("%j", (station) => {
    const { servers, arrivalRate, meanService, meanPatience } = station;
    const last = 150;
    const shares = stationary(last + 1, (n) => [
      [Math.min(n + 1, last), n < last ? arrivalRate : 0],
      [Math.max(n - 1, 0), Math.min(n, servers) / meanService + Math.max(0, n - servers) / meanPatience],
    ]);
    const queue = average(shares, (n) => Math.max(0, n - servers));
    const busy = average(shares, (n) => Math.min(n, servers));
    const actual = erlangA(station);
    expect(actual.waitProbability).toBeCloseTo(
      average(shares, (n) => (n >= servers ? 1 : 0)),
      9,
    );
    expect(actual.meanQueue).toBeCloseTo(queue, 9);
    expect(actual.meanNumber).toBeCloseTo(queue + busy, 9);
    expect(actual.utilisation).toBeCloseTo(busy / servers, 9);
    // Who does not give up is served: λ (1 - P(abandon)) = busy servers / mean service.
    expect(actual.abandonProbability).toBeCloseTo(1 - busy / meanService / arrivalRate, 9);

    // One customer with j ahead in queue, followed step by step: chance to be served, and time until then if so.
    const chance: number[] = [];
    const time: number[] = [];
    for (let j = 0; j <= last - servers; j++) {
      const onwards = servers / meanService + j / meanPatience;
      const rate = onwards + 1 / meanPatience;
      chance[j] = (onwards * (j === 0 ? 1 : chance[j - 1]!)) / rate;
      time[j] = (onwards * (j === 0 ? 0 : time[j - 1]!)) / rate + chance[j]! / rate;
    }
    const served = average(shares, (n) => (n < servers ? 1 : chance[n - servers]!));
    const waited = average(shares, (n) => (n < servers ? 0 : time[n - servers]!));
    expect(actual.meanWaitServed).toBeCloseTo(waited / served, 9);
    expect(1 - actual.abandonProbability).toBeCloseTo(served, 9);
  });
});

test("patience as long as service makes the number at the station Poisson, whatever the servers (M/M/∞)", () => {
  for (const servers of [1, 4, 30]) {
    expect(erlangA({ servers, arrivalRate: 7, meanService: 2, meanPatience: 2 }).meanNumber).toBeCloseTo(14, 11);
  }
});

test("with ever longer patience it becomes M/M/c", () => {
  const station = { servers: 2, arrivalRate: 1, meanService: 1.5 };
  const patient = erlangA({ ...station, meanPatience: 1e9 });
  const endless = mmc(station);
  expect(patient.meanWait).toBeCloseTo(endless.meanWait, 7);
  expect(patient.meanWaitServed).toBeCloseTo(endless.meanWait, 7);
  expect(patient.waitProbability).toBeCloseTo(endless.waitProbability, 7);
  expect(patient.abandonProbability).toBeLessThan(1e-8);
});

test("far overloaded, the queue holds as many as leave: abandonment 1 - cμ/λ, and the served wait patience · log(λ / (cμ)) (fluid limit, Whitt 2004)", () => {
  const { abandonProbability, meanWaitServed } = erlangA({
    servers: 2,
    arrivalRate: 2.5,
    meanService: 1,
    meanPatience: 1e5,
  });
  expect(abandonProbability).toBeCloseTo(0.2, 10);
  expect(meanWaitServed / (1e5 * Math.log(1.25))).toBeCloseTo(1, 4);
});

test("a queue too long to be held is an error that says how long", () => {
  expect(() => erlangA({ servers: 2, arrivalRate: 2.5, meanService: 1, meanPatience: 1e8 })).toThrow(
    "erlangA, meanPatience: received 100000000, expected patience that keeps the queue within 5000000 states (about 5.0e+7 here).",
  );
});
