import type { ReportInput } from "../content/input.ts";
import type { Section } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";
import { definitions } from "./equity.ts";

/** How the figures are defined, but for those of equity, which stand with theirs. */
export function definitionsSection(input: ReportInput, letter: string, writing: Writing): Section {
  const { words } = writing;
  const measures = [...new Set(input.plan.result.rows.map(({ measure }) => measure))];
  const items = definitions(
    measures.filter((measure) => !measure.startsWith("equity.")),
    input,
    writing,
  );
  return {
    id: "definitions",
    title: words.appendix(letter, words.sections.definitions),
    blocks: [{ kind: "list", items }],
  };
}
