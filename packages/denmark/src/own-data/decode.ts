import { type OwnDataProblem, problem } from "./problem.ts";

/** Windows-1252 from 0x80 to 0x9F; U+FFFD stands for the five bytes without a meaning. By hand, since some versions of Node decode these bytes as Latin-1. */
const windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** æ, ø, å, Æ, Ø and Å in UTF-8, read as Windows-1252 or Latin-1: a text that somebody has decoded wrongly before. */
const misread = /Ã[¦¸¥†˜…\u0086\u0098\u0085]/u;

/** The text of bytes in UTF-8 or Windows-1252, or of a text as it is, without byte order mark; or why it cannot be read. */
export function decode(input: string | Uint8Array): { text: string } | { problem: OwnDataProblem } {
  const text = typeof input === "string" ? input : textOf(input);
  const expected = "text in UTF-8 or Windows-1252";
  if (text === undefined) return { problem: problem("encoding", {}, "UTF-16 text", expected) };
  const row = (index: number) => text.slice(0, index).split(/\r\n?|\n/).length;
  const twice = text.search(misread);
  if (twice >= 0) {
    const received = `${JSON.stringify(text.slice(twice, twice + 2))}, UTF-8 read as Windows-1252`;
    return { problem: problem("encoding", { row: row(twice) }, received, expected) };
  }
  const bad = text.search(/[\uFFFD\0\u0080-\u009F]/u);
  if (bad >= 0) return { problem: problem("encoding", { row: row(bad) }, "a byte that is no letter", expected) };
  // composed letters: an "å" from some systems is an "a" and a ring, and joins with nothing
  return { text: text.replace(/^\uFEFF/, "").normalize("NFC") };
}

/** Undefined for UTF-16. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return Array.from(bytes, (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows[byte - 0x80]! : String.fromCharCode(byte),
    ).join("");
  }
}
