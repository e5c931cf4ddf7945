import type { OwnDataProblem } from "@ventesal/denmark";
import type { Model, OwnTable, OwnTables } from "./model.ts";
import { nearest } from "./nearest.ts";
import { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";

/** A user's own table as it comes. */
export interface OwnInput {
  bytes: string | Uint8Array;
  /** Where it comes from, for errors: a file, say. */
  place: string;
}

/**
 * Own tables by name, each whole, read in the model's order. A table that looks at one which has mistakes is not read: it would only be
 * blamed for those.
 * @throws {ScenarioError} with all that is wrong with all tables, and with each name that is no table of the model
 */
export function readOwnTables(model: Model, inputs: Readonly<Record<string, OwnInput>>): OwnTables {
  const { ownTables = [] } = model;
  const names = ownTables.map(({ name }) => name);
  const issues = Object.entries(inputs)
    .filter(([name]) => !names.includes(name))
    .map(([name, { place }]) => unknownTable(name, place, names, model));
  const tables: Record<string, readonly object[]> = {};
  for (const table of ownTables) {
    if (!Object.hasOwn(inputs, table.name)) continue;
    const { bytes, place } = inputs[table.name]!;
    const result = readAfter(tables, table, bytes);
    if (result?.ok) tables[table.name] = result.rows;
    else Object.defineProperty(tables, table.name, { enumerable: true, get: missing });
    if (result && !result.ok) issues.push(...result.problems.map((problem) => ownDataIssue(problem, place)));
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return tables;
}

/** What a table is asked for that could not be read. */
class MissingTable extends Error {}

function missing(): never {
  throw new MissingTable();
}

/** `null` if the table looks at an earlier one that could not be read. */
function readAfter(
  earlier: OwnTables,
  table: OwnTable,
  bytes: string | Uint8Array,
): ReturnType<OwnTable["read"]> | null {
  try {
    return table.read(bytes, earlier);
  } catch (error) {
    if (error instanceof MissingTable) return null;
    throw error;
  }
}

/** The problem, with the row and the column as a part of its place. */
function ownDataIssue({ row, column, expected, received, message }: OwnDataProblem, place: string): ScenarioIssue {
  const where = [row && `row ${row}`, column && `column "${column}"`].filter(Boolean).join(", ");
  const begins = `${where || "the file"}: `;
  return {
    place: where ? `${place}, ${where}` : place,
    code: "own-data",
    expected,
    received,
    message: message.startsWith(begins) ? message.slice(begins.length) : message,
  };
}

function unknownTable(name: string, place: string, names: readonly string[], model: Model): ScenarioIssue {
  const near = nearest(name, names);
  const none = `${model.name} has no own table ${JSON.stringify(name)}`;
  const all =
    names.length === 0 ? ", nor any other" : `${near ? `; did you mean ${near}?` : "."} There are: ${names.join(", ")}`;
  return {
    place,
    code: "unknown-table",
    expected: names.join(", ") || "no own table",
    received: name,
    message: none + all,
  };
}
