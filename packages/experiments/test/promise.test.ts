import { openKernel } from "@ventesal/kernel";
import { type Model, resolveScenario } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { type PromiseQuestion, promiseRows, searchPromise } from "../src/index.ts";
import { modelOf, station } from "./fixtures/station.ts";

const kernel = await openKernel();

/**
 * A desk that patients come to and go from within a day: the promise is about a number that each year draws anew. With n nurses a year's share within the
 * time is drawn from the count of arrivals, so that the truth is known: see `probability`.
 */
const PER_YEAR = 100;
/** Each patient is within the time with this chance, by nurses. */
const CHANCE = [0, 0.55, 0.65, 0.75, 0.85, 0.95];

const model: Model = {
  ...modelOf(() => station()),
  promise: {
    measure: "within.share",
    isShareBeyond: false,
    settings: () => ({}),
    group: (days) => ({ days: String(days) }),
    by: [],
    volume: "patients.perWeek",
    isPosts: (key) => key === "nurses.count",
  },
  build(values) {
    const chance = CHANCE[values["nurses.count"] as number]!;
    const volume = values["patients.perWeek"] as number;
    const built = modelOf(() => branching(Math.max(0, chance - 0.02 * (volume - 5))), 365, 0).build(values);
    return {
      ...built,
      horizonDays: 365,
      keys: () => [{ measure: "within.share", group: { days: "14" }, unit: "share" }],
      observer: (compiled) => (output, into) => {
        const [within, beyond] = ["within", "beyond"].map(
          (exit) => output.books[0]!.exits[compiled.names.exits.indexOf(exit)]!,
        );
        into[0] = within! / (within! + beyond!);
        return 0;
      },
    };
  },
};

function branching(chance: number) {
  return station({
    arrivals: [
      {
        name: "patients",
        process: "listed",
        at: ["2026-01-05"],
        batch: { kind: "constant", value: PER_YEAR },
        start: "fate",
      },
    ],
    outcomes: { within: { kind: "left" }, beyond: { kind: "left" }, never: { kind: "left" } },
    steps: [
      {
        name: "fate",
        type: "branch",
        by: "chance",
        paths: [{ probability: chance, to: "in time" }],
        otherwise: "too late",
      },
      { name: "in time", type: "leave", outcome: "within" },
      { name: "too late", type: "leave", outcome: "beyond" },
    ],
    resources: {},
    stations: {},
  });
}

/** P(at least `share` of 100 patients are within), each with chance p: the binomial tail. */
function probability(p: number, share: number): number {
  let term = (1 - p) ** PER_YEAR;
  let below = 0;
  for (let k = 0; k < Math.round(share * PER_YEAR); k++) {
    below += term;
    term *= ((PER_YEAR - k) / (k + 1)) * (p / (1 - p));
  }
  return 1 - below;
}

const scenario = (set: Record<string, number> = {}) =>
  resolveScenario(
    {
      model,
      scenario: {
        name: "desk",
        title: { da: "Skranke", en: "Desk" },
        set: { "nurses.count": 2, ...set } as Record<string, number>,
      },
    },
    [],
  );
const question: PromiseQuestion = {
  share: 0.7,
  withinDays: 14,
  keptWith: 0.8,
  group: {},
  vary: [{ key: "nurses.count", levels: [1, 2, 3, 4, 5] }],
  growthPerYear: 0.1,
};
const effort = { seed: "p", first: 100, most: 3200, check: 4000 };
const scenarioAt = (set: Readonly<Record<string, unknown>>) => scenario(set as Record<string, number>);

