import { readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { runExperiment, runOptions } from "@ventesal/experiments";
import { expertPanel } from "@ventesal/expert-panel";
import { type Row, visitsOf } from "@ventesal/measures";
import { type Model, resolveScenario } from "@ventesal/scenario";
import { beforeAll, describe, expect, it } from "vitest";
import { columnName, type Paths, type Plan, summariseResults } from "../src/index.ts";
import { openPoint } from "../src/point/open-point.ts";
import { query } from "./duckdb.ts";
import { batchIn, kernel, models, newFolder, SWEEP } from "./fixtures.ts";

const home = newFolder();
let plan: Plan;
let paths: Paths;
beforeAll(async () => {
  ({ plan, paths } = await batchIn(join(home, "visits"), { ...SWEEP, visits: true }, 30));
});

async function summaries(of: Plan, where: Paths, known: readonly Model[] = models) {
  const all = [];
  for await (const summary of summariseResults(of, where, known)) all.push(summary);
  return all;
}

/** What a run of its own gives for a point: the rows without what is published. */
async function runOf({ results }: Plan, point: number, model: Model): Promise<Row[]> {
  const { scenario, values } = results.points[point]!;
  const base = { model, scenario: { name: scenario, title: { da: "", en: "" }, set: values } };
  const effort = { replications: results.replications };
  const { rows } = await runExperiment(resolveScenario(base, []), kernel, { seed: results.seed, effort });
  return rows.map((row) => ({ ...row, published: null }));
}

describe("the results", () => {
  it.each([1, 7, 25, 26, 100])("have the same bytes in shards of %i replications", async (shardReplications) => {
    const other = await batchIn(join(home, `shards-${shardReplications}`), SWEEP, shardReplications);
    expect(other.plan.shards.length).toBe(Math.ceil(100 / shardReplications));
    for (const file of ["results", "points", "measures", "resultsMarker"] as const) {
      expect(readFileSync(other.paths[file])).toEqual(readFileSync(paths[file]));
    }
  });

  it("have for every point the rows of a run of its own, to the last bit", async () => {
    const all = await summaries(plan, paths);
    expect(all.map(({ point }) => point)).toEqual([0, 1, 2, 3]);
    for (const { point, rows } of all) expect(rows).toEqual(await runOf(plan, point, expertPanel));
  });

  it("agree with what DuckDB finds in them, column by column", async () => {
    const { measures } = plan.results;
    const figures = measures.flatMap((key, k) => {
      const name = `"${columnName(key)}"`;
      return [
        `avg(${name}) AS mean${k}`,
        `quantile_cont(${name}, 0.05) AS low${k}`,
        `quantile_cont(${name}, 0.95) AS high${k}`,
      ];
    });
    const found = await query(
      `SELECT point, scenario, count(*) AS n, min(replication) AS first, max(replication) AS last, ${figures.join(", ")}
       FROM '${paths.results}' GROUP BY point, scenario ORDER BY point`,
    );
    const all = await summaries(plan, paths);
    expect(found.length).toBe(4);
    for (const { point, planned, rows } of all) {
      const row = found[point]!;
      expect(row).toMatchObject({ point, scenario: planned.scenario, n: 25, first: 0, last: 24 });
      const own = plan.results.measured[planned.measured]!;
      measures.forEach((_, k) => {
        const mine = rows[own.indexOf(k)];
        const close = (theirs: unknown, ours: number | null | undefined) => {
          if (ours === null || ours === undefined) expect(theirs).toBeNull();
          else expect(theirs).toBeCloseTo(ours, 9);
        };
        close(row[`mean${k}`], mine?.mean);
        // of a single defined value DuckDB has quantiles, and we have none
        if (mine?.yearLow !== null) close(row[`low${k}`], mine?.yearLow);
        if (mine?.yearHigh !== null) close(row[`high${k}`], mine?.yearHigh);
      });
    }
  });

  it("say what points and columns are, in tables beside them", async () => {
    const points = await query(
      `SELECT point, scenario, "referrals.incompleteShare", "panel.mode" FROM '${paths.points}'`,
    );
    expect(points.map((row) => Object.values(row))).toEqual([
      [0, "panel-2022", 0.5, "reading"],
      [1, "panel-2022", 0.6, "reading"],
      [2, "weekly", 0.5, "meeting"],
      [3, "weekly", 0.6, "meeting"],
    ]);
    const columns = await query(
      `SELECT "column", measure, "group.outcome", "group.region", unit FROM '${paths.measures}'`,
    );
    expect(columns).toContainEqual({
      column: "cases.count|outcome=rejected|region=Sjælland",
      measure: "cases.count",
      "group.outcome": "rejected",
      "group.region": "Sjælland",
      unit: "cases",
    });
    const described = await query(`DESCRIBE SELECT * FROM '${paths.results}'`);
    expect(columns.map(({ column }) => column)).toEqual(described.map(({ column_name }) => column_name).slice(4));
  });

  it("that are cut off, or not there, are told so", async () => {
    const { plan: own, paths: there } = await batchIn(join(home, "cut"), SWEEP, 50);
    truncateSync(there.results, 5000);
    await expect(summaries(own, there)).rejects.toMatchObject({ issues: [{ code: "damaged-results" }] });
    const nowhere = { ...there, results: join(home, "nowhere.parquet") };
    await expect(summaries(own, nowhere)).rejects.toMatchObject({ issues: [{ code: "no-results" }] });
    const other = { ...own, resultsHash: "0".repeat(64) };
    await expect(summaries(other, paths)).rejects.toMatchObject({ issues: [{ code: "damaged-results" }] });
  });
});

describe("the visits", () => {
  const visits = () => `'${paths.visits}/*.parquet'`;

  it("are read by DuckDB, belong to cases that are whole, and go forward in time", async () => {
    const [all] = await query(
      `SELECT count(*) AS n, count(DISTINCT (point, replication)) AS runs, count_if("end" < start OR start < queued) AS backwards,
         count_if(outcome = 'done' AND ("end" IS NULL OR start IS NULL)) AS without, count_if(activity IS NULL) AS nameless
       FROM ${visits()}`,
    );
    expect(all).toMatchObject({ runs: 100, backwards: 0, without: 0, nameless: 0 });
    expect(all!.n).toBeGreaterThan(10_000);
  });

  it("are those of the kernel's log, for the point and the replication that they name", async () => {
    const { compiled, loaded, ...rest } = openPoint(plan, 2, models, kernel);
    const prepared = { compiled, loaded, ...rest };
    const output = loaded.run({ ...runOptions(prepared, "7"), log: true, replication: 11 });
    const names = compiled.program.instructions.map(({ op }, pc) =>
      op === "seize" ? compiled.names.steps[pc]! : null,
    );
    const expected = visitsOf(output.log, compiled.program, names).map((visit) => [
      ...[visit.case, visit.branch, visit.activity, visit.queued, visit.start, visit.end, visit.outcome],
    ]);
    const found = await query(
      `SELECT "case", branch, activity, queued, start, "end", outcome FROM ${visits()}
       WHERE point = 2 AND replication = 11 AND station IS NOT NULL`,
    );
    expect(expected.length).toBeGreaterThan(200);
    expect(found.map((row) => Object.values(row))).toEqual(expected);
  });

  it("say which cases are observed: those that began in the window that is measured", async () => {
    const { built } = openPoint(plan, 2, models, kernel);
    const [began] = await query(
      `SELECT min(began) FILTER (observed) AS first, max(began) FILTER (observed) AS last, max(began) FILTER (NOT observed AND began < 400) AS before
       FROM (SELECT bool_and(observed) AS observed, min(queued) AS began FROM ${visits()} WHERE point = 2 AND activity = 'screening' GROUP BY replication, "case")`,
    );
    expect(began!.first).toBeGreaterThanOrEqual(built.warmUpDays);
    expect(began!.last).toBeLessThan(built.untilDays);
    expect(began!.before).toBeLessThan(built.warmUpDays);
  });

  it("name each stay with a resource once, with station and resource", async () => {
    const [screening] = await query(
      `SELECT any_value(station) AS station, any_value(resource) AS resource, count(DISTINCT station) AS stations, count_if(station IS NULL) AS bare
       FROM ${visits()} WHERE activity = 'screening'`,
    );
    expect(screening).toEqual({ station: "screening", resource: "caseworkers", stations: 1, bare: 0 });
  });

  it("have the same rows in other shards", async () => {
    const other = await batchIn(join(home, "visits-7"), { ...SWEEP, visits: true }, 7);
    const [difference] = await query(
      `SELECT count(*) AS n FROM (SELECT * FROM ${visits()} EXCEPT ALL SELECT * FROM '${other.paths.visits}/*.parquet')`,
    );
    expect(difference).toEqual({ n: 0 });
    expect(readFileSync(other.paths.results)).toEqual(readFileSync(paths.results));
  });
});

/** The panel with a measure of all its years together: the share of rejected cases, of sums over years, not a mean of shares. */
const pooledPanel: Model = {
  ...expertPanel,
  name: "pooled-panel",
  scenarios: [{ name: "pooled", title: { da: "", en: "" }, set: {} }],
  build: (values) => {
    const built = expertPanel.build(values);
    const keys = [{ measure: "rejected.pooled", group: {}, unit: "share" }];
    const of = (ingredients: Float64Array) => Float64Array.of(ingredients[0]! / ingredients[1]!);
    return {
      ...built,
      pooled: { keys, ingredients: 2, of, least: [0] },
      observer: (compiled) => {
        const measured = built.keys(compiled);
        const place = (outcome: string) =>
          measured.findIndex(({ measure, group }) => measure === "cases.count" && group.outcome === outcome);
        const [rejected, processed] = [place("rejected"), place("processed")];
        const observe = built.observer(compiled);
        return (output, into) => {
          const open = observe(output, into);
          into[measured.length] = into[rejected]!;
          into[measured.length + 1] = into[processed]!;
          return open;
        };
      },
    };
  },
};

describe("pooled measures", () => {
  it("are made of all replications at once, as in a run, beside points that have none", async () => {
    const known = [expertPanel, pooledPanel];
    const experiment = { ...SWEEP, scenarios: ["panel-2022", "pooled"], design: undefined };
    const { plan: own, paths: there } = await batchIn(join(home, "pooled"), experiment, 20, known);
    const [panel, pooled] = await summaries(own, there, known);
    expect(pooled!.rows.length).toBe(panel!.rows.length + 1);
    expect(pooled!.rows).toEqual(await runOf(own, 1, pooledPanel));
    expect(pooled!.rows.at(-1)).toMatchObject({ measure: "rejected.pooled" });
    const [ingredients] = await query(
      `SELECT count("ingredient|0") AS n, count_if("ingredient|1" = "cases.count|outcome=processed") AS same FROM '${there.results}'`,
    );
    expect(ingredients).toEqual({ n: 25, same: 25 });
  });
});
