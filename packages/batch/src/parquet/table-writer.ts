import { ParquetWriter } from "hyparquet-writer";
import { type Cells, type Column, columnDataOf, emptyCells, schemaElementOf } from "./column.ts";
import { FileSink } from "./file-sink.ts";

/** What was written. */
export interface Written {
  rows: number;
  columns: number;
  bytes: number;
  /** SHA-256 of the file, as hex. */
  sha256: string;
}

/** Writes a table as Parquet, row group by row group, so that memory holds one row group. The same rows give the same bytes. */
export class TableWriter {
  readonly #columns: readonly Column[];
  readonly #rowsPerGroup: number;
  readonly #sink: FileSink;
  readonly #writer: ParquetWriter;
  /** The row group under way, by column; cell `row` of each belongs to one row. */
  readonly cells: readonly Cells[];
  /** Which row of the row group is filled next. */
  row = 0;
  #rows = 0;

  /**
   * @param path where no file is yet
   * @param about what the file says of itself: keys and values
   * @throws {BatchError} if it cannot be written there
   */
  constructor(path: string, columns: readonly Column[], rowsPerGroup: number, about: Readonly<Record<string, string>>) {
    this.#columns = columns;
    this.#rowsPerGroup = rowsPerGroup;
    this.#sink = new FileSink(path);
    this.#writer = new ParquetWriter({
      writer: this.#sink,
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(schemaElementOf)],
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
      createdBy: "ventesal",
      codec: "SNAPPY",
    });
    this.cells = columns.map((column) => emptyCells(column, rowsPerGroup));
  }

  /** How many rows the row group under way still has room for. */
  get room(): number {
    return this.#rowsPerGroup - this.row;
  }

  /** Takes the next `rows` rows as filled; writes the row group when it is full. */
  advance(rows = 1): void {
    this.row += rows;
    if (this.row === this.#rowsPerGroup) this.#writeGroup();
  }

  #writeGroup(): void {
    const rows = this.row;
    const columnData = this.#columns.map((column, c) => columnDataOf(column, this.cells[c]!, rows));
    this.#writer.write({ columnData, rowGroupSize: rows });
    this.#rows += rows;
    this.row = 0;
  }

  /** Writes what is left; everything is on the disk when it returns. */
  finish(): Written {
    if (this.row > 0) this.#writeGroup();
    this.#writer.finish();
    return { rows: this.#rows, columns: this.#columns.length, bytes: this.#sink.offset, sha256: this.#sink.sha256() };
  }

  /** Lets the file go, finished or not. */
  close(): void {
    this.#sink.close();
  }
}
