import { mkdirSync, rmSync } from "node:fs";
import { Observations, type Prepared, replicator } from "@ventesal/experiments";
import type { Kernel } from "@ventesal/kernel";
import type { Model } from "@ventesal/scenario";
import { withFile } from "../file-system.ts";
import { commitFile } from "../folder/commit.ts";
import { type Marker, writeMarker } from "../folder/marker.ts";
import { type Paths, temporaryFor } from "../folder/paths.ts";
import { TableWriter, type Written } from "../parquet/table-writer.ts";
import { type Plan, type Shard, shardOf } from "../plan/plan.ts";
import { openPoint } from "../point/open-point.ts";
import { type ResultsTable, resultsTable } from "./results-table.ts";
import { VISITS, VISITS_PER_GROUP, VisitRows } from "./visits-table.ts";

/** Events between two signs of life. */
const EVENTS_PER_SIGN = 1_000_000;
/** What a replication costs besides its events, for signs of life. */
const EVENTS_PER_REPLICATION = 300;

/** Runs shards of one plan, one after the other, and keeps what the next one may need again. */
export class ShardRunner {
  readonly #plan: Plan;
  readonly #paths: Paths;
  readonly #models: readonly Model[];
  readonly #kernel: Kernel;
  readonly #table: ResultsTable;
  /** The point that was run last: shards of one point follow each other. */
  #point: { index: number; prepared: Prepared } | null = null;

  constructor(plan: Plan, paths: Paths, models: readonly Model[], kernel: Kernel) {
    this.#plan = plan;
    this.#paths = paths;
    this.#models = models;
    this.#kernel = kernel;
    this.#table = resultsTable(plan.results);
  }

  /**
   * Runs a shard and commits it: its visits if they are asked for, its results, and then the marker that makes them count. What goes wrong on the way
   * leaves nothing behind.
   *
   * @param onRows told now and then how many more replications are done
   * @throws {BatchError} if it cannot be written, if a point is another program here, or if an earlier attempt gave other bytes
   * @throws {RunError}, {BooksError} or {MeasureError} if a replication goes wrong
   */
  async run(index: number, onRows: (rows: number) => void = () => {}): Promise<Marker> {
    const shard = shardOf(this.#plan, index);
    const own = this.#paths.shard(index);
    const about = { "ventesal.results": this.#plan.resultsHash };
    const { columns, rowsPerGroup } = this.#table;
    const open = (path: string, make: (temporary: string) => TableWriter): Draft => {
      const temporary = temporaryFor(path);
      return { path, temporary, writer: make(temporary) };
    };
    const drafts: Draft[] = [];
    try {
      makeFolders(this.#plan, this.#paths);
      const rows = Math.min(rowsPerGroup, shard.until - shard.from);
      const results = open(own.results, (path) => new TableWriter(path, columns, rows, about));
      drafts.push(results);
      const visits = this.#plan.visits
        ? open(own.visits, (path) => new TableWriter(path, VISITS, VISITS_PER_GROUP, about))
        : null;
      if (visits) drafts.push(visits);

      this.#fill(shard, results.writer, visits?.writer ?? null, onRows);
      const visitsWritten = visits && (await this.#commit(visits));
      const resultsWritten = await this.#commit(results);
      const marker = { plan: this.#plan.hash, shard: index, results: resultsWritten, visits: visitsWritten };
      await writeMarker(marker, this.#paths);
      return marker;
    } finally {
      for (const { writer, temporary } of drafts) {
        writer.close();
        rmSync(temporary, { force: true });
      }
    }
  }

  async #commit({ writer, temporary, path }: Draft): Promise<Written> {
    const written = writer.finish();
    await commitFile(temporary, path, written.sha256, this.#paths.differing);
    return written;
  }

  #fill(shard: Shard, results: TableWriter, visits: TableWriter | null, onRows: (rows: number) => void): void {
    const { replications, points, seed } = this.#plan.results;
    let rows = 0;
    let events = 0;
    for (let row = shard.from; row < shard.until; ) {
      const index = Math.floor(row / replications);
      const { scenario } = points[index]!;
      const prepared = this.#open(index);
      const visitRows = visits && new VisitRows(prepared);
      const run = replicator(
        prepared,
        seed,
        visitRows
          ? (output, replication) => visitRows.write(output, { point: index, scenario, replication }, visits!)
          : undefined,
      );
      const until = Math.min(shard.until, (index + 1) * replications);
      while (row < until) {
        const first = row % replications;
        const count = Math.min(ROWS_AT_ONCE, results.room, until - row);
        const seen = new Observations(prepared.keys.length, prepared.built.pooled?.ingredients);
        for (let i = 0; i < count; i++) {
          const before = seen.openCases;
          events += EVENTS_PER_REPLICATION + run(seen, first + i, first + i + 1);
          (results.cells[this.#table.open] as Int32Array)[results.row + i] = seen.openCases - before;
          rows++;
          if (events > EVENTS_PER_SIGN) {
            onRows(rows);
            rows = 0;
            events = 0;
          }
        }
        putRows(results, this.#table, { index, scenario, first, columns: this.#columnsOf(index), seen });
        results.advance(count);
        row += count;
      }
    }
    onRows(rows);
  }

  #open(index: number): Prepared {
    if (this.#point?.index !== index) {
      this.#point?.prepared.loaded.free();
      this.#point = { index, prepared: openPoint(this.#plan, index, this.#models, this.#kernel) };
    }
    return this.#point.prepared;
  }

  /** Where what the point's observer writes belongs, in its order. */
  #columnsOf(index: number): number[] {
    const { points, measured } = this.#plan.results;
    const point = points[index]!;
    const { measures, ingredients } = this.#table;
    return [
      ...measured[point.measured]!.map((measure) => measures + measure),
      ...Array.from({ length: point.ingredients }, (_, i) => ingredients + i),
    ];
  }
}

/** A file being written, under another name than its own. */
interface Draft {
  path: string;
  temporary: string;
  writer: TableWriter;
}

/** So many replications are observed before they are put into the table. */
const ROWS_AT_ONCE = 512;

interface Observed {
  index: number;
  scenario: string;
  first: number;
  columns: readonly number[];
  seen: Observations;
}

/** Puts what replications of one point showed into the table; what the point does not measure is missing. */
function putRows(table: TableWriter, places: ResultsTable, { index, scenario, first, columns, seen }: Observed): void {
  const [from, until] = [table.row, table.row + seen.replications];
  const { cells } = table;
  (cells[places.point] as Int32Array).fill(index, from, until);
  (cells[places.scenario] as string[]).fill(scenario, from, until);
  const replication = cells[places.replication] as Int32Array;
  for (let i = 0; i < seen.replications; i++) replication[from + i] = first + i;
  for (let c = places.measures; c < cells.length; c++) (cells[c] as Float64Array).fill(Number.NaN, from, until);
  const all = seen.all();
  columns.forEach((column, k) => {
    const into = cells[column] as Float64Array;
    for (let i = 0; i < seen.replications; i++) into[from + i] = all[i * columns.length + k]!;
  });
}

function makeFolders({ visits }: Plan, paths: Paths): void {
  for (const folder of [paths.shards, ...(visits ? [paths.visits] : [])]) {
    withFile(folder, () => mkdirSync(folder, { recursive: true }));
  }
}
