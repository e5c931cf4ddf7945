import { CsvError, parse } from "csv-parse/sync";
import { readText } from "./read-text.mjs";

/**
 * The header and the rows of a CSV file as they stand, cells still text. `row` is the line on which a row begins.
 * @returns {{ header: string[], rows: { row: number, cells: string[] }[], problems: import("./problem.mjs").Problem[] }}
 */
export function readCsv(path, file) {
  const { text, problems } = readText(path, file);
  if (problems.length > 0) return { header: [], rows: [], problems };
  let records;
  try {
    records = parse(text, { info: true, relax_column_count: true, record_delimiter: "\n" });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = { file, row: error.lines, received: error.message, expected: "comma-separated values (RFC 4180)" };
    return { header: [], rows: [], problems: [problem] };
  }
  const [first, ...rest] = records.map(({ record, info }) => ({
    // csv-parse counts to the end of a record; a quoted cell may hold line ends of its own
    row: info.lines - record.join("").split("\n").length + 1,
    cells: record,
  }));
  if (!first) {
    return { header: [], rows: [], problems: [{ file, received: "an empty file", expected: "a header and rows" }] };
  }
  return { header: first.cells, rows: rest, problems: [] };
}
