import type { ExperimentResult } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import type { Scenario } from "@ventesal/scenario";
import {
  type Block,
  cellsOf,
  decimalsFor,
  kindsToName,
  type Labels,
  labelsOf,
  layOut,
  type Numbers,
  numbersIn,
  parameterValue,
  SECTIONS,
  termFor,
} from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { type Line, plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import type { Words } from "../words/index.ts";

/** Together a hundred columns. */
export const WIDTHS = [41, 10, 19, 18, 12];
export const ALIGNED = ["left", "right", "right", "right", "right"] as const;

/** Which rows of a result are shown. */
export interface Shown {
  /** The folded ones, too. */
  all: boolean;
  /** Kinds of groups that were asked for: rows by them are not folded. */
  by: readonly string[];
  /** Kinds of groups by which there are more rows, which were not asked for. */
  keptBack: readonly string[];
}

/** A result for people: sections with headings, each figure with its two ranges, and what it rests on at the foot. */
export function resultAsTable(
  cli: Cli,
  scenario: Scenario,
  result: Pick<ExperimentResult, "passport" | "rows" | "warnings" | "findings">,
  shown: Shown,
): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const labels = labelsOf(scenario.model.build(scenario.values, scenario.own).pathway, scenario.model, language, words);
  return [
    heading(scenario, result, numbers, cli),
    ...inWords(result.findings, cli),
    plainTable(WIDTHS, rowsAsLines(result.rows, shown, { labels, numbers, words }), ALIGNED),
    foot(scenario, result, shown.keptBack, numbers, words),
  ].join("\n");
}

/** The lines of the table: sections with headings, each figure with its two ranges. */
export function rowsAsLines(rows: readonly Row[], shown: Pick<Shown, "all" | "by">, writer: Writer): Line[] {
  const blocks = layOut(rows, shown.all, shown.by);
  const sections = SECTIONS.flatMap((name) => {
    const own = blocks.filter(({ section }) => section === name);
    return own.length === 0 ? [] : [sectionLines(writer.words.sections[name], own, writer)];
  });
  return sections.flatMap((lines, i): Line[] => (i === 0 ? lines : [{ across: "" }, ...lines]));
}

function heading(
  scenario: Scenario,
  { passport, warnings }: Pick<ExperimentResult, "passport" | "warnings">,
  numbers: Numbers,
  cli: Cli,
): string {
  const { language, words } = cli;
  const effort = words.table.replications(numbers.short(passport.replications, 0));
  const lines = [
    `${scenario.title[language]} (${scenario.name})`,
    `${scenario.model.title[language]} · ${effort} · ${words.table.seed(passport.seed)}`,
    ...(scenario.changed.length > 0 ? [words.table.changed(changes(scenario, numbers))] : []),
    ...(Object.keys(scenario.own).length > 0 ? [words.table.own(ownTables(scenario, numbers, words))] : []),
    ...warnings.map((warning) => `${words.warning}: ${warning}`),
  ];
  return lines.map((line) => `${wrapped(line)}\n`).join("");
}

/** `referrals.factor = 2, panel.mode = meeting, clinic.Odense.opens = 2026-06-01, clinics.open = "Odense, Vejle"` */
function changes({ changed, parameters }: Scenario, numbers: Numbers): string {
  return parameters
    .filter(({ key }) => changed.includes(key))
    .map((parameter) => `${parameter.key} = ${parameterValue(parameter, parameter.value, numbers)}`)
    .join(", ");
}

/** "population (98 rows), sites (12 rows)" */
function ownTables({ own }: Scenario, numbers: Numbers, words: Words): string {
  return Object.entries(own)
    .map(([name, rows]) => `${name} (${words.rows(numbers.short(rows.length, 0))})`)
    .join(", ");
}

