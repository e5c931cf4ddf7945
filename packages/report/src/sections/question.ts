import { NEVER, type Parameter, type Scenario } from "@ventesal/scenario";
import { NONE } from "@ventesal/words";
import type { ReportInput } from "../content/input.ts";
import { type Block, paragraph, type Section, type Table } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";
import { valueText } from "./parameter-text.ts";

/** What was asked, for whom, of which scenario, and what the plan changes. */
export function questionSection({ plan, today }: ReportInput, writing: Writing): Section {
  const { words, texts, language } = writing;
  const { question } = words;
  const { scenario } = plan;
  const blocks: Block[] = [
    paragraph(texts.question[language], "lead"),
    paragraph(question.audience(texts.audience[language])),
    paragraph(question.scenario(scenario.title[language], scenario.name)),
    paragraph(texts.purpose[language]),
    paragraph(today === null ? question.isToday : question.beside(today.scenario.title[language])),
    ...ownTables(scenario, writing),
  ];
  if (today !== null) {
    const table = changesTable(scenario, today.scenario, writing);
    blocks.push(table ?? paragraph(question.onlyOwn));
  }
  return { id: "question", title: words.sections.question, blocks };
}

/** "Data of one's own: waiting (12 rows)." */
function ownTables({ own }: Scenario, { words, numbers }: Writing): Block[] {
  const names = Object.entries(own).map(([name, rows]) => words.question.ownTable(name, numbers.short(rows.length, 0)));
  return names.length === 0 ? [] : [paragraph(words.question.own(names.join(", ")))];
}

/** A parameter that differs, as it is and as it was; `null` where it was not there. */
export interface Change {
  parameter: Parameter;
  before: Parameter | null;
}

/** Parameters whose value differs between the two; of those that only the plan has (a new clinic's), the ones that are a number of something. */
export function changesOf(plan: Scenario, today: Scenario): Change[] {
  const before = new Map(today.parameters.map((parameter) => [parameter.key, parameter]));
  return plan.parameters.flatMap((parameter): Change[] => {
    const was = before.get(parameter.key) ?? null;
    if (was === null) return isSaid(parameter) ? [{ parameter, before: null }] : [];
    return was.value === parameter.value ? [] : [{ parameter, before: was }];
  });
}

/** Posts of a new clinic tell what it is; that nothing happens to it (it never closes, nobody waits yet) need not be said. */
function isSaid({ kind, key, value }: Parameter): boolean {
  return kind === "date" ? value !== NEVER : kind === "number" && key.endsWith(".posts");
}

function changesTable(plan: Scenario, today: Scenario, writing: Writing): Table | null {
  const { words, language } = writing;
  const changes = changesOf(plan, today);
  if (changes.length === 0) return null;
  const [what, before, after] = words.question.columns as [string, string, string];
  return {
    kind: "table",
    caption: words.question.changes,
    columns: [
      { title: what, width: 0.4 },
      { title: before, width: 0.3 },
      { title: after, width: 0.3 },
    ],
    rows: changes.map(({ parameter, before: was }) => ({
      cells: [parameter.text[language], was === null ? NONE : valueText(was, writing), valueText(parameter, writing)],
    })),
  };
}
