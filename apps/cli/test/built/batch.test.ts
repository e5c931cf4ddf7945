import { spawnSync } from "node:child_process";
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
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { hashOf } from "@ventesal/experiments";
import { beforeAll, describe, expect, it } from "vitest";
import { buildVentesal, ended } from "./ventesal.ts";

const ventesal = buildVentesal();
const EXPERIMENT = {
  name: "Sweep",
  scenarios: ["panel-2022", { scenario: "panel-weekly-meeting", name: "weekly", set: { "referrals.factor": 1.1 } }],
  design: { kind: "factorial", parameters: { "referrals.incompleteShare": [0.5, 0.6] } },
  replications: 200,
  seed: 7,
};
/** Long enough to be stopped in the middle of. */
const LONG = { ...EXPERIMENT, replications: 750 };

const file = (name: string, experiment: unknown) => ventesal.file(name, JSON.stringify(experiment));
const experiment = file("experiment.json", EXPERIMENT);
const long = file("long.json", LONG);
const inside = (...parts: string[]) => join(ventesal.folder, ...parts);
const bytes = (...parts: string[]) => readFileSync(inside(...parts));
const markers = (folder: string) =>
  existsSync(inside(folder, "shards"))
    ? readdirSync(inside(folder, "shards")).filter((name) => name.endsWith(".json")).length
    : 0;

