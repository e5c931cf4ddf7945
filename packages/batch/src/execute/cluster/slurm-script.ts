import type { Paths } from "../../folder/paths.ts";
import { type Command, jobName, quoted, taskLines } from "./command.ts";
import type { RoundFiles } from "./round-files.ts";

/** The batch script of a Slurm job array. */
export function slurmScript(
  name: string,
  paths: Paths,
  files: RoundFiles,
  tasks: number,
  threads: number,
  command: Command,
): string {
  const variables = { task: "$SLURM_ARRAY_TASK_ID", processors: "$SLURM_CPUS_PER_TASK" };
  return `${[
    "#!/bin/sh",
    `#SBATCH --job-name=${jobName(name)}`,
    `#SBATCH --array=1-${tasks}`,
    "#SBATCH --ntasks=1",
    `#SBATCH --cpus-per-task=${threads}`,
    "#SBATCH --requeue",
    "#SBATCH --open-mode=append",
    `#SBATCH --output=${quoted(files.log)}`,
    taskLines(command, paths.folder, files.list, variables),
  ].join("\n")}\n`;
}
