import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { DecodedArray } from "hyparquet";
import { withFile } from "../file-system.ts";
import { fsyncFolder, replaceDurably } from "../folder/durably.ts";
import { type Paths, temporaryFor } from "../folder/paths.ts";
import type { Cells } from "../parquet/column.ts";
import { copyNumbers, TableReader } from "../parquet/table-reader.ts";
import { TableWriter, type Written } from "../parquet/table-writer.ts";
import { type Plan, rowsOf } from "../plan/plan.ts";
import { type ResultsTable, resultsTable } from "../shard/results-table.ts";
import { writeMeasures } from "./write-measures.ts";
import { writePoints } from "./write-points.ts";

/**
 * Puts all shards together into `results.parquet`, in the plan's order, and tells beside it what points and columns are (`points.parquet`,
 * `measures.parquet`). All shards must be done. Rows are taken from one row group at a time, and row groups do not follow the shards: the same results
 * have the same bytes, however they were cut and whoever ran them.
 * @param signal when aborted, nothing is put together, and this throws its reason
 * @throws {BatchError} if a shard cannot be read, or the results not be written; what was there before is then still there
 */
export async function mergeResults(
  plan: Plan,
  paths: Paths,
  onShard: (done: number, all: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Written> {
  const table = resultsTable(plan.results);
  const rows = rowsOf(plan);
  const written = await replaceTable(paths.results, async (temporary) => {
    const about = { "ventesal.results": plan.resultsHash };
    const writer = new TableWriter(temporary, table.columns, Math.min(table.rowsPerGroup, rows), about);
    try {
      for (let shard = 0; shard < plan.shards.length; shard++) {
        signal?.throwIfAborted();
        await appendShard(paths.shard(shard).results, table, writer);
        onShard(shard + 1, plan.shards.length);
      }
      return writer.finish();
    } finally {
      writer.close();
    }
  });
  await replaceTable(paths.points, (temporary) => writePoints(plan, temporary));
  await replaceTable(paths.measures, (temporary) => writeMeasures(plan, temporary));
  const { sha256, bytes } = written;
  replaceDurably(paths.resultsMarker, `${JSON.stringify({ results: plan.resultsHash, rows, bytes, sha256 })}\n`);
  return written;
}

async function replaceTable<T>(path: string, write: (temporary: string) => T | Promise<T>): Promise<T> {
  const temporary = temporaryFor(path);
  try {
    const result = await write(temporary);
    withFile(path, () => renameSync(temporary, path));
    fsyncFolder(dirname(path));
    return result;
  } finally {
    rmSync(temporary, { force: true });
  }
}

async function appendShard(path: string, { columns }: ResultsTable, writer: TableWriter): Promise<void> {
  const reader = await TableReader.open(path);
  try {
    for (const group of reader.groups) {
      for (let from = group.from; from < group.until; ) {
        const until = Math.min(group.until, from + writer.room);
        for (const [c, { name }] of columns.entries()) {
          copy(await reader.read(name, { from, until }), writer.cells[c]!, writer.row);
        }
        writer.advance(until - from);
        from = until;
      }
    }
  } finally {
    await reader.close();
  }
}

function copy(from: DecodedArray, into: Cells, at: number): void {
  if (into instanceof Float64Array) copyNumbers(from, into, at);
  else for (let i = 0; i < from.length; i++) into[at + i] = from[i];
}
