import type { ReportInput } from "../content/input.ts";
import type { Letters } from "../content/letters.ts";
import { paragraph, type Section, type TableRow } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";
import { type Item, itemsOf } from "./items.ts";
import { queuesTable, resourcesTable } from "./staff-tables.ts";
import { stepsTable } from "./steps-table.ts";

/**
 * The checklist STRESS-DES of Monks et al. (2019), J. Simulation 13(1): 55-67, filled in from the model itself; what only a human can say is
 * marked as open.
 */
export function stressSection(input: ReportInput, letters: Letters, writing: Writing): Section {
  const { words } = writing;
  const { stress } = words;
  const said = itemsOf(input, letters, writing);
  const numbers = Object.keys(stress.items) as Item[];
  const [item, recommendation, answer] = stress.columns as [string, string, string];
  const rows = Object.values(stress.sections).flatMap((title, i): TableRow[] => [
    { across: title },
    ...numbers
      .filter((number) => number.startsWith(`${i + 1}.`))
      .flatMap((number): TableRow[] => {
        const { text, open } = said[number];
        return [
          { cells: [number, stress.items[number], text] },
          ...(open === undefined ? [] : [{ cells: [number, stress.open, open], isOpen: true }]),
        ];
      }),
  ]);
  return {
    id: "stress-des",
    title: words.appendix(letters.stress, words.sections.stress),
    blocks: [
      paragraph(stress.intro),
      {
        kind: "table",
        caption: stress.caption,
        columns: [
          { title: item, width: 0.08 },
          { title: recommendation, width: 0.24 },
          { title: answer, width: 0.68 },
        ],
        rows,
      },
      stepsTable(writing),
      resourcesTable(writing),
      queuesTable(writing),
    ],
  };
}
