import type { ParquetWriter } from "hyparquet-writer";

/** A column of a table: its name and what its cells are. Numbers with a fraction and texts may be missing. */
export interface Column {
  name: string;
  kind: ColumnKind;
}

export type ColumnKind =
  /** A whole number of 32 bits that stays the same over many rows. */
  | "steady"
  /** A whole number of 32 bits. */
  | "whole"
  /** A double; NaN is written as null. */
  | "number"
  /** One of a few texts, or null. */
  | "text"
  | "flag";

/** The cells of one column of a row group that is being filled. */
export type Cells = Int32Array | Float64Array | (string | null)[] | boolean[];

export function emptyCells({ kind }: Column, rows: number): Cells {
  switch (kind) {
    case "steady":
    case "whole":
      return new Int32Array(rows);
    case "number":
      return new Float64Array(rows);
    case "text":
      return new Array<string | null>(rows).fill(null);
    case "flag":
      return new Array<boolean>(rows).fill(false);
  }
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

export function schemaElementOf({ name, kind }: Column): SchemaElement {
  switch (kind) {
    case "steady":
    case "whole":
      return { name, type: "INT32", repetition_type: "REQUIRED" };
    case "number":
      return { name, type: "DOUBLE", repetition_type: "OPTIONAL" };
    case "text":
      return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
    case "flag":
      return { name, type: "BOOLEAN", repetition_type: "REQUIRED" };
  }
}

type ColumnData = Parameters<ParquetWriter["write"]>[0]["columnData"][number];

/**
 * The first rows of the cells, as the Parquet writer wants them. Encodings are told, not left to the writer's guesses: what it guesses may
 * change, and with it the bytes. Least and greatest values are kept only of the whole numbers by which readers skip row groups.
 */
export function columnDataOf({ name, kind }: Column, cells: Cells, rows: number): ColumnData {
  const data = cells.slice(0, rows);
  switch (kind) {
    case "steady":
      return { name, data: Array.from(data as Int32Array), encoding: "RLE_DICTIONARY", statistics: true };
    case "whole":
      return { name, data, encoding: "DELTA_BINARY_PACKED", statistics: true };
    case "number":
      return { name, data: withNulls(data as Float64Array), encoding: "BYTE_STREAM_SPLIT", statistics: false };
    case "text":
      return { name, data: data as string[], encoding: "RLE_DICTIONARY", statistics: false };
    case "flag":
      return { name, data: data as boolean[], encoding: "RLE", statistics: false };
  }
}

/** The same numbers if all are defined; otherwise with null for what is not. */
function withNulls(numbers: Float64Array): Float64Array | (number | null)[] {
  if (!numbers.some(Number.isNaN)) return numbers;
  return Array.from(numbers, (x) => (Number.isNaN(x) ? null : x));
}
