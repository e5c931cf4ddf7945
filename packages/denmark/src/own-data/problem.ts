/** What is wrong with a planner's own table. */
export type OwnDataCode =
  | "encoding"
  | "csv"
  | "missing-column"
  | "unknown-column"
  | "cells"
  | "empty"
  | "missing-value"
  | "not-a-number"
  | "not-a-date"
  | "before-another"
  | "bad-name"
  | "out-of-range"
  | "unknown-municipality"
  | "missing-municipality"
  | "unknown-site"
  | "unknown-region"
  | "unknown-value"
  | "duplicate"
  | "outside-denmark"
  | "in-the-sea"
  | "wrong-municipality"
  | "incomplete-matrix";

/**
 * One thing that is wrong: data first, a sentence second. `row` counts records, the header being 1 (the line of the file
 * unless a quoted cell holds line ends); row and column are absent where the whole file is meant.
 */
export interface OwnDataProblem {
  readonly code: OwnDataCode;
  readonly row?: number;
  readonly column?: string;
  readonly received: string;
  readonly expected: string;
  readonly message: string;
}

/** The whole table, or everything that is wrong with it; never a part of either. */
export type OwnData<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problems: readonly OwnDataProblem[] };

export function problem(
  code: OwnDataCode,
  place: { row?: number; column?: string },
  received: string,
  expected: string,
): OwnDataProblem {
  const where = [place.row && `row ${place.row}`, place.column && `column "${place.column}"`].filter(Boolean);
  const message = `${where.length > 0 ? where.join(", ") : "the file"}: came ${received}; expected ${expected}`;
  return { code, ...place, received, expected, message };
}

const lastRow = Number.MAX_SAFE_INTEGER; // Infinity less Infinity is no order

/** The table if nothing is wrong with it, else the problems in the order of the rows, those of the whole file last. */
export function tableOr<Row>(rows: readonly Row[], problems: readonly OwnDataProblem[]): OwnData<Row> {
  if (problems.length === 0) return { ok: true, rows };
  const inOrder = [...problems].sort((a, b) => (a.row ?? lastRow) - (b.row ?? lastRow));
  return { ok: false, problems: inOrder };
}