async function batch(folder: string, ...more: string[]): Promise<string> {
  const { code, out, err } = await ventesal.run(["batch", experiment, "--out", folder, "--quiet", ...more]);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

/** Waits until so many shards of a batch are done. */
async function untilDone(folder: string, shards: number): Promise<void> {
  for (let i = 0; markers(folder) < shards; i++) {
    if (i > 3000) throw new Error(`only ${markers(folder)} shards are done`);
    await after(20);
  }
}

beforeAll(async () => {
  await batch("whole", "--threads", "1", "--shard-replications", "50");
});

describe("a batch", () => {
  it.each(["--threads 2 --shard-replications 50", "--threads 3 --shard-replications 7", "--threads 1", ""])(
    "has the same bytes with other options: %s",
    async (options) => {
      const folder = `again ${options}`;
      await batch(folder, ...options.split(" ").filter((one) => one !== ""));
      for (const name of ["results.parquet", "points.parquet", "measures.parquet", "results.json"]) {
        expect(bytes(folder, name).equals(bytes("whole", name)), name).toBe(true);
      }
      expect(readdirSync(inside(folder, "shards")).every((name) => /^\d{6}\.(parquet|json)$/.test(name))).toBe(true);
    },
  );

  it("has the same bytes if its shards are run one by one, in another order, some of them twice", async () => {
    // a plan and nothing else, as a cluster is given it
    const { code, out } = await ventesal.run([
      "batch",
      experiment,
      "--out",
      "pieces",
      "--executor",
      "pbs",
      "--shard-replications",
      "50",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("never tried on a site that has it");
    for (const shards of ["12-15", "3,5", "0-5", "5-11"]) {
      expect((await ventesal.run(["shard", "pieces", shards])).code).toBe(0);
    }
    const told = await ventesal.run(["shard", "pieces", "2-3", "--threads", "2"]);
    expect(told.out).toBe("shard 2: done before\nshard 3: done before\n");
    await batch("pieces", "--resume");
    expect(bytes("pieces", "results.parquet").equals(bytes("whole", "results.parquet"))).toBe(true);
  });

  it("says what it will do, how far it has come, and where the results are", async () => {
    const { code, out, err } = await ventesal.run([
      "batch",
      experiment,
      "--out",
      "told",
      "--shard-replications",
      "100",
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Sweep: 4 points × 200 replications = 800 rows, seed "7"\n8 shards, some \d s of work/);
    expect(out).toContain(inside("told", "results.parquet"));
    expect(out).toContain("800 rows × ");
    const { code: again, out: text } = await ventesal.run([
      "batch",
      experiment,
      "--out",
      "told",
      "--resume",
      "--format",
      "json",
    ]);
    expect(again).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ shards: { all: 8, before: 8, now: 0 }, file: { rows: 800 } });
  });

  it("is only described with --dry-run, and nothing is written", async () => {
    const before = ventesal.files();
    const dry = (...more: string[]) => ventesal.run(["batch", experiment, "--out", "dry", "--dry-run", ...more]);
    expect((await dry()).out).toContain("800 rows");
    const slurm = await dry(
      "--executor",
      "slurm",
      "--slurm-arg",
      "--account=a b",
      "--threads",
      "4",
      "--task-shards",
      "1",
    );
    expect(slurm.out).toContain("#SBATCH --array=1-");
    expect(slurm.out).toContain("#SBATCH --cpus-per-task=4\n");
    expect(slurm.out).toContain("sbatch '--account=a b' ");
    expect((await dry("--executor", "pbs")).out).toContain("#PBS -N ventesal-sweep\n");
    expect((await dry("--executor", "kubernetes")).out).toContain("completionMode: Indexed");
    for (const { code, err } of [slurm, await dry()]) expect([code, err]).toEqual([0, ""]);
    expect(ventesal.files()).toEqual(before);
  });
});

describe("what goes wrong on the way", () => {
  it("a thread that ends in the middle of a shard: the shard is run again, and the bytes are the same", async () => {
    const flag = inside("a thread has ended");
    // run in every thread: the first one that gives a sign of life from within a shard ends at once
    const preload = `
      import { existsSync, writeFileSync } from "node:fs";
      import { parentPort } from "node:worker_threads";
      const post = parentPort?.postMessage.bind(parentPort);
      if (post) parentPort.postMessage = (message, ...more) => {
        if (message.shard !== undefined && !existsSync(${JSON.stringify(flag)})) {
          writeFileSync(${JSON.stringify(flag)}, "");
          process.exit(9);
        }
        post(message, ...more);
      };`;
    const child = ventesal.start(
      ["batch", experiment, "--out", "thread", "--quiet", "--threads", "2", "--shard-replications", "50"],
      {
        node: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`],
      },
    );
    const { code, err } = await ended(child);
    expect(existsSync(flag)).toBe(true);
    expect(err).toMatch(/^the thread that ran shard \d+ ended \(.*9\): it is run again\n$/);
    expect(code).toBe(0);
    expect(bytes("thread", "results.parquet").equals(bytes("whole", "results.parquet"))).toBe(true);
  });

  it("a thread that ends every time: an error that says so, after three attempts", async () => {
    const preload = `
      import { parentPort } from "node:worker_threads";
      const post = parentPort?.postMessage.bind(parentPort);
      if (post) parentPort.postMessage = (message, ...more) => (message.shard === undefined ? post(message, ...more) : process.exit(9));`;
    const child = ventesal.start(["batch", experiment, "--out", "threads", "--quiet", "--threads", "1"], {
      node: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`],
    });
    const { code, err } = await ended(child);
    expect(code).toBe(1);
    expect(err).toContain("ended 3 times");
    await batch("threads", "--resume");
  });

  it("the process killed with SIGKILL: what is done is kept, the rest is run, and the bytes are the same", async () => {
    const args = ["batch", long, "--out", "killed", "--quiet", "--threads", "2", "--shard-replications", "25"];
    const child = ventesal.start(args);
    const end = ended(child);
    await untilDone("killed", 5);
    child.kill("SIGKILL");
    await end;
    const done = markers("killed");
    expect(done).toBeLessThan(120);
    expect(existsSync(inside("killed", "results.parquet"))).toBe(false);

    const refused = await ventesal.run(args);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("go on with it with --resume")]);
    const { code, out } = await ventesal.run([...args, "--resume", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).shards).toEqual({ all: 120, before: done, now: 120 - done });
    expect(readdirSync(inside("killed", "shards")).filter((name) => name.endsWith(".part"))).toEqual([]);
    const whole = await ventesal.run(["batch", long, "--out", "long", "--quiet"]);
    expect(whole.code).toBe(0);
    expect(bytes("killed", "results.parquet").equals(bytes("long", "results.parquet"))).toBe(true);
  });

  it("Ctrl-C: shards under way are finished, and the command to go on with is told", async () => {
    const args = ["batch", long, "--out", "stopped", "--threads", "2", "--shard-replications", "25"];
    const child = ventesal.start(args);
    const end = ended(child);
    await untilDone("stopped", 3);
    child.kill("SIGINT");
    const { code, out, err } = await end;
    expect([code, out]).toEqual([130, ""]);
    const done = markers("stopped");
    expect(err).toContain("Stopping: up to 2 shards under way are finished first");
    expect(err).toContain(`stopped: ${done} of 120 shards are done; go on with the same command and --resume`);
    expect(done).toBeLessThan(120);
    expect(readdirSync(inside("stopped", "shards")).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect((await ventesal.run([...args, "--resume"])).code).toBe(0);
  });

  it("a shard that was cut off: it is run again under --resume, with a message, and the bytes are the same", async () => {
    await batch("cut", "--shard-replications", "50");
    truncateSync(inside("cut", "shards", "000004.parquet"), 3000);
    const { code, err } = await ventesal.run(["batch", experiment, "--out", "cut", "--resume", "--quiet"]);
    expect(code).toBe(0);
    expect(err).toContain("shard 4 is not what its marker says");
    expect(bytes("cut", "results.parquet").equals(bytes("whole", "results.parquet"))).toBe(true);
  });

  it("a second attempt at a shard that gives other bytes: a loud error", async () => {
    await batch("differs", "--shard-replications", "50");
    appendFileSync(inside("differs", "shards", "000004.parquet"), "x");
    rmSync(inside("differs", "shards", "000004.json"));
    const { code, err } = await ventesal.run(["shard", "differs", "4"]);
    expect(code).toBe(1);
    expect(err).toContain("a second attempt gave other bytes");
    expect(existsSync(inside("differs", "shards", "000004.json"))).toBe(false);
  });

  it.skipIf(process.platform !== "linux")(
    "a place that cannot be written to: an error, and nothing is left",
    async () => {
      ventesal.file("a file", "");
      for (const folder of [join("a file", "batch"), "/sys/ventesal-batch"]) {
        const { code, err } = await ventesal.run(["batch", experiment, "--out", folder, "--quiet", "--format", "json"]);
        expect(code).toBe(1);
        const { errors } = JSON.parse(err.split("\n").at(-2)!);
        expect(errors).toMatchObject([
          { code: "file-system", received: expect.stringMatching(/^(ENOTDIR|EPERM|EACCES|EROFS)$/) },
        ]);
      }
    },
  );

  it.skipIf(process.platform === "win32")(
    "a file that may not grow as large as the results: an error, and the shards are kept",
    async () => {
      const args = ["batch", experiment, "--out", "limited", "--quiet", "--shard-replications", "50"];
      const limited = ended(ventesal.start(args, { within: ["bash", "-c", 'ulimit -f 100; exec "$@"', "bash"] }));
      const { code, err } = await limited;
      expect([code, err]).toEqual([1, expect.stringContaining("the file is larger than this user or system allows")]);
      expect(markers("limited")).toBe(16);
      expect(readdirSync(inside("limited")).filter((name) => name.includes("results"))).toEqual([]);
      await batch("limited", "--resume");
      expect(bytes("limited", "results.parquet").equals(bytes("whole", "results.parquet"))).toBe(true);
    },
  );

  /** A file system of its own, which goes with the process: no trace of it is left outside. */
  const mayMount =
    process.platform === "linux" &&
    spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
  it.skipIf(!mayMount)(
    "a disk that is full (skipped where a file system cannot be mounted): an error, and the shards are kept",
    async () => {
      mkdirSync(inside("disk"));
      // full, then larger; what is on it is copied out before it goes
      const script = `
      set -u
      mount -t tmpfs -o size=400k tmpfs disk
      "$@"; echo "first: $?"
      ls disk/batch/shards | grep -c json; ls -A disk/batch/shards | grep -c part
      mount -o remount,size=64m disk
      "$@" --resume; echo "second: $?"
      cp disk/batch/results.parquet from-the-disk.parquet`;
      const args = ["batch", experiment, "--out", join("disk", "batch"), "--quiet", "--shard-replications", "50"];
      const within = ["unshare", "--mount", "bash", "-c", script, "bash"];
      const { out, err } = await ended(ventesal.start(args, { within }));
      expect(err).toContain("the disk is full");
      const [, done, parts] = /first: 1\n(\d+)\n(\d+)\n/.exec(out) ?? [];
      expect([Number(done) > 0, Number(done) < 16, parts]).toEqual([true, true, "0"]);
      expect(out).toContain("second: 0");
      expect(bytes("from-the-disk.parquet").equals(bytes("whole", "results.parquet"))).toBe(true);
    },
  );
});

