import type { ComparedRow, Comparison } from "@ventesal/experiments";
import type { Scenario } from "@ventesal/scenario";
import {
  amountIn,
  comparisonInWords,
  type Labels,
  labelsOf,
  layOut,
  type Numbers,
  numbersIn,
  SECTIONS,
  termFor,
} from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { outsideRange } from "../run/warnings.ts";
import { type Line, plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import type { Words } from "../words/index.ts";
import { rankingInWords } from "./ranking-in-words.ts";

/** Together a hundred columns. */
const WIDTHS = [40, 11, 11, 27, 11];

/** A comparison for people: who gains and who loses in words, then the differences, scenario by scenario. */
export function comparisonAsTable(
  cli: Cli,
  scenarios: readonly Scenario[],
  comparison: Comparison,
  all: boolean,
): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const [base, ...others] = scenarios as [Scenario, ...Scenario[]];
  const labels = labelsOf(base.model.build(base.values, base.own).pathway, base.model, language, words);
  const heading = [
    `${words.compare.against(base.title[language], base.name)}`,
    `${words.table.replications(numbers.short(comparison.replications, 0))} · ${words.table.seed(comparison.passports[0]!.seed)}`,
    ...rankingInWords(comparison, labels, numbers, words),
    ...warningsOf(cli, scenarios, comparison).map((warning) => `${words.warning}: ${warning}`),
  ];
  const parts = others.map((other) => {
    const rows = comparison.rows.filter(({ scenario }) => scenario === other.name);
    const { base: gone, other: added } = comparison.only[other.name]!;
    const sentences = comparisonInWords(rows, base.model, labels, numbers, words);
    return [
      `${wrapped(`${other.title[language]} (${other.name})`)}\n`,
      ...sentences.map((sentence) => `${wrapped(`· ${sentence}`, "  ")}\n`),
      "\n",
      plainTable(WIDTHS, lines(rows, { labels, numbers, words }, all), ["left", "right", "right", "right", "right"]),
      ...(gone.length + added.length > 0 ? [`${wrapped(words.compare.only(gone.length, added.length))}\n`] : []),
    ].join("");
  });
  const foot = [
    words.compare.legend(numbers.short(comparison.rows.length, 0)),
    `${words.table.passport} ${comparison.passports.map(({ hash }) => hash.slice(0, 12)).join(", ")}`,
  ];
  return [
    heading.map((line) => `${wrapped(line)}\n`).join(""),
    ...parts,
    foot.map((line) => `${wrapped(line)}\n`).join(""),
  ].join("\n");
}

interface Writer {
  labels: Labels;
  numbers: Numbers;
  words: Words;
}

/** The same sections and blocks as a result has; each row with both figures, the difference and what it shows. */
function lines(rows: readonly ComparedRow[], writer: Writer, all: boolean): Line[] {
  const { words } = writer;
  // the layout asks for rows of a result; what it does not look at is given back untouched
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const blocks = layOut(
    rows.map(({ measure, group, unit, difference, low, high }) => ({
      measure,
      group,
      unit,
      mean: difference,
      low,
      high,
      yearLow: null,
      yearHigh: null,
      published: null,
    })),
    all,
  );
  return SECTIONS.flatMap((section) => {
    const own = blocks.filter((block) => block.section === section && block.rows.length > 0);
    if (own.length === 0) return [];
    const { baseColumn, other, difference, shown } = words.comparison;
    const head: Line = [words.sections[section].toUpperCase(), baseColumn, other, difference, shown];
    return [
      head,
      ...own.flatMap((block): Line[] => {
        const title =
          block.between === undefined
            ? writer.labels.measure(block.measure)
            : `${writer.labels.measure(block.measure)}, ${termFor(block.between, words.terms.values)}`;
        const isSingle = block.rows.length === 1 && block.between === undefined;
        const written = block.rows.map((row) => {
          const name =
            block.between === undefined ? writer.labels.groups(row, block.by) : writer.labels.measure(row.measure);
          return rowLine(isSingle && block.by.length === 0 ? title : `  ${name}`, byKey.get(keyOf(row))!, writer);
        });
        return isSingle && block.by.length === 0 ? written : [{ across: title }, ...written];
      }),
      { across: "" },
    ];
  });
}

const keyOf = ({ measure, group }: Pick<ComparedRow, "measure" | "group">) => JSON.stringify([measure, group]);

function rowLine(name: string, row: ComparedRow, { numbers, words }: Writer): string[] {
  const { base, other, difference, low, high, unit, verdict } = row;
  const { figure, change } = amountIn(unit, numbers, words);
  const interval = difference === null ? "–" : `${change(difference)} [${change(low)}; ${change(high)}]`;
  return [name, figure(base), figure(other), interval, words.comparison.verdicts[verdict]];
}

/** What a reader must know besides the figures, in the language asked for: the packages' sentences are English. */
function warningsOf(cli: Cli, scenarios: readonly Scenario[], { overloads }: Comparison): string[] {
  return [
    ...scenarios.flatMap((scenario) => outsideRange(cli, scenario).map((warning) => `${scenario.name}: ${warning}`)),
    ...overloads.map(({ scenario, overload }) => `${scenario}: ${overload.resource}: ${cli.words.overload(overload)}`),
  ];
}
