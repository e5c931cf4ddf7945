import {
  kubernetesManifest,
  nextRound,
  type Paths,
  type Plan,
  pbsScript,
  quoted,
  type RoundFiles,
  slurmScript,
  tasksOf,
  writeRound,
} from "@ventesal/batch";
import type { BatchOptions, ExecutorName } from "../commands/batch.ts";
import { commandOf, threadsFor } from "./executor-for.ts";

export type Cluster = Exclude<ExecutorName, "local">;

const FORMS = {
  slurm: { write: slurmScript, ending: "sh", submit: "sbatch" },
  pbs: { write: pbsScript, ending: "sh", submit: "qsub" },
  kubernetes: { write: kubernetesManifest, ending: "yaml", submit: "kubectl apply -f" },
} as const;

/** A round of tasks for a cluster, not written yet. */
export interface Round {
  files: RoundFiles;
  tasks: number[][];
  /** What would be submitted. */
  script: string;
  /** How it would be submitted. */
  submit: string;
}

/** What a cluster would be asked to do for these shards. */
export function roundFor(
  plan: Plan,
  paths: Paths,
  shards: readonly number[],
  options: BatchOptions & { executor: Cluster },
): Round {
  const { write, ending, submit } = FORMS[options.executor];
  const threads = threadsFor(options);
  const tasks = tasksOf(plan, shards, { threads, taskShards: options.taskShards });
  const files = nextRound(paths, ending);
  const script = write(plan.name, paths, files, tasks.length, threads, commandOf());
  const more = options.executor === "slurm" ? options.slurmArg.map((one) => ` ${quoted(one)}`).join("") : "";
  return { files, tasks, script, submit: `${submit}${more} ${quoted(files.script)}` };
}

/** Writes it for somebody to submit. */
export function writeForSubmission({ files, tasks, script }: Round, paths: Paths): void {
  writeRound(paths, files, tasks, script);
}
