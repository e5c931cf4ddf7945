import { castCell } from "./cast-cell.mjs";
import { readCsv } from "./read-csv.mjs";

/**
 * The rows of one resource, cast by its schema, and all that is wrong with them.
 * @returns {{ rows: Record<string, string | number | null>[], problems: import("./problem.mjs").Problem[] }}
 */
export function checkTable(path, { path: file, schema }) {
  const csv = readCsv(path, file);
  const problems = [...csv.problems];
  if (problems.length === 0) problems.push(...headerProblems(file, csv.header, schema.fields));
  if (problems.length > 0) return { rows: [], problems };

  const rows = [];
  const uniques = uniqueColumns(schema).map((columns) => ({ columns, seen: new Map() }));
  for (const { row, cells } of csv.rows) {
    if (cells.length !== csv.header.length) {
      problems.push({
        file,
        row,
        received: `a row of ${cells.length}`,
        expected: `${csv.header.length} cells, as in the header`,
      });
      continue;
    }
    const values = {};
    for (const [index, field] of schema.fields.entries()) {
      const { value, expected } = castCell(cells[index], field, schema.missingValues);
      values[field.name] = value;
      if (expected) problems.push({ file, row, column: field.name, received: JSON.stringify(cells[index]), expected });
    }
    rows.push(values);
    for (const { columns, seen } of uniques) problems.push(...repeated(file, row, values, columns, seen));
  }
  return { rows, problems };
}

function headerProblems(file, header, fields) {
  const names = fields.map((field) => field.name);
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const problems = missing.map((column) => ({
    file,
    row: 1,
    column,
    received: "no such column",
    expected: "it, as in datapackage.json",
  }));
  for (const column of unknown) {
    problems.push({
      file,
      row: 1,
      column,
      received: "a column that datapackage.json does not list",
      expected: names.join(","),
    });
  }
  if (problems.length === 0 && header.join() !== names.join()) {
    problems.push({
      file,
      row: 1,
      received: header.join(),
      expected: `the order of datapackage.json: ${names.join()}`,
    });
  }
  return problems;
}

/** The primary key and each column with the constraint `unique`. */
function uniqueColumns(schema) {
  const alone = schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
  return [schema.primaryKey, ...alone];
}

function repeated(file, row, values, columns, seen) {
  const key = columns.map((name) => values[name]);
  if (key.includes(null)) return []; // a missing value repeats nothing; in a key it is required and reported as such
  const id = JSON.stringify(key);
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, row);
    return [];
  }
  const expected = `a value that no other row has; row ${first} has it too`;
  return [{ file, row, column: columns.join(","), received: key.join(","), expected }];
}
