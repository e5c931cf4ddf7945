import type { MeasureKey, Row } from "@ventesal/measures";
import { SECTIONS, type SectionName } from "@ventesal/words";
import type { ReportInput, Today } from "../content/input.ts";
import { type Block, paragraph, type Section } from "../content/report.ts";
import { withoutMany } from "../content/rows.ts";
import type { Writing } from "../content/writing.ts";
import { differencesByPlace, levelsByPlace, toldByPlace } from "../tables/by-place.ts";
import { differenceTable } from "../tables/difference-table.ts";
import { blocksOf, resultTable } from "../tables/result-table.ts";

/** The parts of a result that answer first: the rest stands in an appendix. */
const KEY: readonly SectionName[] = ["cases", "time", "country"];
/** Inequality has an appendix of its own. */
const OTHERS = SECTIONS.filter((section) => section !== "equity");

/** The key figures, or how the plan differs in them from what happens if nothing is done. */
export function figuresSection({ plan, today }: ReportInput, writing: Writing): Section {
  const { words } = writing;
  const { tables } = words;
  const chosen = { sections: KEY, all: false };
  const rows = plan.result.rows.filter(isKey);
  const table =
    today === null
      ? resultTable(tables.keyFigures, rows, chosen, writing)
      : differenceTable(tables.keyDifferences, today.differences.filter(isKey), chosen, writing);
  return {
    id: "figures",
    title: words.sections.figures,
    blocks: [...(table === null ? [] : [table]), ...howToRead(plan.result.rows, today, writing)],
  };
}

/** Why needs are not met and who helps have a place in the appendix. */
function isKey({ group }: { group: Readonly<Record<string, string>> }): boolean {
  return !("reason" in group || "helper" in group);
}

/** The figures that the main part does not show, but for those of equity, which have an appendix of their own. */
export function moreFigures({ plan, today }: ReportInput, letter: string, writing: Writing): Section {
  const { words } = writing;
  const { tables, sections } = words;
  const many = plan.scenario.model.onRequest ?? [];
  const rows = withoutMany(plan.result.rows, many);
  const places = toldByPlace(rows, OTHERS);
  const chosen = { sections: OTHERS.filter((section) => !places.includes(section)), all: false };
  const title = sections.moreFigures;
  const levels =
    today === null
      ? resultTable(title, withoutShown(rows), chosen, writing)
      : resultTable(tables.levels(title), rows, chosen, writing);
  const others = today === null ? [] : withoutShown(withoutMany(today.differences, many));
  const differences = differenceTable(tables.moreDifferences, others, chosen, writing);
  return {
    id: "more-figures",
    title: words.appendix(letter, title),
    blocks: [
      ...(levels === null ? [] : [levels, paragraph(tables.readMean, "note")]),
      ...(differences === null ? [] : [differences, paragraph(tables.readDifference, "note")]),
      ...places.flatMap((place) => [
        ...levelsByPlace(rows, place, writing),
        ...differencesByPlace(others, place, writing),
      ]),
      ...(places.length === 0 ? [] : [paragraph(tables.readCrossed, "note")]),
      paragraph(tables.rest, "note"),
    ],
  };
}

/** Rows without those that the main part shows. */
function withoutShown<R extends MeasureKey>(rows: readonly R[]): R[] {
  const shown = blocksOf(
    rows.filter(isKey).map((row) => ({ ...NOTHING, ...row })),
    { sections: KEY, all: false },
  ).flatMap((block) => block.rows.map(({ measure, group }) => JSON.stringify([measure, group])));
  return rows.filter(({ measure, group }) => !shown.includes(JSON.stringify([measure, group])));
}

const NOTHING = { mean: null, low: null, high: null, yearLow: null, yearHigh: null, published: null };

function howToRead(rows: readonly Row[], today: Today | null, { words, built }: Writing): Block[] {
  const { tables } = words;
  if (today !== null) return [paragraph(tables.readDifference, "note")];
  const published = rows.some((row) => row.published !== null && isKey(row));
  const isPanel = built.overload === "refused";
  return [
    paragraph(tables.readMean, "note"),
    ...(published && isPanel ? [paragraph(tables.readPublished, "note")] : []),
  ];
}
