import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withFile } from "../../file-system.ts";
import { writeDurably } from "../../folder/durably.ts";
import type { Paths } from "../../folder/paths.ts";
import { rangesOf } from "./ranges.ts";

/** Where the files of one round of tasks are. */
export interface RoundFiles {
  round: number;
  /** A line for each task: its shards. */
  list: string;
  /** What is submitted. */
  script: string;
  /** Where task `%a` writes what it has to say. */
  log: string;
}

/** The files of the round that comes next; nothing is written yet. */
export function nextRound({ cluster }: Paths, ending: string): RoundFiles {
  const before = withFile(cluster, () => listed(cluster));
  const rounds = before.map((name) => Number(/^round-(\d+)\./.exec(name)?.[1] ?? 0));
  const round = Math.max(0, ...rounds) + 1;
  const name = join(cluster, `round-${round}`);
  return { round, list: `${name}.tasks`, script: `${name}.${ending}`, log: `${name}.%a.log` };
}

/** Writes the list of tasks and what is submitted. */
export function writeRound(
  paths: Paths,
  files: RoundFiles,
  tasks: readonly (readonly number[])[],
  script: string,
): void {
  withFile(paths.cluster, () => mkdirSync(paths.cluster, { recursive: true }));
  writeDurably(files.list, tasks.map((shards) => `${rangesOf(shards)}\n`).join(""));
  writeDurably(files.script, script);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
