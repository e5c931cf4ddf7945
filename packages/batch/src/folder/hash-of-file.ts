import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { withFileAsync } from "../file-system.ts";

/** SHA-256 of a file's bytes, as hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await withFileAsync(path, async () => {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  });
  return hash.digest("hex");
}
