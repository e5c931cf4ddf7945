import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { NONE, sourceIn } from "@ventesal/words";
import { written, writtenDifference } from "../content/figures-in-cells.ts";
import type { ReportInput } from "../content/input.ts";
import { percentIn } from "../content/percent-in.ts";
import { type Block, paragraph, type Section, type Table } from "../content/report.ts";
import { isExact, rowsBy } from "../content/rows.ts";
import { lower, type Writing } from "../content/writing.ts";
import { differencesByBurden, levelsByBurden } from "../tables/by-burden.ts";

/** Who bears what by region, and the gap between the worst and the best; `null` where the model has no measures of equity. */
export function equitySection(input: ReportInput, letter: string, writing: Writing): Section | null {
  const { words, texts } = writing;
  if (texts.burdens.length === 0) return null;
  const { equity } = words;
  const blocks: Block[] = [
    paragraph(equity.intro),
    burdensTable(input, writing),
    paragraph(equity.unknown, "note"),
    gapsTable(input, writing),
    paragraph(equity.bias, "note"),
    ...definitions(["equity.difference"], input, writing).map((text) => paragraph(text, "note")),
    paragraph(equity.see(letter)),
  ];
  return { id: "equity", title: words.sections.equity, blocks };
}

/** Regions as rows, burdens as columns: each with its interval. */
function burdensTable({ plan, today }: ReportInput, writing: Writing): Table {
  const { words, texts, labels } = writing;
  const ofRegion = (rows: readonly Row[], measure: string) => rowsBy(rows, measure, "region");
  const regions = ofRegion(plan.result.rows, texts.burdens[0]!).map(({ group }) => group.region!);
  const width = (1 - 0.16) / texts.burdens.length;
  return {
    kind: "table",
    caption: words.equity.regions,
    columns: [
      { title: words.equity.region, width: 0.16 },
      ...texts.burdens.map((measure) => ({ title: labels.measure(measure), width, isNumber: true })),
    ],
    rows: regions.map((region) => ({
      cells: [
        region,
        ...texts.burdens.map((measure) => {
          const rows = ofRegion(plan.result.rows, measure).filter(({ mean }) => mean !== null);
          const row = rows.find(({ group }) => group.region === region);
          const change = today?.differences.find((one) => one.measure === measure && isRegion(one, region));
          return row === undefined ? NONE : cell(row, rows, change, writing);
        }),
      ],
    })),
  };
}

function isRegion({ group }: ComparedRow, region: string): boolean {
  return group.region === region && Object.keys(group).length === 1;
}

function cell(row: Row, among: readonly Row[], change: ComparedRow | undefined, writing: Writing): string {
  const level = written(row, writing, among).together;
  if (change === undefined || change.difference === null) return level;
  return `${level}; ${writing.words.tables.difference.toLowerCase()} ${writtenDifference(change, writing).difference}`;
}

/** The gap in each burden. */
function gapsTable({ plan, today }: ReportInput, writing: Writing): Table {
  const { words } = writing;
  const { tables, equity } = words;
  const isGap = ({ measure, group }: { measure: string; group: Readonly<Record<string, string>> }) =>
    measure === "equity.difference" && writing.texts.burdens.includes(group.of!);
  const name = (of: string) => equity.gap(lower(writing.labels.measure(of)));
  const gaps = plan.result.rows.filter(isGap);
  const base = { kind: "table" as const, caption: equity.gaps };
  if (today === null) {
    return {
      ...base,
      columns: [
        { title: tables.measure, width: 0.31 },
        { title: tables.mean, width: 0.2, isNumber: true },
        { title: tables.interval, width: 0.245, isNumber: true },
        { title: tables.year, width: 0.245, isNumber: true },
      ],
      rows: gaps.map((row) => {
        const { mean, interval, year } = written(row, writing);
        return { cells: [name(row.group.of!), mean, interval, year] };
      }),
    };
  }
  return {
    ...base,
    columns: [
      { title: tables.measure, width: 0.3 },
      { title: tables.today, width: 0.16, isNumber: true },
      { title: tables.plan, width: 0.16, isNumber: true },
      { title: tables.difference, width: 0.18, isNumber: true },
      { title: tables.interval, width: 0.2, isNumber: true },
    ],
    rows: today.differences.filter(isGap).map((row) => {
      const { base: before, other, difference, interval } = writtenDifference(row, writing);
      const reckoned = isExact({ ...row, mean: row.difference });
      return { cells: [name(row.group.of!), before, other, difference, reckoned ? words.exact : interval] };
    }),
  };
}

/** Every measure of equity with its definition. */
export function equityFigures(input: ReportInput, letter: string, writing: Writing): Section | null {
  const { plan, today } = input;
  const { words, texts } = writing;
  if (texts.burdens.length === 0) return null;
  const { tables, sections } = words;
  const title = sections.equityFigures;
  const measures = [...new Set(plan.result.rows.map(({ measure }) => measure))];
  return {
    id: "equity-figures",
    title: words.appendix(letter, title),
    blocks: [
      ...levelsByBurden(tables.levelsBy(title), plan.result.rows, writing),
      ...(today === null ? [] : differencesByBurden(tables.differencesBy(title), today.differences, writing)),
      paragraph(`${words.equity.method} ${tables.readCrossed}`, "note"),
      {
        kind: "list",
        items: definitions(
          measures.filter((name) => name.startsWith("equity.")),
          input,
          writing,
        ),
      },
    ],
  };
}

/** Measures of the model by what they are called and how they are defined, with the source of the definition. */
export function definitions(measures: readonly string[], { plan }: ReportInput, writing: Writing): string[] {
  const { words, language, texts, labels } = writing;
  const { rows } = plan.result;
  const { model } = plan.scenario;
  const kindOf = (measure: string) => Object.keys(rows.find((row) => row.measure === measure)?.group ?? {})[0] ?? "";
  const nameOf = (measure: string) => {
    const name = labels.measure(measure);
    // two that are called the same are told apart as their tables are: by what they are broken down by
    const isAmbiguous = measures.some((other) => other !== measure && labels.measure(other) === name);
    return isAmbiguous ? words.tables.by(name, labels.kind(kindOf(measure))) : name;
  };
  return measures.flatMap((measure) => {
    const text = model.measures?.[measure];
    const definition = text?.definition ?? texts.definitions[measure];
    if (definition === undefined) return [];
    const source = text?.source === undefined ? "" : ` (${sourceIn(language, text.source)})`;
    return [words.equity.definition(nameOf(measure), percentIn(language, `${definition[language]}${source}`))];
  });
}
