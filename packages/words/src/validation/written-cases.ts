import type { Language } from "@ventesal/pathway";
import type { ReportFigure, Section } from "@ventesal/proof";
import { type CommonWords, commonWords } from "../common-words.ts";
import { type Numbers, numbersIn } from "../numbers.ts";
import { termFor } from "../terms/term-for.ts";

/** A figure of a proof as it stands in a table. */
export interface WrittenFigure {
  name: string;
  /** Simulated; theory, worked out or published; standard error; z. What a figure does not have is empty. */
  cells: [simulated: string, against: string, standardError: string, z: string];
  pass: boolean;
}

/** A case of a proof with its figures. */
export interface WrittenCase {
  title: string;
  /** How close its figures must be to the report's; empty for the other sections, whose cases have one tolerance. */
  tolerance: string;
  figures: WrittenFigure[];
}

/** Writes the cases of a section of a validation in a language, numbers as that language has them. */
export function writtenCases(section: Section, language: Language): WrittenCase[] {
  const words = commonWords(language);
  const numbers = numbersIn(language);
  const four = (value: number) => numbers.fixed(value, 4);
  switch (section.section) {
    case "theory":
      return section.cases.map(({ title, figures }) => ({
        title: title[language],
        tolerance: "",
        figures: figures.map(({ name, simulated, theory, standardError, z, pass }) => ({
          name: name[language],
          cells: [four(simulated), four(theory), four(standardError), numbers.fixed(z, 2)],
          pass,
        })),
      }));
    case "hand-worked":
      return section.cases.map(({ title, figures }) => ({
        title: title[language],
        tolerance: "",
        figures: figures.map(({ name, simulated, expected, pass }) => ({
          name: name[language],
          cells: [four(simulated), four(expected), "", ""],
          pass,
        })),
      }));
    case "report":
      return section.cases.map(({ title, tolerance, figures }) => ({
        title: title[language],
        tolerance: tolerance.wording[language],
        figures: figures.map((figure) => ({
          name: groupName(figure, words),
          cells: reportCells(figure, numbers),
          pass: figure.pass,
        })),
      }));
  }
}

function groupName({ group }: ReportFigure, words: CommonWords): string {
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