describe("a folder that does not fit", () => {
  const refused = async (args: string[], says: string) => {
    const { code, out, err } = await ventesal.run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  };

  it("is refused: another experiment's, one with other files, one whose plan was edited or made by another version", async () => {
    await refused(
      ["batch", long, "--out", "whole", "--resume"],
      "another plan: its number of replications is 200, and 750 is asked for",
    );
    await refused(["batch", experiment, "--out", "whole"], "go on with it with --resume");
    mkdirSync(inside("full"));
    writeFileSync(inside("full", "thesis.docx"), "");
    await refused(["batch", experiment, "--out", "full"], "there are files here (thesis.docx)");

    const plan = bytes("whole", "plan.json").toString();
    mkdirSync(inside("edited"));
    writeFileSync(inside("edited", "plan.json"), plan.replace('"seed":"7"', '"seed":"8"'));
    for (const args of [
      ["batch", experiment, "--out", "edited", "--resume"],
      ["shard", "edited", "0"],
      ["summarise", "edited"],
    ]) {
      await refused(args, "the plan was edited");
    }
    // made by another version, and not edited: its hash is right
    const { hash: _, ...content } = JSON.parse(plan);
    content.results.versions.ventesal = "0.0.1";
    mkdirSync(inside("older"));
    writeFileSync(inside("older", "plan.json"), JSON.stringify({ ...content, hash: hashOf(content) }));
    for (const args of [
      ["batch", experiment, "--out", "older", "--resume"],
      ["shard", "older", "0"],
    ]) {
      await refused(args, "the plan was made by ventesal 0.0.1");
    }
    await refused(["shard", "full", "0"], "there is no plan.json here");
    await refused(["shard", "whole", "16"], "expected numbers of shards from 0 to 15");
    await refused(["summarise", "nowhere"], "there is no plan.json here");
  });
});

