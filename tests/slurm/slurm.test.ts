import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, ventesal } from "../ventesal.ts";
import { Cluster, whyNoCluster } from "./cluster.ts";

const required = Boolean(process.env.CI || process.env.VENTESAL_REQUIRE_SLURM);
const reason = whyNoCluster();
if (reason !== null && !required) process.stderr.write(`Slurm is not tested here: ${reason}\n`);

const SHARDS = 200;
const EXPERIMENT = {
  name: "On a cluster",
  scenarios: ["panel-2022", "panel-weekly-meeting"],
  design: { kind: "factorial", parameters: { "referrals.incompleteShare": [0.5, 0.6] } },
  replications: 1600,
  seed: 3,
};
const SHARD = ["--shard-replications", String((4 * EXPERIMENT.replications) / SHARDS)];

describe.skipIf(reason !== null && !required)(
  `a batch on a Slurm cluster${reason ? ` (skipped: ${reason})` : ""}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "ventesal-slurm-"));
    let cluster: Cluster | null = null;
    const sameAsLocal = (batch: string) =>
      readFileSync(join(batch, "results.parquet")).equals(readFileSync(join(folder, "local", "results.parquet")));

    beforeAll(async () => {
      expect(reason).toBeNull();
      writeFileSync(join(folder, "experiment.json"), JSON.stringify(EXPERIMENT));
      const local = ventesal(["batch", "experiment.json", "--out", "local", "--quiet", ...SHARD], folder);
      expect([local.status, local.stderr]).toEqual([0, ""]);
      cluster = await Cluster.start(join(folder, "cluster"), 3);
    }, 120_000);
    afterAll(async () => {
      await cluster?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it("survives a task killed, a node powered off, the controller killed and a task held: all results once, and the same bytes", async () => {
      const { batch, ended, said, untilDone } = begin(cluster!, folder, "failures");
      await untilDone(10);
      await killTask(batch);
      await untilDone(25);
      cluster!.strike("power-off", "n2");
      await untilDone(45);
      cluster!.strike("kill-controller");
      await after(1000);
      cluster!.strike("start-controller");
      const operator = new AbortController();
      const mending = mend(cluster!, operator.signal);
      await untilDone(70);
      const [running = ""] = cluster!.ask("squeue", "-h", "-r", "-t", "R", "-o", "%i").split("\n");
      cluster!.ask("scontrol", "requeuehold", running);
      await untilDone(90);
      cluster!.strike("boot", "n2");
      const code = await ended;
      operator.abort();
      await mending;

      expect(code, said()).toBe(0);
      expect(markers(batch)).toBe(SHARDS);
      expect(readdirSync(join(batch, "shards")).length).toBe(2 * SHARDS);
      expect(sameAsLocal(batch)).toBe(true);
      // and it was no easy walk: a second round for the task that was killed, another for one held, tasks of the lost node begun anew
      expect(said()).toMatch(/round 2 of at most 4: \d+ shards are missing/);
      expect(said()).toMatch(/held back for ever by the scheduler, so cancelled: \d+_\d+/);
      // the controller says it in other words where the node is back before it is given up
      expect(cluster!.log()).toMatch(/[Rr]equeue.*due to failure of node n2|missing from batch node n2 .*Requeuing/);
    }, 300_000);

    it("that is stopped with Ctrl-C cancels its array, and can be gone on with on this machine", async () => {
      const { batch, ended, said, untilDone } = begin(cluster!, folder, "stopped");
      await untilDone(5);
      const [runner] = processes(new RegExp(`^\\S+ \\S+ batch \\S+ --out ${batch} `));
      process.kill(runner!.pid, "SIGINT");
      expect(await ended, said()).toBe(130);
      expect(said()).toMatch(/job array \d+ was cancelled\n/);
      expect(said()).toMatch(/stopped: \d+ of 200 shards are done/);
      for (let i = 0; cluster!.ask("squeue", "-h", "-r", "-o", "%i") !== "" && i < 100; i++) await after(200);
      expect(cluster!.ask("squeue", "-h", "-r", "-o", "%i")).toBe("");
      const resumed = ventesal(["batch", "experiment.json", "--out", "stopped", "--resume", "--quiet"], folder);
      expect([resumed.status, resumed.stderr]).toEqual([0, expect.not.stringContaining("marker")]);
      expect(sameAsLocal(batch)).toBe(true);
    }, 120_000);
  },
);

/** Begins the batch on the machine of the controller. */
function begin(cluster: Cluster, folder: string, name: string) {
  const batch = join(folder, name);
  const command = [process.execPath, `${root}apps/cli/dist/ventesal.js`, "batch", join(folder, "experiment.json")];
  const onSlurm = ["--executor", "slurm", "--task-shards", "4", "--rounds", "4", "--slurm-arg", "--comment=test"];
  const runner = cluster.login([...command, "--out", batch, ...onSlurm, ...SHARD]);
  const texts: string[] = [];
  runner.stderr!.on("data", (text: Buffer) => texts.push(text.toString()));
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    runner.on("close", (status) => {
      over = true;
      resolve(status);
    });
  });
  const said = () => texts.join("");
  const untilDone = async (n: number) => {
    while (markers(batch) < n) {
      if (over) throw new Error(`the batch ended at ${markers(batch)} shards:\n${said()}`);
      await after(50);
    }
  };
  return { batch, ended, said, untilDone };
}

/** How many shards are done. */
function markers(batch: string): number {
  const shards = join(batch, "shards");
  return existsSync(shards) ? readdirSync(shards).filter((name) => name.endsWith(".json")).length : 0;
}

/** Kills a task so that a shard of it is not done: one that was about to end does not count, and another is killed. */
async function killTask(batch: string): Promise<void> {
  for (let i = 0; i < 1000; i++) {
    const youngest = tasksOf(batch).at(-1);
    if (youngest && kill(youngest.pid)) {
      await after(200);
      if (!existsSync(join(batch, "shards", `${String(youngest.last).padStart(6, "0")}.json`))) return;
    }
    await after(20);
  }
  throw new Error("no task was caught in the middle of its work");
}

/** False if it has ended by itself. */
function kill(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

/** The tasks that run, and the last shard of each. */
function tasksOf(batch: string): { pid: number; last: number }[] {
  const task = new RegExp(`^\\S+ \\S+ shard ${batch} (?:\\d+-)?(\\d+) `);
  return processes(task).map(({ pid, args }) => ({ pid, last: Number(task.exec(args)![1]) }));
}

/** Processes that Node runs, of which the command is like this. */
function processes(like: RegExp): { pid: number; args: string }[] {
  const listed = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  return [...listed.matchAll(/^ *(\d+) (.*)$/gm)]
    .map(([, pid, args]) => ({ pid: Number(pid), args: args! }))
    .filter(({ args }) => args.startsWith(`${process.execPath} `) && like.test(args));
}

/**
 * What an operator does after the crash of a controller, and no user need wait for in a test: a task that ended in the moment that was not saved holds its
 * slot until its node registers again; a task that began in it is launched again, and drains its node for a duplicate job; and a task whose node was
 * lost is held back for two minutes.
 */
async function mend(cluster: Cluster, signal: AbortSignal): Promise<void> {
  for (let second = 1; !signal.aborted; second++) {
    await after(1000);
    if (second % 11 === 0) cluster.ask("scontrol", "reconfigure");
    for (const node of new Set(cluster.ask("sinfo", "-h", "-N", "-t", "drain", "-o", "%N").split("\n"))) {
      if (node !== "") cluster.ask("scontrol", "update", `NodeName=${node}`, "State=RESUME");
    }
    for (const line of cluster.ask("squeue", "-h", "-r", "-t", "PD", "-o", "%i %r").split("\n")) {
      const [task, why] = line.split(" ");
      if (why === "BeginTime") cluster.ask("scontrol", "update", `JobId=${task}`, "StartTime=now");
    }
  }
}
