import { describe, expect, test } from "vitest";
import { ggcApproximation, mg1, mgcApproximation, mm1, mmc } from "../src/index.ts";
import { average, stationary } from "./markov-chain.ts";

describe("M/G/1 (Pollaczek-Khinchine)", () => {
  test("with exponential service is M/M/1", () => {
    const { waitProbability: _, ...expected } = mm1({ arrivalRate: 0.7, meanService: 1.2 });
    const actual = mg1({ arrivalRate: 0.7, meanService: 1.2, sdService: 1.2 });
    for (const [name, value] of Object.entries(expected))
      expect(actual[name as keyof typeof actual]).toBeCloseTo(value, 12);
  });

  test("with constant service waits half as long as M/M/1 (Kleinrock 1975, section 5.7)", () => {
    expect(mg1({ arrivalRate: 0.9, meanService: 1, sdService: 0 }).meanWait).toBeCloseTo(4.5, 12);
  });

  test("with two exponential phases agrees with its Markov chain solved directly", () => {
    // State: n at the station and the phase in service. Erlang of 2 phases: sd = mean / √2.
    const [arrivalRate, meanService, most] = [0.6, 1, 120];
    const index = (n: number, phase: number) => (n === 0 ? 0 : 2 * n - 1 + phase);
    const phaseRate = 2 / meanService;
    const shares = stationary(2 * most + 1, (state) => {
      const n = Math.ceil(state / 2);
      const phase = n === 0 ? 0 : (state + 1) % 2;
      return [
        [n < most ? index(n + 1, phase) : state, n < most ? arrivalRate : 0],
        [phase === 0 ? index(n, 1) : index(n - 1, 0), n > 0 ? phaseRate : 0],
      ];
    });
    const queue = average(shares, (state) => Math.max(0, Math.ceil(state / 2) - 1));
    expect(mg1({ arrivalRate, meanService, sdService: meanService / Math.SQRT2 }).meanQueue).toBeCloseTo(queue, 9);
  });

  test("has no steady state at a load of 1", () => {
    expect(() => mg1({ arrivalRate: 1, meanService: 1, sdService: 1 })).toThrow(
      /mg1, offered load: received 1, expected less than the 1 server;/,
    );
  });
});

describe("approximations for several servers", () => {
  const station = { servers: 4, arrivalRate: 3, meanService: 1.2 };

  test("are exact, and say they are approximations, where the exact formula is known", () => {
    const exponential = mgcApproximation({ ...station, sdService: 1.2 });
    expect(exponential.meanWait).toBeCloseTo(mmc(station).meanWait, 13);
    expect(exponential.approximation).toBe("Lee and Longton (1959)");
    const single = { arrivalRate: 0.6, meanService: 1.3, sdService: 0.5 };
    expect(mgcApproximation({ servers: 1, ...single }).meanWait).toBeCloseTo(mg1(single).meanWait, 13);
  });

  test("agree with each other for Poisson arrivals", () => {
    const { meanWait } = ggcApproximation({ ...station, sdGap: 1 / 3, sdService: 0.4 });
    expect(meanWait).toBeCloseTo(mgcApproximation({ ...station, sdService: 0.4 }).meanWait, 13);
  });

  test("come within 5 % of M/E2/2 at load 0.8, solved directly as a Markov chain", () => {
    // Two servers, each service two exponential phases of mean 1/2. State: who waits, and how many of the busy servers are in their second phase.
    const [arrivalRate, phaseRate, most] = [1.6, 2, 250];
    const index = (n: number, second: number) => 3 * n + second;
    const shares = stationary(3 * (most + 1), (state) => {
      const n = Math.floor(state / 3);
      const busy = Math.min(n, 2);
      const second = state % 3;
      // Not a state (more in the second phase than busy): leaves at once, is never entered.
      if (second > busy) return [[0, 1]];
      const ends = second * phaseRate;
      return [
        [n < most ? index(n + 1, second) : state, n < most ? arrivalRate : 0],
        [second < busy ? index(n, second + 1) : state, (busy - second) * phaseRate],
        [second > 0 ? index(n - 1, second - 1) : state, ends],
      ];
    });
    const queue = average(shares, (state) => Math.max(0, Math.floor(state / 3) - 2));
    const approximate = mgcApproximation({ servers: 2, arrivalRate, meanService: 1, sdService: Math.SQRT1_2 });
    expect(Math.abs(approximate.meanQueue / queue - 1)).toBeLessThan(0.05);
    expect(Math.abs(mmc({ servers: 2, arrivalRate, meanService: 1 }).meanQueue / queue - 1)).toBeGreaterThan(0.25);
  });
});