describe("a promise of which the truth is known: at least 70 of 100 in time, in 80 of 100 years", async () => {
  const found = await searchPromise(scenarioAt, kernel, question, effort);

  test("three nurses are the smallest number that keeps it (89 of 100 years), two keep it in 17", () => {
    expect(probability(0.75, 0.7)).toBeCloseTo(0.8962, 3);
    expect(found.smallest.map(({ at }) => at)).toEqual([{ "nurses.count": 3 }]);
    expect(found.settled).toBe(true);
    expect(found.today.verdict).toBe("fails");
  });

  test("at every number of nurses the years kept are those of the binomial distribution, within the interval or 4 standard errors", () => {
    expect(found.curve.map(({ at }) => at["nurses.count"])).toEqual([1, 2, 3, 4, 5]);
    for (const { at, groups, years } of found.curve) {
      const truth = probability(CHANCE[at["nurses.count"]!]!, 0.7);
      const { mean } = groups[0]!.kept;
      expect(Math.abs(mean! - truth)).toBeLessThan(4 * Math.sqrt(Math.max(truth * (1 - truth), 0.01) / years));
    }
  });

  test("a number below the answer that the search passes by is looked at until it is settled; one above it only once", async () => {
    // two years settle nothing
    const { curve, smallest } = await searchPromise(scenarioAt, kernel, question, { ...effort, first: 2, check: 0 });
    expect(smallest.map(({ at }) => at["nurses.count"])).toEqual([3]);
    const of = (nurses: number) => curve.find(({ at }) => at["nurses.count"] === nurses)!;
    expect(of(1).verdict).toBe("fails");
    expect(of(1).years).toBeGreaterThan(2);
    expect(of(4).years).toBe(2);
  });

  test("an independent run confirms the answer and refutes one step less", () => {
    expect(found.check!.smallest).toMatchObject({ years: 4000, verdict: "keeps" });
    expect(found.check!.below).toMatchObject({ at: { "nurses.count": 2 }, verdict: "fails" });
  });

  test("with a nurse gone, ten percentage points fewer are in time", () => {
    const [vacancy] = found.vacancies;
    expect(vacancy).toMatchObject({ key: "nurses.count", posts: 2 });
    const { mean, low, high } = vacancy!.difference;
    expect(low!).toBeLessThan(-0.1 + 0.02);
    expect(high!).toBeGreaterThan(-0.1 - 0.02);
    expect(mean).toBeCloseTo(-0.1, 1);
  });

  test("the cliff lies where the binomial tail says, within the steps of 5 %, and its dates are those of the growth", () => {
    const { keepsTo, breaksFrom, keepsForYears, breaksInYears } = found.cliff!;
    const truthAt = (factor: number) => probability(0.75 - 0.02 * (5 * factor - 5), 0.7);
    expect(truthAt(keepsTo)).toBeGreaterThan(0.8);
    expect(truthAt(breaksFrom!)).toBeLessThan(0.8);
    expect(breaksFrom! / keepsTo).toBeLessThan(1.4);
    expect(keepsForYears).toBeCloseTo(Math.log(keepsTo) / Math.log(1.1), 12);
    expect(breaksInYears).toBeCloseTo(Math.log(breaksFrom!) / Math.log(1.1), 12);
  });

  test("its rows have the smallest capacity with bounds, and each share with its interval", () => {
    const rows = promiseRows(found);
    expect(rows.find(({ measure }) => measure === "promise.smallest")).toMatchObject({ mean: 3, low: 3, high: 3 });
    for (const row of rows.filter(({ measure }) => measure === "promise.kept")) {
      expect(row.low!).toBeLessThanOrEqual(row.mean!);
      expect(row.mean!).toBeLessThanOrEqual(row.high!);
    }
  });

  test("the same question has the same answer", async () => {
    expect(promiseRows(await searchPromise(scenarioAt, kernel, question, effort))).toEqual(promiseRows(found));
  });
});

test("a promise that nothing keeps has no smallest capacity and no cliff", async () => {
  const found = await searchPromise(scenarioAt, kernel, { ...question, share: 1 }, effort);
  expect([found.smallest, found.cliff, found.check, found.settled]).toEqual([[], null, null, true]);
});

test("where the years do not tell, it is said", async () => {
  // 0.75 gives 0.8962: 100 years cannot tell that from 0.9
  const close = { ...question, keptWith: 0.9, vary: [{ key: "nurses.count", levels: [3] }] };
  const found = await searchPromise(scenarioAt, kernel, close, { ...effort, most: 100, check: 0 });
  expect(found.settled).toBe(false);
  expect(found.curve[0]!.verdict).toBe("not settled");
});

test("two levers have an edge: the more of the first, the less of the second is needed", async () => {
  const vary = [
    { key: "nurses.count", levels: [2, 3, 4] },
    { key: "work.meanDays", levels: [1, 2] },
  ];
  const found = await searchPromise(scenarioAt, kernel, { ...question, vary }, { ...effort, check: 0 });
  expect(found.smallest.map(({ at }) => at)).toEqual([
    { "nurses.count": 3, "work.meanDays": 1 },
    { "nurses.count": 4, "work.meanDays": 1 },
  ]);
});

test("stopped, it gives what is known", async () => {
  const stop = new AbortController();
  const found = await searchPromise(scenarioAt, kernel, question, {
    ...effort,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(found.complete).toBe(false);
  expect(found.today.years).toBeGreaterThan(0);
});

test("a model that has nothing to promise is refused", async () => {
  const { promise: _, ...silent } = model;
  const none = () =>
    resolveScenario({ model: silent, scenario: { name: "desk", title: { da: "", en: "" }, set: {} } }, []);
  await expect(searchPromise(none, kernel, question, effort)).rejects.toThrow(RangeError);
});
