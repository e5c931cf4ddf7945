import type { Paths } from "../../folder/paths.ts";
import { type Command, jobName, quoted, taskLines } from "./command.ts";
import type { RoundFiles } from "./round-files.ts";

/** The script of a PBS job array (PBS Professional and OpenPBS; Torque says `-t` where they say `-J`). Never tried on a site that has it. */
export function pbsScript(
  name: string,
  paths: Paths,
  files: RoundFiles,
  tasks: number,
  threads: number,
  command: Command,
): string {
  const variables = { task: `\${PBS_ARRAY_INDEX:-\${PBS_ARRAYID:-1}}`, processors: String(threads) };
  return `${[
    "#!/bin/sh",
    // names of jobs are short there
    `#PBS -N ${jobName(name).slice(0, 15).replace(/-+$/, "")}`,
    // an array of one task is refused
    ...(tasks > 1 ? [`#PBS -J 1-${tasks}`] : []),
    `#PBS -l select=1:ncpus=${threads}`,
    "#PBS -r y",
    "#PBS -j oe",
    `#PBS -o ${quoted(paths.cluster)}`,
    taskLines(command, paths.folder, files.list, variables),
  ].join("\n")}\n`;
}