describe("an experiment file with mistakes", () => {
  it("is refused with the file and the place of each of them, in either language", async () => {
    const bad = file("bad.json", { ...EXPERIMENT, replications: 0, design: { kind: "sobol" }, extra: 1 });
    const { code, err } = await ventesal.run(["batch", bad, "--out", "never"]);
    expect(code).toBe(2);
    expect(err).toContain("bad.json: replications: expected a whole number, 1 or more, got 0\n");
    expect(err).toContain("bad.json: design.points: expected a whole number, 1 or more, got nothing\n");
    expect(err).toContain("bad.json: extra: unknown key\n");
    const danish = await ventesal.run(["batch", bad, "--out", "never", "--lang", "da"]);
    expect(danish.err).toContain("bad.json: replications: forventede et helt tal, 1 eller mere, fik 0\n");

    const points = file("points.json", { ...EXPERIMENT, scenarios: ["panel-2023"] });
    expect((await ventesal.run(["batch", points, "--out", "never"])).err).toContain(
      "points.json: scenarios.0: there is no scenario",
    );
    ventesal.file("twice.json", '{ "name": "a", "name": "b", "scenarios": ["panel-2022"], "replications": 1 }');
    expect((await ventesal.run(["batch", "twice.json", "--out", "never"])).err).toContain("twice.json: name: ");
    expect(existsSync(inside("never"))).toBe(false);
  });

  it("can be checked by the published schema", async () => {
    const { out } = await ventesal.run(["schema", "experiment"]);
    expect(JSON.parse(out)).toMatchObject({ title: "Experiment", required: ["name", "scenarios", "replications"] });
  });

  it("whose points never settle is refused with the points, unless they are allowed", async () => {
    const design = { kind: "factorial", parameters: { "referrals.factor": [1, 9] } };
    const overload = { ...EXPERIMENT, scenarios: ["panel-2022"], design, replications: 2 };
    const { code, err } = await ventesal.run(["batch", file("overload.json", overload), "--out", "overload"]);
    expect(code).toBe(2);
    expect(err).toContain("panel-2022, referrals.factor = 9: ");
    expect(err).not.toContain("referrals.factor = 1:");
    const allowed = file("allowed.json", { ...overload, allowOverload: true });
    const danish = await ventesal.run(["batch", allowed, "--out", "overload", "--lang", "da"]);
    expect(danish.code).toBe(0);
    expect(danish.err).toContain("køen vokser med");
  });
});

