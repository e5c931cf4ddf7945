import type { MeasureKey, Row } from "@ventesal/measures";

/** The row of a measure for exactly this group, if there is one. */
export function rowOf<R extends MeasureKey>(
  rows: readonly R[],
  { measure, group }: Pick<MeasureKey, "measure" | "group">,
): R | undefined {
  const wanted = groupText(group);
  return rows.find((row) => row.measure === measure && groupText(row.group) === wanted);
}

/** The rows of a measure that are told apart by one kind of groups alone, in their order. */
export function rowsBy<R extends MeasureKey>(rows: readonly R[], measure: string, kind: string): R[] {
  return rows.filter(({ measure: own, group }) => {
    if (own !== measure || group[kind] === undefined || group[kind] === "all") return false;
    return Object.entries(group).every(([other, name]) => other === kind || name === "all");
  });
}

/** Rows without those by kinds of groups that are so many that they are shown only when asked for. */
export function withoutMany<R extends MeasureKey>(rows: readonly R[], many: readonly string[]): R[] {
  return rows.filter(({ group }) => !many.some((kind) => kind in group));
}

function groupText(group: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(group).sort());
}

/** Whether a row has neither noise nor chance: it is reckoned, not simulated. */
export function isExact({ mean, low, high }: Pick<Row, "mean" | "low" | "high">): boolean {
  return mean !== null && low !== null && high !== null && high - low <= 1e-9 * Math.abs(low);
}
