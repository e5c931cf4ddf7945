import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type DifferingCell, pathsIn, reproduceResults } from "@ventesal/batch";
import { localThreads } from "../batch/executor-for.ts";
import { tellHappenings } from "../batch/tell-happenings.ts";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { ExitCode } from "../exit-code.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import type { Difference } from "./differences.ts";
import { tell } from "./tell.ts";

/** A table that is another one differs in every cell: more of them than this say no more. */
const MOST_CELLS = 1000;

/** Runs a batch again, on all cores and in a folder of the system's for passing things, and says whether its results have the same bytes. */
export async function reproduceParquet(cli: Cli, path: string, options: ReproduceOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ventesal-reproduce-"));
  const teller = tellHappenings(cli, options.quiet === true);
  try {
    const found = await untilInterrupted((signal) =>
      reproduceResults(resolve(path), {
        again: pathsIn(join(folder, "again")),
        execute: localThreads(availableParallelism()),
        tell: teller.tell,
        signal,
        most: MOST_CELLS,
      }),
    ).finally(() => teller.clear());
    if (found === null) {
      cli.err(`${cli.words.reproduce.stopped}\n`);
      cli.exitCode = ExitCode.stopped;
      return;
    }
    const { rows, resultsHash, file, again, differing } = found;
    const bytes: Difference[] = file === again ? [] : [{ place: "sha256", file, again }];
    tell(cli, rows, resultsHash, [...bytes, ...differing.first.map(differenceOf)], options, differing.count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differenceOf({ row, column, file, again }: DifferingCell): Difference {
  return { place: `row ${row} ${column}`, file: plain(file), again: plain(again) };
}

/** As JSON has it: what is not there is `null`, and so is a number that is none. */
function plain(cell: unknown): unknown {
  if (typeof cell === "bigint") return Number(cell);
  return cell === undefined || Number.isNaN(cell) ? null : cell;
}
