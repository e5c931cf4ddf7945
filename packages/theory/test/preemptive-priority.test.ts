import { describe, expect, test } from "vitest";
import { mm1PreemptivePriority, mmcPreemptivePriority } from "../src/index.ts";
import { COUNTY_HOSPITAL, expectWaits } from "./county-hospital.ts";
import { average, stationary } from "./markov-chain.ts";

describe("preemptive priority", () => {
  test("gives the County Hospital's 0.024, 0.154, 1.033 h with one doctor and 0.00037, 0.00793, 0.06542 h with two", () => {
    expectWaits(mmcPreemptivePriority({ servers: 1, ...COUNTY_HOSPITAL }), [0.024, 0.154, 1.033], 0.01);
    expectWaits(mmcPreemptivePriority({ servers: 2, ...COUNTY_HOSPITAL }), [0.00037, 0.00793, 0.06542], 0.003);
  });

  test("by White and Christie and by differences of M/M/1 is the same where both hold", () => {
    const rates = [0.1, 0.25, 0.4];
    const resumed = mm1PreemptivePriority({ classes: rates.map((arrivalRate) => ({ arrivalRate, meanService: 1.1 })) });
    const differences = mmcPreemptivePriority({ servers: 1, meanService: 1.1, arrivalRates: rates });
    resumed.classes.forEach(({ meanWait }, k) => {
      expect(meanWait).toBeCloseTo(differences.classes[k]!.meanWait, 12);
    });
  });

  test("with different service on one server agrees with its Markov chain solved directly", () => {
    const [first, second] = [
      { arrivalRate: 0.3, meanService: 0.8 },
      { arrivalRate: 0.25, meanService: 1.5 },
    ] as const;
    const most = 80;
    const shares = stationary((most + 1) ** 2, (state) => {
      const [n1, n2] = [Math.floor(state / (most + 1)), state % (most + 1)];
      return [
        [n1 < most ? state + most + 1 : state, n1 < most ? first.arrivalRate : 0],
        [n2 < most ? state + 1 : state, n2 < most ? second.arrivalRate : 0],
        n1 > 0
          ? [state - most - 1, 1 / first.meanService]
          : [Math.max(0, state - 1), n2 > 0 ? 1 / second.meanService : 0],
      ];
    });
    const { classes } = mm1PreemptivePriority({ classes: [first, second] });
    expect(classes[0]!.meanNumber).toBeCloseTo(
      average(shares, (state) => Math.floor(state / (most + 1))),
      7,
    );
    expect(classes[1]!.meanNumber).toBeCloseTo(
      average(shares, (state) => state % (most + 1)),
      7,
    );
  });

  test("with several servers agrees with its Markov chain solved directly", () => {
    const [servers, meanService, first, second] = [2, 1, 0.6, 0.5];
    const most = 60;
    const shares = stationary((most + 1) ** 2, (state) => {
      const [n1, n2] = [Math.floor(state / (most + 1)), state % (most + 1)];
      const serving1 = Math.min(n1, servers);
      const serving2 = Math.min(n2, servers - serving1);
      return [
        [n1 < most ? state + most + 1 : state, n1 < most ? first : 0],
        [n2 < most ? state + 1 : state, n2 < most ? second : 0],
        [Math.max(0, state - most - 1), serving1 / meanService],
        [Math.max(0, state - 1), serving2 / meanService],
      ];
    });
    const { classes } = mmcPreemptivePriority({ servers, meanService, arrivalRates: [first, second] });
    expect(classes[0]!.meanNumber).toBeCloseTo(
      average(shares, (state) => Math.floor(state / (most + 1))),
      7,
    );
    expect(classes[1]!.meanNumber).toBeCloseTo(
      average(shares, (state) => state % (most + 1)),
      7,
    );
  });
});
