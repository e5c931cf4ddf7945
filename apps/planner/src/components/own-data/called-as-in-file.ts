import { decodeOwnData } from "@ventesal/denmark";
import type { ScenarioIssue } from "@ventesal/scenario";
import type { Language } from "../language.js";
import { headingsOf } from "./templates.js";

/** Problems with a file whose columns go by the names that they have in it; those it has not, by their names in the language. */
export function calledAsInFile(
  issues: readonly ScenarioIssue[],
  table: string,
  content: string | Uint8Array,
  language: Language,
): ScenarioIssue[] {
  const [plain, danish] = [headingsOf(table, "plain"), headingsOf(table, "excel")];
  const inFile = headerOf(content);
  const nameOf = (column: string) => {
    const names = [column, danish[plain.indexOf(column)] ?? column];
    return names.find((name) => inFile.includes(name.toLowerCase())) ?? names[language === "da" ? 1 : 0]!;
  };
  /** All the columns that a table has, or must have, one after another. */
  const listOf = (text: string) => {
    const [, before = "", list = ""] = /^(columns )?(.*)$/.exec(text) ?? [];
    const names = list.split(", ");
    return names.every((name) => plain.includes(name)) ? `${before}${names.map(nameOf).join(", ")}` : text;
  };
  return issues.map((issue) => ({
    ...issue,
    place: issue.place.replace(/column "([^"]*)"/, (_, column) => `column "${nameOf(column)}"`),
    expected: listOf(issue.expected),
  }));
}

/** The names in the first line of a file. */
function headerOf(content: string | Uint8Array): string[] {
  const decoded = decodeOwnData(content);
  if ("problem" in decoded) return [];
  const [first = ""] = decoded.text.split(/\r\n?|\n/);
  return first.split(/[;,\t]/).map((name) =>
    name
      .replace(/^\uFEFF|"/g, "")
      .trim()
      .toLowerCase(),
  );
}
