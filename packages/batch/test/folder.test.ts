import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { clearAway } from "../src/folder/clear-away.ts";
import { temporaryFor } from "../src/folder/paths.ts";
import {
  type BatchError,
  folderState,
  type Happening,
  inProcess,
  type Paths,
  type Plan,
  pathsIn,
  pointsOf,
  readExperiment,
  readPlan,
  requireSameExperiment,
  requireSameVersions,
  runBatch,
  ShardRunner,
  shardState,
  writePlan,
} from "../src/index.ts";
import { batchIn, kernel, models, newFolder, planOf, run, SWEEP } from "./fixtures.ts";

/** The code of the first issue of what this throws. */
async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return (error as BatchError).issues[0]!.code;
  }
  return "nothing thrown";
}

const home = newFolder();
let plan: Plan;
let paths: Paths;
let results: Buffer;
beforeAll(async () => {
  ({ plan, paths } = await batchIn(join(home, "whole"), SWEEP, 10));
  results = readFileSync(paths.results);
});

describe("a plan", () => {
  it("is the same each time it is made, and its file has the same bytes", async () => {
    const again = await planOf(SWEEP, 10);
    expect(again).toEqual(plan);
    const other = pathsIn(join(home, "again"));
    writePlan(again, other);
    expect(readFileSync(other.plan)).toEqual(readFileSync(paths.plan));
  });

  it("has another hash with another shard size, and the same results", async () => {
    const other = await planOf(SWEEP, 11);
    expect(other.hash).not.toBe(plan.hash);
    expect(other.resultsHash).toBe(plan.resultsHash);
  });

  it("has other results with anything that decides them", async () => {
    for (const change of [{ seed: 8 }, { replications: 26 }, { scenarios: ["panel-2022"] }, { design: undefined }]) {
      expect((await planOf({ ...SWEEP, ...change }, 10)).resultsHash).not.toBe(plan.resultsHash);
    }
    for (const change of [{ name: "Another name" }, { visits: true }]) {
      expect((await planOf({ ...SWEEP, ...change }, 10)).resultsHash).toBe(plan.resultsHash);
    }
  });

  it("that was edited is refused, and one of another form, and what is none", async () => {
    const edited = pathsIn(join(home, "edited"));
    mkdirSync(edited.folder);
    const text = readFileSync(paths.plan, "utf8");
    writeFileSync(edited.plan, text.replace('"replications":25', '"replications":26'));
    expect(await codeOf(() => readPlan(edited))).toBe("plan-edited");
    writeFileSync(edited.plan, text.slice(0, 100));
    expect(await codeOf(() => readPlan(edited))).toBe("unreadable-plan");
    writeFileSync(edited.plan, '{"format":2}');
    expect(await codeOf(() => readPlan(edited))).toBe("unreadable-plan");
    expect(await codeOf(() => readPlan(pathsIn(join(home, "nowhere"))))).toBe("no-plan");
    // only laid out otherwise, it is the same plan
    writeFileSync(edited.plan, JSON.stringify(JSON.parse(text), null, 2));
    expect(readPlan(edited)).toEqual(plan);
  });

  it("of another version, or with other data, is refused", async () => {
    for (const versions of [
      { ...plan.results.versions, ventesal: "0.0.1" },
      { ...plan.results.versions, data: "0".repeat(64) },
    ]) {
      const other = { ...plan, results: { ...plan.results, versions } };
      expect(await codeOf(() => requireSameVersions(other, paths))).toBe("other-version");
    }
    requireSameVersions(plan, paths);
  });

  it("whose points become other programs here is refused", async () => {
    const points = plan.results.points.map((point) => ({ ...point, program: "0".repeat(64) }));
    const other = { ...plan, results: { ...plan.results, points } };
    const runner = new ShardRunner(other, pathsIn(join(home, "program")), models, kernel);
    expect(await codeOf(() => runner.run(0))).toBe("other-program");
    expect(readdirSync(join(home, "program", "shards"))).toEqual([]);
  });

  it("is not gone on with for another experiment", async () => {
    const check = async (experiment: unknown, shardReplications?: number) => {
      const read = readExperiment(JSON.stringify(experiment));
      const points = await pointsOf(read, models, async () => ({}));
      requireSameExperiment(plan, read, points, paths, shardReplications);
    };
    await check(SWEEP);
    await check({ ...SWEEP, name: "Another name" }, 10);
    const design = { kind: "factorial", parameters: { "referrals.incompleteShare": [0.5, 0.61] } };
    for (const change of [
      { seed: 8 },
      { replications: 24 },
      { visits: true },
      { scenarios: ["panel-2022"] },
      { design },
    ]) {
      expect(await codeOf(() => check({ ...SWEEP, ...change }))).toBe("other-plan");
    }
    expect(await codeOf(() => check(SWEEP, 11))).toBe("other-plan");
  });

  it("is written only into a folder that is new or empty, and once", async () => {
    expect(folderState(pathsIn(join(home, "not there")))).toBe("new");
    expect(folderState(paths)).toBe("begun");
    const full = join(home, "full");
    mkdirSync(full);
    writeFileSync(join(full, "thesis.docx"), "");
    expect(await codeOf(() => folderState(pathsIn(full)))).toBe("not-empty");
    expect(await codeOf(() => writePlan(plan, paths))).toBe("already-begun");
  });
});

