import { type FileHandle, open } from "node:fs/promises";
import { type AsyncBuffer, type DecodedArray, type ParquetScan, parquetScan } from "hyparquet";
import { withFileAsync } from "../file-system.ts";

/** Rows of a file that lie together: [from, until). */
export interface RowRange {
  from: number;
  until: number;
}

/** A Parquet file that is read column by column, row group by row group. */
export class TableReader {
  readonly #file: FileHandle;
  readonly #scan: ParquetScan;
  /** The row groups. */
  readonly groups: readonly RowRange[];

  private constructor(file: FileHandle, scan: ParquetScan) {
    this.#file = file;
    this.#scan = scan;
    this.groups = scan.ranges.map(({ rowStart, rowEnd }) => ({ from: rowStart, until: rowEnd }));
  }

  /**
   * @throws {BatchError} if it cannot be read
   * @throws {Error} of the Parquet reader, if it is no Parquet file or a damaged one
   */
  static async open(path: string): Promise<TableReader> {
    const file = await withFileAsync(path, () => open(path, "r"));
    try {
      return new TableReader(file, await parquetScan({ file: await bufferOf(file, path) }));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get rows(): number {
    return Number(this.#scan.metadata.num_rows);
  }

  get columns(): string[] {
    return this.#scan.metadata.schema.slice(1).map(({ name }) => name);
  }

  /** What the file says of itself under a key. */
  about(key: string): string | null {
    return this.#scan.metadata.key_value_metadata?.find((pair) => pair.key === key)?.value ?? null;
  }

  /** One column over rows that lie within one row group; what is missing is null. */
  read(column: string, { from, until }: RowRange): Promise<DecodedArray> {
    return this.#scan.readColumn({ column, rowStart: from, rowEnd: until });
  }

  /** One column of numbers over any rows, written into a list as long as they are many; NaN for what is missing. */
  async readNumbers(column: string, rows: RowRange, into: Float64Array): Promise<void> {
    for (const group of this.groups) {
      const from = Math.max(group.from, rows.from);
      const until = Math.min(group.until, rows.until);
      if (from >= until) continue;
      copyNumbers(await this.read(column, { from, until }), into, from - rows.from);
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** Copies numbers to a place in a list; NaN for what is missing. */
export function copyNumbers(numbers: DecodedArray, into: Float64Array, at: number): void {
  if (numbers instanceof Float64Array) into.set(numbers, at);
  else for (let i = 0; i < numbers.length; i++) into[at + i] = numbers[i] ?? Number.NaN;
}

async function bufferOf(file: FileHandle, path: string): Promise<AsyncBuffer> {
  const { size } = await withFileAsync(path, () => file.stat());
  return {
    byteLength: size,
    slice: (from, until = size) =>
      withFileAsync(path, async () => {
        const bytes = new Uint8Array(until - from);
        for (let done = 0; done < bytes.length; ) {
          const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
          if (bytesRead === 0) throw new Error(`${path}: the file ends before byte ${until}`);
          done += bytesRead;
        }
        return bytes.buffer;
      }),
  };
}
