import type { Cells } from "../language/table.ts";

/** A cost so large that it is chosen only when nothing else is left; finite, so that a program stays plain JSON. */
export const UNREACHABLE = 1e12;

/** What is wrong with a table, and at which categories. */
export interface ShapeProblem {
  at: string[];
  expected: string;
  received: string;
}

/** A table's cells in one row, and what is wrong with them. */
export interface Flat {
  /** The last attribute runs fastest; NaN where there is no number. */
  values: number[];
  problems: ShapeProblem[];
}

/** The cells in one row. */
export function flatten(cells: Cells, levels: readonly (readonly string[])[]): Flat {
  const flat: Flat = { values: [], problems: [] };
  write(cells, levels, [], flat);
  return flat;
}

/** Writes the cells at some categories; there are tens of thousands in a table of homes and clinics. */
function write(cells: Cells, levels: readonly (readonly string[])[], at: string[], flat: Flat): void {
  const { values, problems } = flat;
  const categories = levels[at.length];
  if (!categories) {
    if (typeof cells === "number") values.push(cells);
    else if (cells === "unreachable") values.push(UNREACHABLE);
    else {
      const received = Array.isArray(cells) ? "a list" : "more categories";
      problems.push({ at: [...at], expected: "a number", received });
      values.push(Number.NaN);
    }
    return;
  }
  const parts = partsOf(cells, categories, (problem) => problems.push({ at: [...at], ...problem }));
  categories.forEach((category, i) => {
    const part = parts[i];
    at.push(category);
    if (part !== undefined) write(part, levels, at, flat);
    else {
      const missing = levels.slice(at.length).reduce((product, level) => product * level.length, 1);
      for (let cell = 0; cell < missing; cell++) values.push(Number.NaN);
    }
    at.pop();
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
    return cells;
  }
  if (typeof cells !== "object") {
    report({ expected: `values for ${categories.join(", ")}`, received: String(cells) });
    return categories.map(() => undefined);
  }
  const known = new Set(categories);
  const unknown = Object.keys(cells).filter((category) => !known.has(category));
  if (unknown.length > 0) report({ expected: `only ${categories.join(", ")}`, received: unknown.join(", ") });
  const missing = categories.filter((category) => !Object.hasOwn(cells, category));
  if (missing.length > 0) report({ expected: `a value for ${missing.join(", ")}`, received: "nothing" });
  return categories.map((category) => (Object.hasOwn(cells, category) ? cells[category] : undefined));
}