describe("a shard", () => {
  it("that is run twice is committed once", async () => {
    const before = readFileSync(paths.shard(3).marker);
    await new ShardRunner(plan, paths, models, kernel).run(3);
    expect(readFileSync(paths.shard(3).marker)).toEqual(before);
    expect(readdirSync(paths.shards).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("whose second attempt gives other bytes is a loud error, and both are kept", async () => {
    const { paths: own } = await batchIn(join(home, "differs"), SWEEP, 50);
    rmSync(own.shard(1).marker);
    appendFileSync(own.shard(1).results, "x");
    const bytes = readFileSync(own.shard(1).results);
    const twice = readPlan(own);
    expect(await codeOf(() => new ShardRunner(twice, own, models, kernel).run(1))).toBe("shard-differs");
    expect(readFileSync(own.shard(1).results)).toEqual(bytes);
    expect(readdirSync(own.differing).length).toBe(1);
    expect(existsSync(own.shard(1).marker)).toBe(false);
  });

  it("of another plan is refused", async () => {
    const other = { ...plan, hash: "0".repeat(64) };
    expect(await codeOf(() => shardState(other, 0, paths))).toBe("other-plan");
  });
});

describe("what is missing", () => {
  it("is run again, and only that, and the results have the same bytes", async () => {
    const { paths: own, plan: again } = await batchIn(join(home, "resumed"), SWEEP, 10);
    // one lost, one without its marker, one cut off, one with more at its end, one whose marker is no JSON
    rmSync(own.shard(0).results);
    rmSync(own.shard(0).marker);
    rmSync(own.shard(1).marker);
    truncateSync(own.shard(2).results, 1000);
    appendFileSync(own.shard(3).results, "x");
    writeFileSync(own.shard(4).marker, "{");
    rmSync(own.results);
    const told: Happening[] = [];
    const ran: number[] = [];
    const outcome = await runBatch({
      plan: again,
      paths: own,
      execute: async (work) => {
        ran.push(...work.shards);
        await inProcess(models, kernel)(work);
      },
      rounds: 1,
      tell: (event) => told.push(event),
      signal: new AbortController().signal,
    });
    expect(ran).toEqual([0, 1, 2, 3, 4]);
    expect(told.filter(({ kind }) => kind === "damaged").map((event) => "shard" in event && event.shard)).toEqual([
      2, 3, 4,
    ]);
    expect(outcome).toMatchObject({ before: 5, now: 5 });
    expect(readFileSync(own.results)).toEqual(results);
  });

  it("after all rounds is an error that names it", async () => {
    const own = pathsIn(join(home, "rounds"));
    writePlan(plan, own);
    const rounds: number[] = [];
    const failing = runBatch({
      plan,
      paths: own,
      execute: async (work) => {
        rounds.push(work.shards.length);
        // somewhere the last but one always fails
        await inProcess(models, kernel)({ ...work, shards: work.shards.filter((shard) => shard !== 8) });
      },
      rounds: 3,
      tell: () => {},
      signal: new AbortController().signal,
    });
    await expect(failing).rejects.toMatchObject({ issues: [{ code: "shards-missing", received: "8" }] });
    expect(rounds).toEqual([10, 1, 1]);
    expect(existsSync(own.results)).toBe(false);
    await run(plan, own);
    expect(readFileSync(own.results)).toEqual(results);
  });

  it("stays missing when the batch is stopped, and the rest is kept", async () => {
    const own = pathsIn(join(home, "stopped"));
    writePlan(plan, own);
    const stop = new AbortController();
    const outcome = await runBatch({
      plan,
      paths: own,
      execute: inProcess(models, kernel),
      rounds: 1,
      tell: (event) => event.kind === "progress" && event.done >= 30 && stop.abort(),
      signal: stop.signal,
    });
    expect(outcome).toEqual({ before: 0, now: 3, results: null });
    await run(plan, own);
    expect(readFileSync(own.results)).toEqual(results);
  });
});

describe("files that are left behind", () => {
  it("are taken away if their writer is no more, and not if it runs or is elsewhere", () => {
    const own = pathsIn(join(home, "left"));
    mkdirSync(own.shards, { recursive: true });
    const mine = temporaryFor(own.shard(1).results);
    const ended = mine.replace(`~${process.pid}~`, "~999999999~");
    const elsewhere = ended.replace(hostname(), "another-node");
    for (const path of [mine, ended, elsewhere, own.shard(2).results]) writeFileSync(path, "");
    expect(clearAway(own)).toBe(1);
    expect([mine, ended, elsewhere].map((path) => existsSync(path))).toEqual([true, false, true]);
    expect(clearAway(own, { all: true })).toBe(2);
    expect(readdirSync(own.shards)).toEqual(["000002.parquet"]);
  });
});