/** What the result says in words, a paragraph each. */
function inWords(findings: ExperimentResult["findings"], { language, words }: Cli): string[] {
  if (findings.length === 0) return [];
  const paragraphs = findings.map(({ text }) => `${wrapped(`· ${text[language]}`, "  ")}\n`);
  return [`${words.table.findings.toUpperCase()}\n${paragraphs.join("")}`];
}

/** What lines are written with. */
export interface Writer {
  labels: Labels;
  numbers: Numbers;
  words: Words;
}

function sectionLines(title: string, blocks: readonly Block[], writer: Writer): Line[] {
  const { mean, interval, year, published } = writer.words.table;
  return [
    [title.toUpperCase(), mean, interval, year, published],
    ...blocks.flatMap((block) => blockLines(block, writer)),
  ];
}

/** A heading and its rows; a measure of a single row needs no heading. */
function blockLines(block: Block, writer: Writer): Line[] {
  const { by, rows, folded, between } = block;
  const { labels, numbers, words } = writer;
  const { exact } = words.table;
  if (between !== undefined) {
    // each row is a measure of its own, and has decimals of its own
    const own = rows.map((row) => {
      const name = withUnit(labels.measure(row.measure), row, words);
      return [`  ${name}`, ...cellsOf(row, decimalsFor([row]), numbers, exact)];
    });
    return [{ across: `${labels.measure(block.measure)}, ${termFor(between, words.terms.values)}` }, ...own];
  }
  const decimals = decimalsFor(rows);
  const [only] = rows;
  if (only && rows.length === 1 && folded === 0)
    return [[titleOf(block, [], writer), ...cellsOf(only, decimals, numbers, exact)]];
  const more = words.table.folded(numbers.short(folded, 0));
  if (rows.length === 0) return [{ across: `${titleOf(block, by, writer)}: ${more}` }];
  const shown = rows.map((row) => [`  ${labels.groups(row, by)}`, ...cellsOf(row, decimals, numbers, exact)]);
  const title = titleOf(block, kindsToName(by), writer);
  return [{ across: title }, ...shown, ...(folded > 0 ? [{ across: `  ${more}` }] : [])];
}

/** "Mean wait (days)"; a share, a count and an index need no unit. */
function withUnit(name: string, { measure, unit }: { measure: string; unit: string }, words: Words): string {
  const plain = ["share", "probability", "index"].includes(unit) || measure.endsWith(".count");
  return plain ? name : `${name} (${termFor(unit, words.terms.units)})`;
}

/** "Mean wait (days), by region". */
function titleOf({ measure, unit }: Block, by: readonly string[], { labels, words }: Writer): string {
  const name = withUnit(labels.measure(measure), { measure, unit }, words);
  return by.length === 0 ? name : `${name}, ${words.table.by(by.map(labels.kind))}`;
}

function foot(
  scenario: Scenario,
  { passport, rows }: Pick<ExperimentResult, "passport" | "rows">,
  keptBack: readonly string[],
  numbers: Numbers,
  words: Words,
): string {
  const { table } = words;
  const time = rows.find(
    ({ measure, group }) => measure === "processing-time.mean" && group.outcome === "all" && !group.region,
  );
  const varies =
    time && time.yearLow !== null
      ? [table.yearVaries(numbers.fixed(time.yearLow, 1), numbers.fixed(time.yearHigh, 1))]
      : [];
  const assumed = scenario.parameters.filter(({ confidence }) => confidence === "assumption").length;
  const lines = [
    ...keptBack.map((kind) => table.keptBack(termFor(kind, words.terms.groups), kind)),
    ...varies,
    table.legend,
    scenario.own.pathway
      ? table.pathwayFile
      : table.assumed(String(assumed), String(scenario.parameters.length), scenario.name),
    ...(rows.some(({ published }) => published !== null) ? [table.publishedNote] : []),
    `${table.passport} ${passport.hash}`,
    `${table.seed(passport.seed)}, ${table.version(passport.version, passport.dataVersion.slice(0, 12))}`,
  ];
  return lines.map((line) => `${wrapped(line)}\n`).join("");
}
