import { describe, expect, test } from "vitest";
import { type JacksonStation, jackson, mmc } from "../src/index.ts";
import { solveLinearSystem } from "../src/linear-system.ts";
import { average, stationary } from "./markov-chain.ts";

const station = (name: string, next: Record<string, number>, more: Partial<JacksonStation> = {}): JacksonStation => ({
  name,
  servers: 1,
  meanService: 1,
  externalRate: 0,
  next,
  ...more,
});

describe("the benchmark pathway (screening, information, panel, five clinics with follow-up)", () => {
  const shares = [48, 35, 18, 14, 5].map((share) => share / 120);
  // At most one information request: of 1.58 screenings on average, 0.58 end in one. Likewise 1.3 clinic visits, 0.3 follow-ups.
  const toInformation = 0.58 / 1.58;
  const toFollowUp = 0.3 / 1.3;
  const network = jackson({
    stations: [
      station(
        "screening",
        { information: toInformation, panel: (1 - toInformation) * 0.73 },
        { servers: 2, meanService: 1.2, externalRate: 0.9 },
      ),
      station("information", { screening: 1 }, { servers: Number.POSITIVE_INFINITY, meanService: 5 }),
      station("panel", Object.fromEntries(shares.map((share, r) => [`clinic${r}`, share])), {
        servers: 5,
        meanService: 6,
      }),
      ...shares.flatMap((_, r) => [
        station(`clinic${r}`, { [`later${r}`]: toFollowUp }, { servers: 3, meanService: 7 }),
        station(`later${r}`, { [`clinic${r}`]: 1 }, { servers: Number.POSITIVE_INFINITY, meanService: 30 }),
      ]),
    ],
  });
  const of = (name: string) => network.stations.find((one) => one.name === name)!;

  test("has the arrival rates of its theory table", () => {
    expect(of("screening").arrivalRate).toBeCloseTo(1.422, 10);
    expect(of("screening").utilisation).toBeCloseTo(0.8532, 10);
    expect(of("panel").arrivalRate).toBeCloseTo(0.1314 + 0.5256, 10);
    [0.34164, 0.249113, 0.128115, 0.099645, 0.035588].forEach((rate, r) => {
      expect(of(`clinic${r}`).arrivalRate).toBeCloseTo(rate, 5);
    });
    expect(of("screening").visits).toBeCloseTo(1.58, 12);
  });

  test("has the mean waits of its theory table", () => {
    expect(of("screening").meanWait).toBeCloseTo(3.211, 4);
    // Over both classes: 20 % urgent at 0.7579, the rest at 3.5816.
    expect(of("panel").meanWait).toBeCloseTo(0.2 * 0.7579 + 0.8 * 3.5816, 4);
    [7.3918, 1.8449, 0.231, 0.1112, 0.0056].forEach((wait, r) => {
      expect(of(`clinic${r}`).meanWait).toBeCloseTo(wait, 4);
    });
  });

  test("has a total time that is the sum over visits", () => {
    const sum = network.stations.reduce((total, one) => total + one.visits * one.meanTime, 0);
    expect(network.meanTime).toBeCloseTo(sum, 11);
    expect(network.meanNumber).toBeCloseTo(0.9 * sum, 11);
  });
});

test("two stations with feedback agree with their Markov chain solved directly", () => {
  const most = 70;
  const [gamma, mu1, mu2, back] = [0.5, 1.2, 0.9, 0.25];
  const shares = stationary((most + 1) ** 2, (state) => {
    const [n1, n2] = [Math.floor(state / (most + 1)), state % (most + 1)];
    const both = mu1 * (n1 > 0 && n2 < most ? 1 : 0);
    const second = 2 * mu2; // two servers
    const rate2 = n2 >= 2 ? second : n2 * mu2;
    return [
      [n1 < most ? state + most + 1 : state, n1 < most ? gamma : 0],
      [both > 0 ? state - most : state, both],
      [n2 > 0 && n1 < most ? state + most : state, n1 < most ? rate2 * back : 0],
      [n2 > 0 ? state - 1 : state, rate2 * (1 - back)],
    ];
  });
  const network = jackson({
    stations: [
      station("first", { second: 1 }, { meanService: 1 / mu1, externalRate: gamma }),
      station("second", { first: back }, { servers: 2, meanService: 1 / mu2 }),
    ],
  });
  expect(network.stations[0]!.meanNumber).toBeCloseTo(
    average(shares, (state) => Math.floor(state / (most + 1))),
    7,
  );
  expect(network.stations[1]!.meanNumber).toBeCloseTo(
    average(shares, (state) => state % (most + 1)),
    7,
  );
});

test("one station alone is M/M/c, and one that is returned to with probability p is visited 1 / (1 - p) times", () => {
  const alone = jackson({ stations: [station("clinic", {}, { servers: 3, externalRate: 2 })] });
  expect(alone.meanTime).toBeCloseTo(mmc({ servers: 3, arrivalRate: 2, meanService: 1 }).meanTime, 13);
  expect(alone.meanWait).toBeCloseTo(mmc({ servers: 3, arrivalRate: 2, meanService: 1 }).meanWait, 13);
  const again = jackson({ stations: [station("clinic", { clinic: 0.75 }, { servers: 3, externalRate: 0.5 })] });
  expect(again.stations[0]!.visits).toBeCloseTo(4, 12);
});

describe("a network that cannot be solved is an error that names the station", () => {
  test.each<[JacksonStation[], string]>([
    [
      [station("triage", { clinic: 1 }, { externalRate: 0.5 }), station("clinic", {}, { meanService: 2.5 })],
      "jackson, station clinic, offered load: received 1.25, expected less than the 1 server; the work waiting grows by 0.25 per unit of time and never settles.",
    ],
    [
      [station("a", { b: 1 }, { externalRate: 0.5 }), station("b", { a: 1 })],
      "jackson, next: received a loop without a way out: a, b, expected a way to leave from every station.",
    ],
    [[station("a", { b: 1 }, { externalRate: 0.5 })], "jackson, a, next: received b, expected one of a."],
    [
      [station("a", { a: 0.6, b: 0.5 }, { externalRate: 0.5 }), station("b", {})],
      "jackson, a, sum of next: received 1.1, expected 1 or less.",
    ],
    [[station("a", {})], "jackson, sum of externalRate: received 0, expected a finite number above 0."],
    [[station("a", {}), station("a", {})], "jackson, names: received a, a, expected different names."],
    [[station("a", {}, { servers: 0 })], "jackson, a, servers: received 0, expected a whole number, 1 or more."],
    [[], "jackson, stations: received 0, expected a whole number, 1 or more."],
  ])("%#", (stations, message) => {
    expect(() => jackson({ stations })).toThrow(message);
  });
});

describe("solveLinearSystem", () => {
  test("solves where the first pivot is 0, and leaves its inputs alone", () => {
    const matrix = [
      [0, 2, 1],
      [1, -2, -3],
      [-1, 1, 2],
    ];
    // x = 1, 2, 3 put in.
    expect(solveLinearSystem(matrix, [7, -12, 7])).toEqual([1, 2, 3]);
    expect(matrix[0]).toEqual([0, 2, 1]);
  });

  test("refuses a singular matrix", () => {
    expect(() =>
      solveLinearSystem(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow("received a singular matrix of size 2, no pivot in column 1");
  });
});
