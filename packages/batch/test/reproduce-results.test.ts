import { renameSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { inProcess, type Paths, pathsIn, readPlan, reproduceResults } from "../src/index.ts";
import { TableReader } from "../src/parquet/table-reader.ts";
import { TableWriter } from "../src/parquet/table-writer.ts";
import { resultsTable } from "../src/shard/results-table.ts";
import { batchIn, kernel, models, newFolder, SWEEP } from "./fixtures.ts";

const home = newFolder();
let paths: Paths;
beforeAll(async () => {
  ({ paths } = await batchIn(join(home, "batch"), SWEEP, 30));
});

const again = (name: string, signal = new AbortController().signal) =>
  reproduceResults(paths.results, {
    again: pathsIn(join(home, name)),
    execute: inProcess(models, kernel),
    tell: () => {},
    signal,
    most: 3,
  });

/** Writes the results anew, with changes, as another program would: the file keeps what it says of itself. */
async function rewrite(change: (cells: Float64Array, column: string) => void): Promise<void> {
  const reader = await TableReader.open(paths.results);
  const { columns } = resultsTable(readPlan(paths).results);
  const path = join(home, "edited.parquet");
  const about = { "ventesal.results": reader.about("ventesal.results")! };
  const writer = new TableWriter(path, columns, reader.rows, about);
  for (const [c, { name }] of columns.entries()) {
    const cells = writer.cells[c] as Float64Array;
    for (const group of reader.groups) {
      const found = await reader.read(name, group);
      for (let row = 0; row < found.length; row++) cells[group.from + row] = found[row] ?? Number.NaN;
    }
    change(cells, name);
  }
  writer.advance(reader.rows);
  writer.finish();
  await reader.close();
  renameSync(path, paths.results);
}

it("results made again from the plan beside them have the same bytes", async () => {
  const found = (await again("first"))!;
  expect(found.rows).toBe(100);
  expect(found.again).toBe(found.file);
  expect(found.differing).toEqual({ count: 0, first: [] });
});

it("stopped, nothing is said of them", async () => {
  expect(await again("stopped", AbortSignal.abort())).toBeNull();
});

it("each cell that was edited is named by its row and column, with what it is when made again", async () => {
  let before = 0;
  await rewrite((cells, column) => {
    if (column !== "cases.count|outcome=received") return;
    before = cells[42]!;
    cells[42] = before + 1;
  });
  const found = (await again("edited"))!;
  expect(found.again).not.toBe(found.file);
  expect(found.differing).toEqual({
    count: 1,
    first: [{ row: 42, column: "cases.count|outcome=received", file: before + 1, again: before }],
  });
});

it("of many edited cells the first are named and all are counted", async () => {
  await rewrite((cells, column) => {
    if (column === "processing-time.mean|outcome=all") cells.fill(-1);
  });
  const { differing } = (await again("many"))!;
  expect(differing.count).toBe(101);
  expect(differing.first.map(({ row }) => row)).toEqual([42, 0, 1]);
});
