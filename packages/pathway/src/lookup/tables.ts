import type { Cells } from "../language/table.ts";

/** A cost so large that it is chosen only when nothing else is left; finite, so that a program stays plain JSON. */
export const UNREACHABLE = 1e12;

/** What is wrong with a table, and at which categories. */
export interface ShapeProblem {
  at: string[];
  expected: string;
  received: string;
}

/** The cells in one row, the last attribute running fastest; problems are handed to `report` and give NaN. */
export function flatten(
  cells: Cells,
  levels: readonly (readonly string[])[],
  report: (problem: ShapeProblem) => void,
  at: string[] = [],
): number[] {
  const [categories, ...deeper] = levels;
  if (!categories) {
    if (typeof cells === "number") return [cells];
    if (cells === "unreachable") return [UNREACHABLE];
    report({ at, expected: "a number", received: Array.isArray(cells) ? "a list" : "more categories" });
    return [Number.NaN];
  }
  const parts = partsOf(cells, categories, (problem) => report({ at, ...problem }));
  return categories.flatMap((category, i) => {
    const part = parts[i];
    if (part !== undefined) return flatten(part, deeper, report, [...at, category]);
    return new Array<number>(deeper.reduce((product, level) => product * level.length, 1)).fill(Number.NaN);
  });
}

function partsOf(
  cells: Cells,
  categories: readonly string[],
  report: (problem: { expected: string; received: string }) => void,
): (Cells | undefined)[] {
  if (Array.isArray(cells)) {
    if (cells.length !== categories.length)
      report({ expected: `${categories.length} values`, received: `${cells.length}` });
    return categories.map((_, i) => cells[i]);
  }
  if (typeof cells !== "object") {
    report({ expected: `values for ${categories.join(", ")}`, received: String(cells) });
    return categories.map(() => undefined);
  }
  const unknown = Object.keys(cells).filter((category) => !categories.includes(category));
  if (unknown.length > 0) report({ expected: `only ${categories.join(", ")}`, received: unknown.join(", ") });
  const missing = categories.filter((category) => !Object.hasOwn(cells, category));
  if (missing.length > 0) report({ expected: `a value for ${missing.join(", ")}`, received: "nothing" });
  return categories.map((category) => (Object.hasOwn(cells, category) ? cells[category] : undefined));
}
