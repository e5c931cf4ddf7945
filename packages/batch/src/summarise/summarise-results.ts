import { Observations, summaryOf } from "@ventesal/experiments";
import { type Row, rowOf } from "@ventesal/measures";
import type { Model } from "@ventesal/scenario";
import { batchError } from "../batch-error.ts";
import type { Paths } from "../folder/paths.ts";
import type { RowRange, TableReader } from "../parquet/table-reader.ts";
import type { Plan, PlannedPoint } from "../plan/plan.ts";
import { requireSameVersions } from "../plan/plan-file.ts";
import { columnName, ingredientName } from "../point/column-name.ts";
import { openResults } from "./open-results.ts";

/** A row for each measure of a point; `published` is not looked up. */
export interface PointSummary {
  point: number;
  planned: PlannedPoint;
  rows: Row[];
  /** Cases still open when their run ended, a replication. */
  openCases: number;
}

/** So many numbers are read at a time, some 64 MB: as many measures as go into them, but at least one. */
const NUMBERS_AT_ONCE = 1 << 23;
/** Short points are read together, since each column of a row group has to be read as a whole. */
const ROWS_AT_ONCE = 1 << 17;

/**
 * Rows with intervals for every point, read from the results measure by measure. Replications are taken in their order and by the same reduction as
 * everywhere else: a point has the same figures, to the last bit, as a run of its scenario with the same seed. (Sums over floating-point
 * numbers that a database does in parallel differ from one time to the next.)
 *
 * Pooled measures are made by the model, of their ingredients, all replications at once.
 * @throws {BatchError} if there are no results, or they are damaged; or, if there are pooled measures, if this is another version
 */
export async function* summariseResults(
  plan: Plan,
  paths: Paths,
  models: readonly Model[],
): AsyncGenerator<PointSummary> {
  const { points, replications } = plan.results;
  if (points.some(({ ingredients }) => ingredients > 0)) requireSameVersions(plan, paths);
  const reader = await openResults(plan, paths);
  try {
    const together = Math.max(1, Math.floor(ROWS_AT_ONCE / replications));
    for (let first = 0; first < points.length; first += together) {
      const block = points.slice(first, first + together);
      const range = { from: first * replications, until: (first + block.length) * replications };
      const open = new Float64Array(range.until - range.from);
      await reader.readNumbers("open", range, open);
      const measured = await measuredRows(plan, block, reader, range);
      for (const [i, planned] of block.entries()) {
        const point = first + i;
        const own = { from: point * replications, until: (point + 1) * replications };
        const pooled = await pooledRows(plan, planned, reader, own, models);
        const openCases = open
          .subarray(i * replications, (i + 1) * replications)
          .reduce((sum, cases) => sum + cases, 0);
        yield { point, planned, rows: [...measured[i]!, ...pooled], openCases: openCases / replications };
      }
    }
  } finally {
    await reader.close();
  }
}

/** The rows of points that follow each other, each point's in the order of its measures. */
async function measuredRows(
  { results }: Plan,
  points: readonly PlannedPoint[],
  reader: TableReader,
  range: RowRange,
): Promise<Row[][]> {
  const { measures, measured, replications } = results;
  const rows = points.map((): Row[] => []);
  const together = Math.max(1, Math.floor(NUMBERS_AT_ONCE / (range.until - range.from)));
  for (let first = 0; first < measures.length; first += together) {
    const some = measures.slice(first, first + together);
    const columns = await Promise.all(
      some.map(async (key) => {
        const values = new Float64Array(range.until - range.from);
        await reader.readNumbers(columnName(key), range, values);
        return values;
      }),
    );
    points.forEach((point, i) => {
      measured[point.measured]!.forEach((measure, k) => {
        const column = columns[measure - first];
        if (column) rows[i]![k] = rowOf(measures[measure]!, column.subarray(i * replications, (i + 1) * replications));
      });
    });
  }
  return rows;
}

async function pooledRows(
  plan: Plan,
  planned: PlannedPoint,
  reader: TableReader,
  range: RowRange,
  models: readonly Model[],
): Promise<Row[]> {
  const { ingredients } = planned;
  if (ingredients === 0) return [];
  const { replications, tables } = plan.results;
  const own = Object.fromEntries(Object.entries(planned.own).map(([name, hash]) => [name, tables[hash]!]));
  const { pooled } = models.find(({ name }) => name === planned.model)?.build(planned.values, own) ?? {};
  if (pooled?.ingredients !== ingredients) {
    const message = `the model ${planned.model} makes its pooled measures of something else here`;
    throw batchError(
      "other-program",
      planned.scenario,
      `${ingredients} ingredients`,
      pooled?.ingredients ?? 0,
      message,
    );
  }
  const seen = new Observations(0, ingredients);
  for (let r = 0; r < replications; r++) seen.next();
  const all = seen.all();
  const column = new Float64Array(replications);
  for (let i = 0; i < ingredients; i++) {
    await reader.readNumbers(ingredientName(i), range, column);
    for (let r = 0; r < replications; r++) all[r * ingredients + i] = column[r]!;
  }
  return summaryOf({ pooled, published: () => null }, [], seen).rows;
}
