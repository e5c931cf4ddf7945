import { describe, expect, test } from "vitest";
import { mg1, mg1Priority, mm1PreemptivePriority, mmc, mmcPreemptivePriority, mmcPriority } from "../src/index.ts";
import { COUNTY_HOSPITAL, expectWaits } from "./county-hospital.ts";
import { average, stationary } from "./markov-chain.ts";

describe("non-preemptive priority", () => {
  test("gives the County Hospital's waits of 0.238 and 0.325 h with one doctor and 0.029, 0.033, 0.048 h with two", () => {
    expectWaits(mmcPriority({ servers: 1, ...COUNTY_HOSPITAL }), [0.238, 0.325], 0.002);
    expectWaits(mmcPriority({ servers: 2, ...COUNTY_HOSPITAL }), [0.029, 0.033, 0.048], 0.012);
  });

  test("gives the benchmark's panel: 5 members, urgent 0.7579 and routine 3.5816 days", () => {
    const panel = mmcPriority({ servers: 5, meanService: 6, arrivalRates: [0.1314, 0.5256] });
    expect(panel.utilisation).toBeCloseTo(0.7884, 10);
    expect(panel.classes[0]!.meanWait).toBeCloseTo(0.7579, 4);
    expect(panel.classes[1]!.meanWait).toBeCloseTo(3.5816, 4);
  });

  test("with one class is M/M/c, and with any classes keeps its mean over all", () => {
    const single = mmcPriority({ servers: 3, meanService: 2, arrivalRates: [1.2] });
    const all = mmc({ servers: 3, meanService: 2, arrivalRate: 1.2 });
    expect(single.classes[0]!.meanWait).toBeCloseTo(all.meanWait, 13);
    const split = mmcPriority({ servers: 3, meanService: 2, arrivalRates: [0.1, 0.4, 0, 0.7] });
    expect(split.meanWait).toBeCloseTo(all.meanWait, 13);
    expect(split.classes[2]!.arrivalRate).toBe(0);
  });

  test("with several servers agrees with its Markov chain solved directly", () => {
    const [servers, meanService, urgent, routine] = [2, 1, 0.5, 0.6];
    const most = 60;
    // Up to `servers` in service and nobody waiting, then (urgent, routine) waiting.
    const index = (u: number, r: number) => servers + u * (most + 1) + r;
    const shares = stationary(servers + (most + 1) ** 2, (state) => {
      if (state < servers) {
        const more = state + 1 < servers ? state + 1 : index(0, 0);
        return [
          [more, urgent + routine],
          [Math.max(0, state - 1), state / meanService],
        ];
      }
      const u = Math.floor((state - servers) / (most + 1));
      const r = (state - servers) % (most + 1);
      const next = u > 0 ? index(u - 1, r) : r > 0 ? index(u, r - 1) : servers - 1;
      return [
        [u < most ? index(u + 1, r) : state, u < most ? urgent : 0],
        [r < most ? index(u, r + 1) : state, r < most ? routine : 0],
        [next, servers / meanService],
      ];
    });
    const waiting = (of: (u: number, r: number) => number) =>
      average(shares, (state) =>
        state < servers ? 0 : of(Math.floor((state - servers) / (most + 1)), (state - servers) % (most + 1)),
      );
    const { classes } = mmcPriority({ servers, meanService, arrivalRates: [urgent, routine] });
    expect(classes[0]!.meanQueue).toBeCloseTo(
      waiting((u) => u),
      7,
    );
    expect(classes[1]!.meanQueue).toBeCloseTo(
      waiting((_, r) => r),
      7,
    );
  });

  test("of one server with different service agrees with its Markov chain solved directly", () => {
    const [urgent, routine] = [
      { arrivalRate: 0.3, meanService: 0.5 },
      { arrivalRate: 0.2, meanService: 2 },
    ] as const;
    const most = 60;
    // 0: empty; otherwise the class in service (0 or 1) and who waits.
    const index = (serving: number, u: number, r: number) => 1 + serving * (most + 1) ** 2 + u * (most + 1) + r;
    const parts = (state: number) => {
      const inside = (state - 1) % (most + 1) ** 2;
      return {
        serving: Math.floor((state - 1) / (most + 1) ** 2),
        u: Math.floor(inside / (most + 1)),
        r: inside % (most + 1),
      };
    };
    const shares = stationary(1 + 2 * (most + 1) ** 2, (state) => {
      if (state === 0)
        return [
          [index(0, 0, 0), urgent.arrivalRate],
          [index(1, 0, 0), routine.arrivalRate],
        ];
      const { serving, u, r } = parts(state);
      const next = u > 0 ? index(0, u - 1, r) : r > 0 ? index(1, u, r - 1) : 0;
      return [
        [u < most ? index(serving, u + 1, r) : state, u < most ? urgent.arrivalRate : 0],
        [r < most ? index(serving, u, r + 1) : state, r < most ? routine.arrivalRate : 0],
        [next, 1 / (serving === 0 ? urgent : routine).meanService],
      ];
    });
    const { classes } = mg1Priority({
      classes: [urgent, routine].map((one) => ({ ...one, sdService: one.meanService })),
    });
    expect(classes[0]!.meanQueue).toBeCloseTo(
      average(shares, (state) => (state === 0 ? 0 : parts(state).u)),
      8,
    );
    expect(classes[1]!.meanQueue).toBeCloseTo(
      average(shares, (state) => (state === 0 ? 0 : parts(state).r)),
      8,
    );
  });

  test("keeps Kleinrock's (1965) conservation law: Σ ρ W = ρ W0 / (1 - ρ), in whatever order the classes are", () => {
    const classes = [
      { arrivalRate: 0.2, meanService: 1, sdService: 0 },
      { arrivalRate: 0.1, meanService: 2, sdService: 3 },
      { arrivalRate: 0.3, meanService: 0.5, sdService: 0.5 },
    ];
    const w0 = (0.2 * 1 + 0.1 * (4 + 9) + 0.3 * (0.25 + 0.25)) / 2;
    const load = 0.2 + 0.2 + 0.15;
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const result = mg1Priority({ classes: order.map((k) => classes[k]!) });
      const weighted = result.classes.reduce((sum, one) => sum + one.load * one.meanWait, 0);
      expect(weighted).toBeCloseTo((load * w0) / (1 - load), 13);
    }
  });

  test("of one class with general service is Pollaczek-Khinchine", () => {
    const station = { arrivalRate: 0.5, meanService: 1.4, sdService: 2 };
    expect(mg1Priority({ classes: [station] }).classes[0]!.meanWait).toBeCloseTo(mg1(station).meanWait, 13);
  });
});

