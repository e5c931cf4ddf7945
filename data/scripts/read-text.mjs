import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";

const byteOrderMark = "\uFEFF";

/**
 * The text of a file of the package, which must be UTF-8 without a byte order mark, with LF line ends, and composed
 * (NFC): an "å" typed on another system as "a" and a ring looks the same and joins with nothing.
 * @returns {{ text: string, problems: import("./problem.mjs").Problem[] }}
 */
export function readText(path, file) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return failed(file, "no such file", "a file where datapackage.json points");
  }
  const text = bytes.toString("utf8");
  const row = (index) => text.slice(0, index).split("\n").length;
  if (!isUtf8(bytes)) return failed(file, "bytes that are not UTF-8", "UTF-8 text", row(text.indexOf("\uFFFD")));
  if (text.startsWith(byteOrderMark)) return failed(file, "a byte order mark", "UTF-8 text without one", 1);
  if (text.includes("\r"))
    return failed(file, "a carriage return", "lines that end in LF alone", row(text.indexOf("\r")));
  if (!text.endsWith("\n"))
    return failed(file, "a last line without an end", "LF after the last line", row(text.length));
  const lines = text.split("\n");
  const decomposed = lines.findIndex((line) => line !== line.normalize("NFC"));
  if (decomposed >= 0) {
    return failed(file, JSON.stringify(lines[decomposed]), "composed letters (Unicode form NFC)", decomposed + 1);
  }
  return { text, problems: [] };
}

function failed(file, received, expected, row) {
  return { text: "", problems: [row === undefined ? { file, received, expected } : { file, row, received, expected }] };
}
