import { expertPanel } from "@ventesal/expert-panel";
import { type Kernel, openKernel } from "@ventesal/kernel";
import { BooksError, replicationsFor } from "@ventesal/measures";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import {
  type ExperimentResult,
  Observations,
  OverloadError,
  prepare,
  RunError,
  replicator,
  runExperiment,
  watchExperiment,
} from "../src/index.ts";
import { modelOf, scenarioOf, station, stationModel } from "./fixtures/station.ts";

const kernel = await openKernel();
const run = (set: Record<string, number> = {}, seed = "a", replications = 20) =>
  runExperiment(scenarioOf(stationModel, set), kernel, { seed, effort: { replications } });
const panel = (name: string, seed = "a") =>
  runExperiment(resolveScenario(builtIn(name, [expertPanel]), []), kernel, { seed, effort: { replications: 10 } });
const printed = ({ rows, passport }: ExperimentResult) => JSON.stringify({ passport, rows });

describe("a run that is watched", () => {
  test("shows at each stop what a run of so many replications gives, and at the end the whole", async () => {
    const scenario = resolveScenario(builtIn("panel-2022", [expertPanel]), []);
    const shown: string[] = [];
    for await (const result of watchExperiment(
      scenario,
      kernel,
      { seed: "a", effort: { replications: 10 } },
      [2, 5, 10],
    )) {
      shown.push(printed(result));
    }
    const alone = [2, 5, 10].map((replications) =>
      runExperiment(scenario, kernel, { seed: "a", effort: { replications } }).then(printed),
    );
    expect(shown).toEqual(await Promise.all(alone));
  });

  test("shows first figures with loads from a shorter pilot, and ends with those of the whole pilot", async () => {
    const scenario = resolveScenario(builtIn("panel-2022", [expertPanel]), []);
    const options = { seed: "a", effort: { replications: 6 } };
    const seen: ExperimentResult[] = [];
    for await (const result of watchExperiment(scenario, kernel, options, [2, 4])) seen.push(result);
    const whole = (await runExperiment(scenario, kernel, options)).loads;
    expect(seen[0]!.loads).not.toEqual(whole);
    seen[0]!.loads.forEach(({ load, standardError }, i) => {
      expect(Math.abs(load - whole[i]!.load)).toBeLessThanOrEqual(5 * standardError);
    });
    expect(seen.slice(1).map(({ loads }) => loads)).toEqual([whole, whole]);
  });

  test("refuses a list that never settles before it shows anything", async () => {
    const shown = watchExperiment(
      scenarioOf(stationModel, { "patients.perWeek": 400 }),
      kernel,
      { seed: "a", effort: { replications: 10 } },
      [2],
    );
    await expect(shown.next()).rejects.toBeInstanceOf(OverloadError);
  });

  test("ends with what it has when it is stopped", async () => {
    const stopping = new AbortController();
    const options = { seed: "a", effort: { replications: 1000 }, signal: stopping.signal };
    const complete: boolean[] = [];
    for await (const result of watchExperiment(scenarioOf(stationModel, {}), kernel, options, [3])) {
      complete.push(result.complete);
      stopping.abort();
    }
    expect(complete).toEqual([false, false]);
  });
});

describe("the same seed gives the same bytes", () => {
  test("whatever was run before, and in whichever order", async () => {
    const [first, meeting] = [await panel("panel-2022"), await panel("panel-weekly-meeting")];
    await run({ "patients.perWeek": 3 });
    const [meetingAgain, again] = [await panel("panel-weekly-meeting"), await panel("panel-2022")];
    expect(printed(again)).toBe(printed(first));
    expect(printed(meetingAgain)).toBe(printed(meeting));
    expect(printed(meeting)).not.toBe(printed(first));
  });

  test("when two run at the same time, and in another kernel", async () => {
    const alone = await panel("panel-2022");
    const [one, other] = await Promise.all([panel("panel-2022"), panel("panel-referral-form")]);
    expect(printed(one)).toBe(printed(alone));
    expect(printed(other)).not.toBe(printed(alone));
    const own: Kernel = await openKernel();
    const scenario = resolveScenario(builtIn("panel-2022", [expertPanel]), []);
    const elsewhere = await runExperiment(scenario, own, { seed: "a", effort: { replications: 10 } });
    expect(printed(elsewhere)).toBe(printed(alone));
  });

  test("replication by replication: more of them begin with the same ones", async () => {
    const few = await run({}, "a", 5);
    const many = await run({}, "a", 9);
    expect([...many.observations.all().slice(0, few.observations.all().length)]).toEqual([...few.observations.all()]);
  });

  test("and another seed gives others", async () => {
    expect(printed(await run({}, "a"))).not.toBe(printed(await run({}, "b")));
  });
});

