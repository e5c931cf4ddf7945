/** Eight bytes of signature, then the header: its length, its name, 13 bytes and its check. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

/**
 * A PNG file that carries a text of its own: an `iTXt` chunk in UTF-8, not compressed (PNG, third edition, W3C 2025, 11.3.3.4), behind the header.
 * @param png a PNG file
 * @param keyword 1 to 79 Latin letters
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(12 + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode("iTXt"), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc32(chunk.subarray(4, 8 + content.length)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** The cyclic redundancy check of PNG chunks (the same, annex D): some thousand bytes, so bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
