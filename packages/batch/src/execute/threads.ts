import type { Piscina } from "piscina";
import { batchError } from "../batch-error.ts";
import { shardOf } from "../plan/plan.ts";
import type { Executor, Work } from "./executor.ts";
import type { ShardReply, ShardSign, ShardTask } from "./shard-worker.ts";
import { errorFrom } from "./told-error.ts";

/** So often a shard is tried whose thread ends before it is done (no memory, say). */
const MOST_ATTEMPTS = 3;

export interface ThreadsOptions {
  threads: number;
  /** The module whose default export is a `shardWorker`. */
  workerFile: URL;
}

/** Runs shards in threads of this process, one each at a time. */
export function inThreads({ threads, workerFile }: ThreadsOptions): Executor {
  return async (work) => {
    const lanes = Math.min(threads, work.shards.length);
    if (lanes === 0) return;
    const { Piscina } = await import("piscina");
    const pool = new Piscina<ShardTask, ShardReply>({
      filename: workerFile.href,
      minThreads: lanes,
      maxThreads: lanes,
      // results go through files, so that nothing of a task is worth a wait that keeps a thread awake
      atomics: "disabled",
      recordTiming: false,
    });
    const progress = new Progress(work);
    pool.on("message", ({ shard, rows }: ShardSign) => progress.more(shard, rows));
    const queue = [...work.shards];
    let failed: { error: unknown } | null = null;
    const lane = async () => {
      for (let shard = queue.shift(); shard !== undefined; shard = queue.shift()) {
        if (work.signal.aborted || failed) return;
        try {
          await runOne(pool, shard, work, progress);
        } catch (error) {
          failed ??= { error };
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: lanes }, lane));
    } finally {
      await pool.destroy();
    }
    if (failed) throw (failed as { error: unknown }).error;
  };
}

async function runOne(
  pool: Piscina<ShardTask, ShardReply>,
  shard: number,
  { paths, tell }: Work,
  progress: Progress,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    let reply: ShardReply;
    try {
      reply = await pool.run({ folder: paths.folder, shard });
    } catch (error) {
      // what a shard is found wrong with comes as a reply; this is a thread that has ended
      const reason = (error as Error).message;
      if (attempt === MOST_ATTEMPTS) {
        const message = `the thread that ran shard ${shard} ended ${attempt} times: ${reason}`;
        throw batchError(
          "worker-lost",
          paths.shard(shard).results,
          "a thread that goes on to the end",
          reason,
          message,
        );
      }
      progress.again(shard);
      tell({ kind: "worker-lost", shard, attempt, reason });
      continue;
    }
    if (reply !== null) throw errorFrom(reply);
    progress.done(shard);
    return;
  }
}

/** Adds up what the shards under way and those done come to. */
class Progress {
  readonly #work: Work;
  readonly #all: number;
  readonly #underWay = new Map<number, number>();
  readonly #finished = new Set<number>();
  #done = 0;

  constructor(work: Work) {
    this.#work = work;
    this.#all = work.shards.reduce((sum, shard) => sum + this.#rows(shard), 0);
  }

  more(shard: number, rows: number): void {
    // a sign of life may come after the news that it is done
    if (this.#finished.has(shard)) return;
    this.#underWay.set(shard, (this.#underWay.get(shard) ?? 0) + rows);
    this.#tell();
  }

  again(shard: number): void {
    this.#underWay.delete(shard);
  }

  done(shard: number): void {
    this.#underWay.delete(shard);
    this.#finished.add(shard);
    this.#done += this.#rows(shard);
    this.#tell();
  }

  #tell(): void {
    const underWay = [...this.#underWay.values()].reduce((sum, rows) => sum + rows, 0);
    this.#work.tell({ kind: "progress", done: this.#done + underWay, all: this.#all });
  }

  #rows(shard: number): number {
    const { from, until } = shardOf(this.#work.plan, shard);
    return until - from;
  }
}