test("the rows have what was seen, beside what is published", async () => {
  const { rows, observations, complete, warnings, keys } = await run();
  expect(rows.map(({ measure, group }) => ({ measure, group }))).toEqual(
    keys.map(({ measure, group }) => ({ measure, group })),
  );
  const column = observations.column(2);
  expect(rows[2]).toMatchObject({ measure: "utilisation", published: 0.7 });
  expect(rows[2]!.mean).toBeCloseTo([...column].reduce((a, b) => a + b, 0) / 20, 12);
  expect({ replications: observations.replications, complete, warnings }).toEqual({
    replications: 20,
    complete: true,
    warnings: [],
  });
});

describe("a run can be watched and stopped", () => {
  test("when it is stopped, what is done is kept and is what a shorter run gives", async () => {
    const stop = new AbortController();
    const seen: [done: number, expected: number][] = [];
    const stopped = await runExperiment(scenarioOf(stationModel), kernel, {
      seed: "a",
      effort: { replications: 100_000 },
      signal: stop.signal,
      onProgress: (done, expected) => {
        seen.push([done, expected]);
        stop.abort();
      },
    });
    const done = stopped.observations.replications;
    expect(stopped.complete).toBe(false);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(100_000);
    expect(seen).toEqual([
      [done, 100_000],
      [done, 100_000],
    ]);
    expect(stopped.passport.replications).toBe(done);
    expect(printed(stopped)).toBe(printed(await run({}, "a", done)));
  });

  test("stopped before it begins, it has nothing, and says that it is not complete", async () => {
    const { observations, complete, rows } = await runExperiment(scenarioOf(stationModel), kernel, {
      seed: "a",
      effort: { replications: 5 },
      signal: AbortSignal.abort(),
    });
    expect({ done: observations.replications, complete }).toEqual({ done: 0, complete: false });
    expect(rows[0]).toMatchObject({ mean: null, low: null, high: null });
  });

  test("others get their turn while it runs", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await run({}, "a", 3000);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});

describe("as many replications as a precision takes", () => {
  const of = { measure: "waiting.mean", group: { station: "desk" } };
  const precise = (precision: number, mostReplications: number) =>
    runExperiment(scenarioOf(stationModel), kernel, { seed: "a", effort: { precision, of, mostReplications } });

  test("are made and no more: the interval is as narrow as asked", async () => {
    const { observations, complete, keys } = await precise(0.05, 100_000);
    const key = keys.findIndex(({ measure }) => measure === of.measure);
    const column = observations.column(key);
    expect(complete).toBe(true);
    expect(observations.replications).toBeGreaterThan(30);
    expect(replicationsFor(column, { relative: 0.05 }).met).toBe(true);
  });

  test("but never more than the most", async () => {
    expect((await precise(0.0001, 40)).observations.replications).toBe(40);
    expect((await precise(0.5, 10)).observations.replications).toBe(10);
  });

  test("and 30 at least, where a rough one is enough", async () => {
    expect((await precise(0.5, 1000)).observations.replications).toBe(30);
  });

  test("of a measure that the model has, the order of its groups apart", async () => {
    const missing = runExperiment(scenarioOf(stationModel), kernel, {
      seed: "a",
      effort: { precision: 0.1, of: { measure: "waiting.mean", group: {} }, mostReplications: 10 },
    });
    await expect(missing).rejects.toThrow("the model does not measure waiting.mean {}");
  });
});

describe("an effort that cannot be made is refused", () => {
  const of = { measure: "arrivals", group: {} };
  test.each([
    { replications: 0 },
    { replications: 2.5 },
    { replications: Number.NaN },
    { precision: 0.1, of, mostReplications: 0 },
    { precision: 0, of, mostReplications: 10 },
    { precision: Number.NaN, of, mostReplications: 10 },
  ])("%j", async (effort) => {
    await expect(runExperiment(scenarioOf(stationModel), kernel, { seed: "a", effort })).rejects.toThrow(RangeError);
  });
});

describe("a list that never settles", () => {
  const crowded = () => scenarioOf(stationModel, { "patients.perWeek": 14 });

  test("is refused before any run", async () => {
    let begun = false;
    const refused = runExperiment(crowded(), kernel, {
      seed: "a",
      effort: { replications: 5 },
      onProgress: () => {
        begun = true;
      },
    });
    await expect(refused).rejects.toThrow(OverloadError);
    await expect(refused).rejects.toThrow(
      /^nurses: .* a week arrive at desk, .* a week can be done; the list grows by/,
    );
    expect(begun).toBe(false);
  });

  test("is run all the same when that is asked for, with a warning, and one for the cases still open", async () => {
    const { warnings, observations } = await runExperiment(crowded(), kernel, {
      seed: "a",
      effort: { replications: 3 },
      allowOverload: true,
    });
    expect(observations.replications).toBe(3);
    expect(warnings[0]).toContain("never settles");
    expect(observations.openCases).toBeGreaterThan(0);
    const perReplication = Number((observations.openCases / observations.replications).toPrecision(3));
    expect(warnings[1]).toBe(
      `${perReplication} cases a replication were still open when their run ended; they are not in the figures`,
    );
  });

  test("close to 1 is a warning only", async () => {
    const { warnings } = await run({ "patients.perWeek": 7, "work.meanDays": 0.99 }, "a", 2);
    expect(warnings[0]).toMatch(/^nurses: /);
  });
});

test("a run that asks for something without meaning names the step, the day and the replication", async () => {
  // 1 or 2 readers, less 2, are none or -1, which is no number of readers; no check of the pathway can see that
  const broken = modelOf(() =>
    station({
      attributes: { readers: {} },
      arrivals: [{ name: "patients", process: "poisson", count: 5, perDays: 7, start: "begin" }],
      steps: [
        { name: "begin", type: "set", set: { readers: { draw: { kind: "empirical", values: [1, 2] } } } },
        { name: "two less", type: "add", attribute: "readers", amount: -2 },
        { name: "read", type: "fork-copies", copies: "readers", steps: [{ name: "done reading", type: "join" }] },
        { name: "home", type: "leave", outcome: "done" },
      ],
      stations: {},
      resources: {},
    }),
  );
  const failed = await runExperiment(scenarioOf(broken), kernel, { seed: "a", effort: { replications: 1 } }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(RunError);
  const { code, step, scenario, timeDays, replication, message } = failed as RunError;
  expect({ code, scenario, replication }).toEqual({ code: "bad-index", scenario: "station", replication: 0 });
  expect(step).toBe("read");
  expect(message).toBe(`station: bad-index at step "read", day ${timeDays.toFixed(2)}, replication 0`);
});

test("a run that loses a patient is an error: the books of each replication are checked", () => {
  const prepared = prepare(scenarioOf(stationModel), kernel);
  const { loaded } = prepared;
  const careless = {
    ...prepared,
    loaded: {
      ...loaded,
      run: (options: Parameters<typeof loaded.run>[0]) => {
        const output = loaded.run(options);
        return { ...output, books: output.books.map((book) => ({ ...book, inside: book.inside - 1 })) };
      },
    },
  };
  const observations = new Observations(prepared.keys.length);
  expect(() => replicator(prepared, "a")(observations, 0, 1)).not.toThrow();
  expect(() => replicator(careless, "a")(observations, 1, 2)).toThrow(BooksError);
});

test("observations keep what is written to them, however many there are", () => {
  const observations = new Observations(3);
  for (let r = 0; r < 500; r++) observations.next().set([r, 2 * r, -r]);
  expect(observations.replications).toBe(500);
  expect([...observations.column(1)]).toEqual(Array.from({ length: 500 }, (_, r) => 2 * r));
  expect(observations.all()).toHaveLength(1500);
});