describe("ventesal summarise", () => {
  it("gives each point the figures of a run of its own", async () => {
    const alone = file("weekly.json", {
      scenario: "panel-weekly-meeting",
      name: "weekly",
      set: { "referrals.factor": 1.1, "referrals.incompleteShare": 0.6 },
    });
    const run = await ventesal.run(["run", alone, "--replications", "200", "--seed", "7", "--format", "json"]);
    const { points, replications } = JSON.parse((await ventesal.run(["summarise", "whole", "--format", "json"])).out);
    expect(replications).toBe(200);
    expect(points.map(({ scenario, design }: { scenario: string; design: object }) => [scenario, design])).toEqual([
      ["panel-2022", { "referrals.incompleteShare": 0.5 }],
      ["panel-2022", { "referrals.incompleteShare": 0.6 }],
      ["weekly", { "referrals.incompleteShare": 0.5 }],
      ["weekly", { "referrals.incompleteShare": 0.6 }],
    ]);
    const rows = JSON.parse(run.out).rows.map(({ published: _, ...row }: { published: unknown }) => row);
    expect(points[3].rows).toEqual(rows);
  });

  it("has a CSV with what was varied, and a table in either language", async () => {
    const { out } = await ventesal.run(["summarise", "whole", "--format", "csv"]);
    const [head, first] = out.split("\n");
    expect(head).toMatch(
      /^point,scenario,referrals.incompleteShare,measure,group\.advice,.*,unit,mean,low,high,yearLow,yearHigh$/,
    );
    expect(first).toMatch(/^0,panel-2022,0.5,cases.count,/);
    expect((await ventesal.run(["summarise", "whole"])).out).toContain(
      "Point 3: weekly, referrals.incompleteShare = 0.6",
    );
    const danish = await ventesal.run(["summarise", "whole", "--lang", "da"]);
    expect(danish.out).toContain("Punkt 3: weekly, referrals.incompleteShare = 0,6");
    expect(danish.out).toContain("SAGSBEHANDLINGSTID");
  });

  it("says that a batch is not done", async () => {
    const { code, err } = await ventesal.run(["summarise", "stopped-early"]);
    expect([code, err]).toEqual([2, expect.stringContaining("there is no plan.json")]);
    rmSync(inside("differs", "results.parquet"));
    const unfinished = await ventesal.run(["summarise", "differs"]);
    expect([unfinished.code, unfinished.err]).toEqual([1, expect.stringContaining("there are no results yet")]);
  });
});
