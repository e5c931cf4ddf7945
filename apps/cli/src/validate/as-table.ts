import type { Section, Validation } from "@ventesal/proof";
import { numbersIn, writtenCases } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { type Line, plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";

/** Together a hundred columns. */
const WIDTHS = [41, 11, 15, 15, 7, 11];

/** Section by section and case by case, each figure beside what it is held against. */
export function validationAsTable(cli: Cli, validation: Validation): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const sections = validation.sections.filter(({ cases }) => cases.length > 0);
  const parts = sections.map((section) => plainTable(WIDTHS, linesOf(section, cli), RIGHT));
  const figures = sections.flatMap((section) => section.cases.flatMap((one) => one.figures.map(({ pass }) => pass)));
  const summary = words.validate.summary(
    numbers.short(figures.filter(Boolean).length, 0),
    numbers.short(figures.length, 0),
    numbers.fixed(validation.seconds, 1),
  );
  const foot = [words.table.seed(validation.seed), ...words.validate.notes, summary];
  return [...parts, foot.map((line) => `${wrapped(line)}\n`).join("")].join("\n");
}

const RIGHT = ["left", "right", "right", "right", "right", "right"] as const;

function linesOf(section: Section, { language, words }: Cli): Line[] {
  const lines: Line[] = [
    { across: section.title[language].toUpperCase() },
    ["", ...words.validate.headings[section.section]],
  ];
  for (const { title, tolerance, figures } of writtenCases(section, language)) {
    lines.push({ across: tolerance === "" ? title : `${title}: ${tolerance}` });
    for (const { name, cells, pass } of figures) {
      lines.push([`  ${name}`, ...cells, pass ? words.validate.pass : words.validate.fail]);
    }
  }
  return lines;
}
