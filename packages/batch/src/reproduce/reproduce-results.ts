import { dirname } from "node:path";
import type { Executor, Happening } from "../execute/executor.ts";
import { hashOfFile } from "../folder/hash-of-file.ts";
import { type Paths, pathsIn } from "../folder/paths.ts";
import { readPlan, requireSameVersions, writePlan } from "../plan/plan-file.ts";
import { runBatch } from "../run-batch.ts";
import { openResults } from "../summarise/open-results.ts";
import { type DifferingCell, differingCells } from "./differing-cells.ts";

export interface ReproduceResultsOptions {
  /** Where the batch is run again: a folder that is not there yet, or empty. It is left as it then is. */
  again: Paths;
  execute: Executor;
  tell: (event: Happening) => void;
  signal: AbortSignal;
  /** So many differing cells are named. */
  most: number;
}

/** Results made again, and what of them is not the same. */
export interface Reproduced {
  /** SHA-256 of what decides the results: their passport. */
  resultsHash: string;
  rows: number;
  /** SHA-256 of the two files' bytes. */
  file: string;
  again: string;
  differing: { count: number; first: readonly DifferingCell[] };
}

/**
 * Runs a batch again from the plan that stands beside its results, and compares them: byte by byte, and cell by cell where bytes differ.
 * @param path the results, `results.parquet`, in the folder of the batch
 * @returns `null` if it was stopped
 * @throws {BatchError} `no-plan`, `plan-edited`, `other-version`, `no-results`, `damaged-results`, and what `runBatch` throws
 */
export async function reproduceResults(
  path: string,
  { again, execute, tell, signal, most }: ReproduceResultsOptions,
): Promise<Reproduced | null> {
  const paths = { ...pathsIn(dirname(path)), results: path };
  const plan = { ...readPlan(paths), visits: false };
  requireSameVersions(plan, paths);
  const table = await openResults(plan, paths);
  try {
    writePlan(plan, again);
    const { results } = await runBatch({ plan, paths: again, execute, rounds: 1, tell, signal });
    if (results === null) return null;
    const file = await hashOfFile(path);
    const found = { resultsHash: plan.resultsHash, rows: table.rows, file, again: results.sha256 };
    if (file === results.sha256) return { ...found, differing: { count: 0, first: [] } };
    const made = await openResults(plan, again);
    try {
      return { ...found, differing: await differingCells(table, made, most) };
    } finally {
      await made.close();
    }
  } finally {
    await table.close();
  }
}
