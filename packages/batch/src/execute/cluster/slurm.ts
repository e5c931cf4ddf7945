import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";
import { batchError } from "../../batch-error.ts";
import { withFile, withFileAsync } from "../../file-system.ts";
import { type Paths, temporaryFor } from "../../folder/paths.ts";
import { shardOf } from "../../plan/plan.ts";
import type { Executor, Work } from "../executor.ts";
import type { Command } from "./command.ts";
import { nextRound, writeRound } from "./round-files.ts";
import { slurmScript } from "./slurm-script.ts";
import { type TaskSize, tasksOf } from "./tasks.ts";

export interface SlurmOptions extends Omit<TaskSize, "mostTasks"> {
  command: Command;
  /** What is passed on to sbatch: account, partition, time. */
  arguments: readonly string[];
}

/** Between two questions to the scheduler, at first and at most. */
const LEAST_WAIT_MS = 500;
const MOST_WAIT_MS = 15_000;
/** After so long without an answer the scheduler is given up. */
const MOST_SILENCE_MS = 15 * 60_000;
/** A file of another machine can be seen so much later, on a shared file system. */
const LAG_MS = 5_000;

/**
 * Runs shards as a Slurm job array: submits it, and waits until it is gone from the queue. Which shards it did, their markers say. A task that failed, or
 * was killed, is not run again by Slurm: the next round has its shards.
 */
export function onSlurm(options: SlurmOptions): Executor {
  return async (work) => {
    const { plan, paths, shards, tell, signal } = work;
    const tasks = tasksOf(plan, shards, { ...options, mostTasks: await largestArray() });
    const files = nextRound(paths, "sh");
    const { threads, command } = options;
    writeRound(paths, files, tasks, slurmScript(plan.name, paths, files, tasks.length, threads, command));
    const job = await submit(files.script, options.arguments);
    tell({ kind: "submitted", job, tasks: tasks.length, shards: shards.length });
    try {
      await untilGone(job, work);
    } catch (error) {
      if (!signal.aborted) throw error;
      await cancel(job);
      tell({ kind: "cancelled", job });
      return;
    }
    await untilSeen(work);
  };
}

const execute = promisify(execFile);

async function slurm(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute(command, args, { maxBuffer: 64 << 20 });
  return stdout.trim();
}

/** What a command of Slurm said when it failed. */
function said(error: unknown): string {
  const { stderr = "", message } = error as Error & { stderr?: string };
  return stderr.trim() || message;
}

/** How many tasks an array may have here. */
async function largestArray(): Promise<number> {
  try {
    const [, largest] = /^MaxArraySize\s*=\s*(\d+)/m.exec(await slurm("scontrol", "show", "config")) ?? [];
    // the largest index is one less
    return largest === undefined ? 1000 : Math.max(1, Number(largest) - 1);
  } catch (error) {
    const message = `scontrol show config failed: ${said(error)}`;
    throw batchError("cluster", "slurm", "a Slurm cluster that answers", said(error), message);
  }
}

async function submit(script: string, more: readonly string[]): Promise<string> {
  try {
    const [job = ""] = (await slurm("sbatch", "--parsable", ...more, script)).split(";");
    return job;
  } catch (error) {
    const message = `sbatch failed: ${said(error)}`;
    throw batchError("cluster", script, "a job array that is taken", said(error), message);
  }
}

async function cancel(job: string): Promise<void> {
  try {
    await slurm("scancel", job);
  } catch (error) {
    const message = `scancel failed: ${said(error)}; array ${job} may still run`;
    throw batchError("cluster", "slurm", "a job array that is cancelled", said(error), message);
  }
}

/** Waits for the end of a job array; a scheduler that does not answer tells nothing of it. */
async function untilGone(job: string, work: Work): Promise<void> {
  const { tell, signal } = work;
  const began = Date.now();
  let heard = began;
  for (;;) {
    await after(Math.min(MOST_WAIT_MS, Math.max(LEAST_WAIT_MS, (Date.now() - began) / 50)), undefined, { signal });
    tellProgress(work);
    try {
      const tasks = await tasksInQueue(job);
      heard = Date.now();
      if (tasks.length === 0) return;
      const held = tasks.filter(({ reason }) => /requeued.*held|HoldMaxRequeue/i.test(reason)).map(({ task }) => task);
      if (held.length > 0) {
        await slurm("scancel", ...held);
        tell({ kind: "held", tasks: held });
      }
    } catch (error) {
      tell({ kind: "no-answer", reason: said(error) });
      if (Date.now() - heard < MOST_SILENCE_MS) continue;
      const message = `no answer for a quarter of an hour (${said(error)}); array ${job} may still run`;
      throw batchError("cluster", "slurm", "a Slurm cluster that answers", said(error), message);
    }
  }
}

/** The tasks of an array that wait or run, and why. */
async function tasksInQueue(job: string): Promise<{ task: string; reason: string }[]> {
  let listed: string;
  try {
    listed = await slurm("squeue", "--noheader", "--array", `--jobs=${job}`, "--format=%i|%r");
  } catch (error) {
    // a job that has ended some time ago is not known any more
    if (/Invalid job id/i.test(said(error))) return [];
    throw error;
  }
  return listed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [task = "", reason = ""] = line.split("|");
      return { task, reason };
    });
}

/** Waits until the markers of all shards can be seen, but not for long: a shard of a task that failed has none. */
async function untilSeen(work: Work): Promise<void> {
  for (const until = Date.now() + LAG_MS; Date.now() < until; ) {
    await lookAgain(work.paths);
    if (tellProgress(work) === work.shards.length) return;
    await after(LEAST_WAIT_MS);
  }
}

/** Has a shared file system look at the folder anew: a name that is made in it makes what is remembered of it old. */
async function lookAgain({ shards }: Paths): Promise<void> {
  const name = temporaryFor(`${shards}/look`);
  await withFileAsync(shards, async () => {
    await writeFile(name, "");
    await rm(name);
  });
}

/** Tells how many replications the shards that have a marker come to; returns how many shards they are. */
function tellProgress({ plan, paths, shards, tell }: Work): number {
  const names = new Set(withFile(paths.shards, () => readdirSync(paths.shards)));
  let [done, all, seen] = [0, 0, 0];
  for (const shard of shards) {
    const { from, until } = shardOf(plan, shard);
    all += until - from;
    if (!names.has(`${String(shard).padStart(6, "0")}.json`)) continue;
    done += until - from;
    seen++;
  }
  tell({ kind: "progress", done, all });
  return seen;
}
