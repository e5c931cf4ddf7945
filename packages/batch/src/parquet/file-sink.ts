import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { ByteWriter } from "hyparquet-writer";
import { withFile } from "../file-system.ts";

/** Where a Parquet file is written to: row group by row group into a new file, hashed on the way. */
export class FileSink extends ByteWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #hash = createHash("sha256");
  #open = true;

  /** @throws {BatchError} if a file of that name is there, or none can be made */
  constructor(path: string) {
    super(1 << 20);
    this.#path = path;
    this.#file = withFile(path, () => openSync(path, "wx"));
  }

  /** Called by the Parquet writer after each row group. */
  flush(): void {
    const bytes = this.getBytes();
    withFile(this.#path, () => {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    });
    this.#hash.update(bytes);
    this.index = 0;
  }

  /** Called by the Parquet writer at the end: everything is on the disk when it returns. */
  override finish(): void {
    this.flush();
    withFile(this.#path, () => fsyncSync(this.#file));
    this.close();
  }

  /** SHA-256 of all bytes, as hex, once it is finished. */
  sha256(): string {
    return this.#hash.digest("hex");
  }

  /** Lets the file go; may be called more than once. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    closeSync(this.#file);
  }
}
