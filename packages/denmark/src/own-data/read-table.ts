import { dsvFormat } from "d3-dsv";
import { decode } from "./decode.ts";
import { type OwnDataProblem, problem } from "./problem.ts";

/** A column: its name, other headings it goes by, and whether it may be left out. */
export interface Column<Name extends string> {
  readonly name: Name;
  readonly also?: readonly string[];
  readonly optional?: boolean;
}

/** A record as text: every column has an entry, empty where the column or the cell is. */
export interface TextRecord<Name extends string> {
  readonly row: number;
  readonly cells: { readonly [name in Name]: string };
}

/**
 * The records of CSV text: comma, semicolon or tab, with or without byte order mark, any line ends, columns in any order,
 * headings in any case. Empty lines are passed over. Cells are trimmed.
 */
export function readTable<Name extends string>(
  input: string | Uint8Array,
  columns: readonly Column<Name>[],
): { records: TextRecord<Name>[]; problems: OwnDataProblem[] } {
  const decoded = decode(input);
  if ("problem" in decoded) return { records: [], problems: [decoded.problem] };
  const { text } = decoded;
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    const received = "a quotation mark without its fellow";
    return { records: [], problems: [problem("csv", {}, received, "quotation marks in pairs")] };
  }
  // parseRows, since d3-dsv's parse makes code of the header, which a strict content security policy forbids
  const lines = dsvFormat(separator(text))
    .parseRows(text)
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...rest] = lines;
  const names = columns.map((column) => column.name).join(", ");
  if (!header) return { records: [], problems: [problem("empty", {}, "no text", `a header with ${names}, and rows`)] };

  const found = header.cells.map((heading) =>
    columns.find((column) => headings(column).includes(heading.toLowerCase())),
  );
  const problems = headerProblems(header.row, header.cells, found, columns);
  if (problems.length > 0) return { records: [], problems };
  if (rest.length === 0) return { records: [], problems: [problem("empty", {}, "a header alone", "rows below it")] };

  const records: TextRecord<Name>[] = [];
  for (const { row, cells } of rest) {
    if (cells.length !== header.cells.length) {
      problems.push(problem("cells", { row }, `${cells.length} cells`, `${header.cells.length}, as in the header`));
      continue;
    }
    const values = Object.fromEntries(columns.map(({ name }) => [name, ""])) as { [name in Name]: string };
    for (const [index, column] of found.entries()) values[column!.name] = cells[index]!;
    for (const { name, optional } of columns) {
      if (!optional && values[name] === "")
        problems.push(problem("missing-value", { row, column: name }, "an empty cell", "a value"));
    }
    records.push({ row, cells: values });
  }
  return { records, problems };
}

/** The separator that the header has most of; a comma where it has none. */
function separator(text: string): string {
  const header = text.split(/\r\n?|\n/, 1)[0]!;
  const count = (character: string) => header.split(character).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function headings({ name, also = [] }: Column<string>): string[] {
  return [name, ...also].map((heading) => heading.toLowerCase());
}

function headerProblems(
  row: number,
  cells: readonly string[],
  found: readonly (Column<string> | undefined)[],
  columns: readonly Column<string>[],
): OwnDataProblem[] {
  const names = columns.map((column) => column.name).join(", ");
  const unknown = cells.flatMap((heading, index) =>
    found[index] ? [] : [problem("unknown-column", { row, column: heading }, "a column that is not read", names)],
  );
  const twice = cells.flatMap((heading, index) =>
    found[index] && found.indexOf(found[index]) < index
      ? [problem("duplicate", { row, column: heading }, "the column twice", "it once")]
      : [],
  );
  const missing = columns
    .filter((column) => !column.optional && !found.includes(column))
    .map((column) => problem("missing-column", { row, column: column.name }, "no such column", `columns ${names}`));
  return [...missing, ...unknown, ...twice];
}
