import type { ReportFigure, Section } from "@ventesal/proof";
import { type Numbers, numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { Words } from "../words/index.ts";

/** A figure as it stands in the table. */
export interface WrittenFigure {
  name: string;
  /** Simulated; theory, worked out or published; standard error; z. */
  cells: [simulated: string, against: string, standardError: string, z: string];
  pass: boolean;
}

/** A case with its figures. */
export interface WrittenCase {
  /** For the report also how close its figures must be. */
  title: string;
  figures: WrittenFigure[];
}

/** Writes the cases of a section. */
export function caseWriter({ language, words }: Cli): (section: Section) => WrittenCase[] {
  const numbers = numbersIn(language);
  const four = (value: number) => numbers.fixed(value, 4);
  return (section) => {
    switch (section.section) {
      case "theory":
        return section.cases.map(({ title, figures }) => ({
          title: title[language],
          figures: figures.map(({ name, simulated, theory, standardError, z, pass }) => ({
            name: name[language],
            cells: [four(simulated), four(theory), four(standardError), numbers.fixed(z, 2)],
            pass,
          })),
        }));
      case "hand-worked":
        return section.cases.map(({ title, figures }) => ({
          title: title[language],
          figures: figures.map(({ name, simulated, expected, pass }) => ({
            name: name[language],
            cells: [four(simulated), four(expected), "", ""],
            pass,
          })),
        }));
      case "report":
        return section.cases.map(({ title, tolerance, figures }) => ({
          title: `${title[language]}: ${tolerance.wording[language]}`,
          figures: figures.map((figure) => ({
            name: groupName(figure, words),
            cells: reportCells(figure, numbers),
            pass: figure.pass,
          })),
        }));
    }
  };
}

function groupName({ group }: ReportFigure, words: Words): string {
  const [key = ""] = Object.values(group);
  return "days" in group ? words.terms.withinDays(key) : termFor(key, words.terms.values);
}

function reportCells(figure: ReportFigure, numbers: Numbers): WrittenFigure["cells"] {
  const { unit, mean, yearLow, yearHigh, published, publishedLow, publishedHigh, tolerance } = figure;
  const write = unit === "share" ? numbers.shortPercent : numbers.short;
  const writeMean = unit === "share" ? numbers.percent : numbers.fixed;
  const range = (low: number | null, high: number | null) => numbers.range(write(low, 0), write(high, 0));
  const simulated = tolerance.kind === "single-year" ? range(yearLow, yearHigh) : writeMean(mean, 1);
  const against = published === null ? range(publishedLow, publishedHigh) : write(published, 1);
  return [simulated, against, "", ""];
}
