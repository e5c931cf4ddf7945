import type { Row } from "@ventesal/measures";
import type { SectionName } from "@ventesal/words";
import type { ReportInput, Today } from "../content/input.ts";
import { type Block, paragraph, type Section } from "../content/report.ts";
import { withoutMany } from "../content/rows.ts";
import type { Writing } from "../content/writing.ts";
import { differenceTable } from "../tables/difference-table.ts";
import { resultTable } from "../tables/result-table.ts";

/** The parts of a result that answer first: the rest stands in an appendix. */
const KEY: readonly SectionName[] = ["cases", "time", "country"];
const OTHERS: readonly SectionName[] = [
  "cases",
  "time",
  "country",
  "regions",
  "clinics",
  "municipalities",
  "days",
  "advice",
  "mix",
  "staff",
  "other",
];

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
    startsPage: true,
    blocks: [...(table === null ? [] : [table]), ...howToRead(plan.result.rows, today, writing)],
  };
}

/** Why needs are not met and who helps have a place in the appendix. */
function isKey({ group }: { group: Readonly<Record<string, string>> }): boolean {
  return !("reason" in group || "helper" in group);
}

/** Every figure but those of equity, which have an appendix of their own. */
export function allFigures({ plan, today }: ReportInput, letter: string, writing: Writing): Section {
  const { words } = writing;
  const many = plan.scenario.model.onRequest ?? [];
  const chosen = { sections: OTHERS, all: true };
  const title = words.sections.allFigures;
  const levels = resultTable(
    today === null ? title : words.tables.levels(title),
    withoutMany(plan.result.rows, many),
    chosen,
    writing,
  );
  const differences =
    today === null
      ? null
      : differenceTable(words.tables.keyDifferences, withoutMany(today.differences, many), chosen, writing);
  return {
    id: "all-figures",
    title: words.appendix(letter, title),
    startsPage: true,
    blocks: [
      ...(levels === null ? [] : [levels]),
      paragraph(words.tables.readMean, "note"),
      ...(differences === null ? [] : [differences, paragraph(words.tables.readDifference, "note")]),
    ],
  };
}

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
