import type { ComparedRow, ScenarioPair } from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";
import { amountIn, commonWords, type Labels, layOut, numbersIn, SECTIONS, termFor } from "@ventesal/words";
import type { Language } from "../language.js";
import { compareWords } from "./words.js";

/** What rows are written with. */
export interface Writing {
  language: Language;
  labels: Labels;
  /** Said where no difference is shown. */
  noneShown: string;
}

/** The kinds of groups by which a row is one of several. */
const kindsOf = ({ group }: Pick<ComparedRow, "group">) => Object.keys(group).filter((kind) => group[kind] !== "all");

/** A measure and the days that it is asked for, as one name: "Share answered within 14 days". */
export function measureName(row: Pick<ComparedRow, "measure" | "group">, { labels, language }: Writing): string {
  const { days } = row.group;
  const name = labels.measure(row.measure);
  return days === undefined ? name : `${name} ${commonWords(language).terms.withinDays(days)}`;
}

/** The model's headline measures for everybody, in the model's order. */
export function headlineRows(rows: readonly ComparedRow[], { headline = [] }: Model): ComparedRow[] {
  return headline.flatMap((measure) =>
    rows.filter((row) => row.measure === measure && kindsOf(row).every((kind) => kind === "days")),
  );
}

/** The same measure region by region. */
export function regionRows(rows: readonly ComparedRow[], measure: string): ComparedRow[] {
  return rows.filter((row) => row.measure === measure && kindsOf(row).join() === "region");
}

/** Measures that are known by region, the headline ones first. */
export function measuresByRegion(rows: readonly ComparedRow[], { headline = [] }: Model): string[] {
  const known = [...new Set(rows.filter((row) => kindsOf(row).join() === "region").map(({ measure }) => measure))];
  return [...headline.filter((name) => known.includes(name)), ...known.filter((name) => !headline.includes(name))];
}

/** Base, other, difference with its interval, and what it shows: as people read them. */
export function writtenRow(row: ComparedRow, { language, noneShown }: Writing): [string, string, string, string] {
  const words = commonWords(language);
  const { figure, change, name } = amountIn(row.unit, numbersIn(language), words);
  const { base, other, difference, low, high, unit, verdict } = row;
  const isShare = unit === "share" || unit === "probability";
  const withUnit = (text: string) => (isShare || text === "–" ? text : `${text} ${name}`);
  // what is reckoned and not simulated has no interval
  const interval = low === high ? "" : ` [${change(low, difference)}; ${change(high, difference)}]`;
  return [
    withUnit(figure(base)),
    withUnit(figure(other)),
    difference === null ? "–" : `${change(difference)} ${name}${interval}`,
    verdict === "none shown" ? (difference === null ? "–" : noneShown) : words.comparison.verdicts[verdict],
  ];
}

/** Two ranked scenarios: which less which, their difference with its interval, and whether they are told apart. */
export function pairRow(
  { first, second, difference, low, high, verdict }: ScenarioPair,
  unit: string,
  titleOf: (reference: string) => string,
  language: Language,
): [string, string, string] {
  const words = compareWords[language];
  const { change, name } = amountIn(unit, numbersIn(language), commonWords(language));
  return [
    words.minus(titleOf(second), titleOf(first)),
    `${change(difference)} ${name} [${change(low, difference)}; ${change(high, difference)}]`,
    words.pairVerdicts[verdict === "not distinguishable" ? "open" : "told"],
  ];
}

/** All rows in sections, blocks and lines, as the command line has them. */
export function sectionsOf(rows: readonly ComparedRow[], writing: Writing): { title: string; rows: string[][] }[] {
  const words = commonWords(writing.language);
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  // the layout asks for rows of a result; what it does not look at is given back untouched
  const blocks = layOut(
    rows.map(({ measure, group, unit, difference, low, high }) => ({
      ...{ measure, group, unit, mean: difference, low, high },
      ...{ yearLow: null, yearHigh: null, published: null },
    })),
    true,
  );
  return SECTIONS.flatMap((section) => {
    const lines = blocks
      .filter((block) => block.section === section)
      .flatMap((block) =>
        block.rows.map((row) => {
          const inequality = block.between === undefined ? "" : `, ${termFor(block.between, words.terms.values)}: `;
          const groups = block.between === undefined ? writing.labels.groups(row, block.by) : "";
          const name =
            inequality === ""
              ? `${writing.labels.measure(block.measure)}${groups === "" ? "" : ` · ${groups}`}`
              : `${writing.labels.measure(block.measure)}${inequality}${writing.labels.measure(row.measure)}`;
          return [name, ...writtenRow(byKey.get(keyOf(row))!, writing)];
        }),
      );
    return lines.length === 0 ? [] : [{ title: words.sections[section], rows: lines }];
  });
}

const keyOf = ({ measure, group }: Pick<ComparedRow, "measure" | "group">) => JSON.stringify([measure, group]);

/** Whether the two scenarios do not differ in anything. */
export function isSame(rows: readonly ComparedRow[]): boolean {
  return rows.every(({ difference, low, high }) => (difference ?? 0) === 0 && (low ?? 0) === 0 && (high ?? 0) === 0);
}