describe("outside their domain", () => {
  test.each([
    [
      () => mmcPriority({ servers: 1, meanService: 1, arrivalRates: [0.5, 0.6] }),
      /mmcPriority, offered load: received 1.1, expected less than the 1 server/,
    ],
    [
      () => mmcPriority({ servers: 1, meanService: 1, arrivalRates: [] }),
      "mmcPriority, classes: received 0, expected a whole number, 1 or more.",
    ],
    [
      () => mmcPriority({ servers: 1, meanService: 1, arrivalRates: [0.5, -0.1] }),
      "mmcPriority, arrivalRates[1]: received -0.1, expected a finite number, 0 or more.",
    ],
    [
      () => mg1Priority({ classes: [{ arrivalRate: 1, meanService: 1, sdService: 0 }] }),
      /mg1Priority, offered load: received 1/,
    ],
    [
      () => mm1PreemptivePriority({ classes: [{ arrivalRate: 1, meanService: 0 }] }),
      "mm1PreemptivePriority, classes[0].meanService: received 0, expected a finite number above 0.",
    ],
    [
      () => mmcPreemptivePriority({ servers: 2, meanService: 1, arrivalRates: [1, 0] }),
      "mmcPreemptivePriority, arrivalRates[1]: received 0, expected a finite number above 0.",
    ],
  ])("%#: the error names the parameter", (call, message) => {
    expect(call).toThrow(message);
  });
});
