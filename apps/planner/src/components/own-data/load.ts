import { decodeOwnData } from "@ventesal/denmark";
import { ScenarioError, type ScenarioIssue } from "@ventesal/scenario";
import { type Draft, type OwnFile, scenarioOf } from "../state/draft.js";
import type { Part } from "../state/models.js";

/** A draft with one more own table, or with another in its place; or all that is wrong, and then nothing is changed. */
export type Loaded = { draft: Draft; rows: number } | { issues: readonly ScenarioIssue[] };

/** Reads a table of one's own and puts it into a draft, whole or not at all. */
export function loadInto(
  part: Part,
  draft: Draft,
  table: string,
  { file, content }: { file: string; content: string | Uint8Array },
): Loaded {
  const decoded = decodeOwnData(content);
  if ("problem" in decoded) {
    const { row, expected, received, message } = decoded.problem;
    const place = row === undefined ? file : `${file}, row ${row}`;
    return { issues: [{ place, code: "own-data", expected, received, message }] };
  }
  return resolved(part, { ...draft, own: { ...draft.own, [table]: { file, text: decoded.text } } }, table);
}

/** Takes a table out of a draft; refused if what is left does not fit together. */
export function removeFrom(part: Part, draft: Draft, table: string): Loaded {
  const own = Object.fromEntries(Object.entries(draft.own).filter(([name]) => name !== table)) as Readonly<
    Record<string, OwnFile>
  >;
  return resolved(part, { ...draft, own }, table);
}

function resolved(part: Part, draft: Draft, table: string): Loaded {
  try {
    const { own } = scenarioOf(part, draft);
    return { draft, rows: own[table]?.length ?? 0 };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { issues: error.issues };
  }
}
