import { crc32, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { withText } from "../src/components/show/png-text.ts";

/** The chunks of a PNG file: name and content, each with its check looked at. */
function chunksOf(png: Uint8Array): { name: string; content: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ name: named.toString("latin1", 0, 4), content: named.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** One black point. */
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
  chunk("IEND", Buffer.alloc(0)),
]);

test("a text stands behind the header of a picture, in a chunk that programs read, and the rest is as it was", () => {
  const [before, after] = [chunksOf(PNG), chunksOf(withText(PNG, "ventesal", '{"scenario":"Sjælland"}'))];
  expect(after.map(({ name }) => name)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
  expect(after[1]!.content.toString("utf8")).toBe('ventesal\0\0\0\0\0{"scenario":"Sjælland"}');
  expect(after.filter(({ name }) => name !== "iTXt")).toEqual(before);
});
