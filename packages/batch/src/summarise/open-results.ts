import { existsSync } from "node:fs";
import { BatchError, batchError } from "../batch-error.ts";
import type { Paths } from "../folder/paths.ts";
import { TableReader } from "../parquet/table-reader.ts";
import { type Plan, rowsOf } from "../plan/plan.ts";

/**
 * The results of a batch, to be read.
 * @throws {BatchError} `no-results` if they are not put together yet, `damaged-results` if they are not those of the plan
 */
export async function openResults(plan: Plan, { results: path, folder }: Paths): Promise<TableReader> {
  if (!existsSync(path)) {
    const message = "there are no results yet: the batch is not done";
    throw batchError("no-results", folder, "results.parquet", null, message);
  }
  let reader: TableReader;
  try {
    reader = await TableReader.open(path);
  } catch (error) {
    if (error instanceof BatchError) throw error;
    const message = `this is not the file that was written (${(error as Error).message}): take it away and resume the batch`;
    throw batchError("damaged-results", path, "a Parquet file", (error as Error).message, message);
  }
  const [hash, rows] = [reader.about("ventesal.results"), rowsOf(plan)];
  if (hash === plan.resultsHash && reader.rows === rows) return reader;
  await reader.close();
  const message = `these are not the results of this plan: expected ${rows} rows of ${plan.resultsHash}, got ${reader.rows} of ${hash}`;
  throw batchError("damaged-results", path, plan.resultsHash, hash, message);
}
