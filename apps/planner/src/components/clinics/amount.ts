import { lateEffects } from "@ventesal/late-effects";
import type { Row } from "@ventesal/measures";
import { cellsOf, commonWords, decimalsFor, type Labels, NONE, numbersIn, termFor } from "@ventesal/words";
import type { Language } from "../language.js";
import { clinicsWords } from "./words.js";

/** What measures and groups of the clinics' model are called. Regions and clinics go by their own names. */
export function clinicLabels(language: Language): Labels {
  const { terms } = commonWords(language);
  return {
    measure: (measure) => lateEffects.measures![measure]?.name[language] ?? termFor(measure, terms.measures),
    kind: (kind) => lateEffects.groups?.[kind]?.[language] ?? termFor(kind, terms.groups),
    groups: ({ group }, by) => by.map((kind) => termFor(group[kind] ?? "", terms.values)).join(", "),
  };
}

/** A number with its unit. */
export function amount(value: number | null, unit: string, language: Language, decimals = 1): string {
  const numbers = numbersIn(language);
  if (unit === "share" || unit === "probability") return numbers.percent(value, decimals);
  return value === null ? NONE : `${numbers.fixed(value, decimals)} ${unitName(unit, language)}`.trim();
}

/** A unit in words; none for shares, which carry their per cent, and for indices. */
export function unitName(unit: string, language: Language): string {
  return ["share", "probability", "index"].includes(unit) ? "" : termFor(unit, commonWords(language).terms.units);
}

/** Mean, interval of the mean and range of a single year as text; dashes where there is no such row. */
export function cells(row: Row | undefined, language: Language, decimals?: number): [string, string, string] {
  if (row === undefined) return [NONE, NONE, NONE];
  const { exact } = clinicsWords[language].keyFigures;
  const [mean, interval, year] = cellsOf(row, decimals ?? decimalsFor([row]), numbersIn(language), exact);
  return [mean, interval, year];
}

/** The row with the most and the one with the least of those that have a number. */
export function extremes(rows: readonly Row[]): { most: Row; least: Row } | null {
  const known = rows.filter(({ mean }) => mean !== null);
  if (known.length === 0) return null;
  const by = (better: (a: number, b: number) => boolean) => known.reduce((a, b) => (better(b.mean!, a.mean!) ? b : a));
  return { most: by((a, b) => a > b), least: by((a, b) => a < b) };
}
