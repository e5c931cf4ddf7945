import { answerSection } from "../sections/answer.ts";
import { assumptionsSection } from "../sections/assumptions.ts";
import { chartsSection } from "../sections/charts.ts";
import { definitionsSection } from "../sections/definitions.ts";
import { equityFigures, equitySection } from "../sections/equity.ts";
import { figuresSection, moreFigures } from "../sections/figures.ts";
import { limitsSection } from "../sections/limits.ts";
import { parametersSection } from "../sections/parameters.ts";
import { passportSection } from "../sections/passport.ts";
import { questionSection } from "../sections/question.ts";
import { stressSection } from "../stress/section.ts";
import type { ReportInput } from "./input.ts";
import { lettersFor } from "./letters.ts";
import type { Report, Section } from "./report.ts";
import { reportData } from "./report-data.ts";
import { upper, writingFor } from "./writing.ts";

/**
 * A report of what a scenario shows, beside what happens if nothing is done, in the language asked for: the question, the answer, pictures,
 * key figures, equity, assumptions, limits and passport; then appendices. The same input gives the same report.
 * @throws {RangeError} if the scenario's model has no texts for a report
 */
export function reportOf(input: ReportInput): Report {
  const writing = writingFor(input);
  const { words, numbers } = writing;
  const { scenario, result } = input.plan;
  const { passport } = result;
  const letters = lettersFor(writing);
  const main = [
    questionSection(input, writing),
    answerSection(input, writing),
    chartsSection(input, writing),
    figuresSection(input, writing),
    equitySection(input, letters.equity, writing),
    assumptionsSection(input, letters.parameters, writing),
    limitsSection(writing),
    passportSection(input, writing),
  ].filter((section): section is Section => section !== null);
  const appendices = [
    moreFigures(input, letters.figures, writing),
    equityFigures(input, letters.equity, writing),
    definitionsSection(input, letters.definitions, writing),
    parametersSection(input, letters.parameters, writing),
    stressSection(input, letters, writing),
  ].filter((section): section is Section => section !== null);
  const effort = words.effort(numbers.short(passport.replications, 0), passport.seed);
  return {
    language: input.language,
    title: upper(scenario.title[input.language]),
    subtitle: words.madeBy(passport.version, effort),
    sections: [
      ...main.map((section, i) => ({ ...section, title: `${i + 1}. ${section.title}` })),
      ...appendices.map((section, i) => ({ ...section, isAppendix: true, startsPage: i === 0 })),
    ],
    foot: words.foot(passport.scenario, passport.hash.slice(0, 12)),
    data: reportData(input),
  };
}
