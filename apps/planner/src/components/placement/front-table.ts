import type { Front } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { TableOf } from "../show/data-table.js";
import { type Goal, placementWords } from "./words.js";

/** What a front is weighed by, beside the number of clinics. */
export const GOALS: readonly Goal[] = [
  "meanMinutes",
  "p95Minutes",
  "shareBeyond",
  "regionalGapMinutes",
  "smallestVolumePeople",
];

/** A value as people read it; shares are in per cent. */
export function goalText(goal: Goal, value: number, language: Language): string {
  const numbers = numbersIn(language);
  if (!Number.isFinite(value)) return "–";
  if (goal === "shareBeyond") return numbers.fixed(100 * value, 1);
  return goal === "smallestVolumePeople" ? numbers.short(value, 0) : numbers.fixed(value, 1);
}

/** All points of a front by number, with their sites and values. */
export function frontTable({ points }: Front, language: Language): TableOf {
  const words = placementWords[language];
  return {
    columns: [...words.frontColumns, ...GOALS.map((goal) => words.goals[goal].short)],
    rows: points.map(({ sites, values }, i) => [
      String(i + 1),
      String(values.sites),
      sites.join(", "),
      ...GOALS.map((goal) => goalText(goal, values[goal], language)),
    ]),
    data: {
      columns: ["number", "clinics", "sites", ...GOALS],
      rows: points.map(({ sites, values }, i) => [
        i + 1,
        values.sites,
        sites.join(";"),
        ...GOALS.map((goal) => values[goal]),
      ]),
    },
  };
}
