import { dateOf, dayNumber } from "@ventesal/pathway";
import type { ReportInput } from "../content/input.ts";
import type { Letters } from "../content/letters.ts";
import { listedIn, lower, type Writing } from "../content/writing.ts";
import { dateText } from "../sections/parameter-text.ts";
import { changesOf } from "../sections/question.ts";
import type { ReportWords } from "../words/report-words.ts";
import { stepsOf } from "./names.ts";
import { namesOf } from "./staff-tables.ts";
import { takesTime } from "./steps-table.ts";

export type Item = keyof ReportWords["stress"]["items"];

/** What is said of an item; with `open`, what only a human can say, and who. */
export interface Said {
  text: string;
  open?: string;
}

/** All items of the checklist, answered from the model, the scenario and the result. */
export function itemsOf(input: ReportInput, letters: Letters, writing: Writing): Record<Item, Said> {
  return {
    ...objectives(input, letters, writing),
    ...logic(input, writing),
    ...data(input, letters, writing),
    ...running(input, writing),
  };
}

type Some<K extends string> = Record<Extract<Item, K>, Said>;

function objectives({ plan, today }: ReportInput, letters: Letters, { words, numbers, texts, language }: Writing) {
  const { stress, and } = words;
  const [shown, defined] = [
    [letters.figures, letters.equity],
    [letters.equity, letters.definitions],
  ].map((list) =>
    listedIn(
      list.filter((letter) => letter !== ""),
      and,
    ),
  );
  const measures = new Set(plan.result.rows.map(({ measure }) => measure)).size;
  const title = plan.scenario.title[language];
  return {
    "1.1": { text: texts.purpose[language], open: stress.openBy(stress.sender, stress.openPurpose) },
    "1.2": {
      text: `${stress.outputs(numbers.short(measures, 0), shown!, defined!)} ${stress.intervals}`,
    },
    "1.3":
      today === null
        ? { text: stress.aimsToday(title) }
        : {
            text: stress.aimsPlan(title, lower(today.scenario.title[language])),
            open: stress.openBy(stress.sender, stress.openAims),
          },
  } satisfies Some<"1.1" | "1.2" | "1.3">;
}

function logic({ plan, today }: ReportInput, writing: Writing) {
  const { words, numbers, texts, language, pathway } = writing;
  const { stress } = words;
  const count = (n: number) => numbers.short(n, 0);
  const steps = stepsOf(pathway.steps);
  const shown = Object.values(pathway.attributes ?? {}).filter(({ label }) => label !== undefined);
  const more = Object.keys(pathway.attributes ?? {}).length - shown.length;
  const poisson = pathway.arrivals.filter((arrival) => arrival.process === "poisson");
  const perYear = poisson.reduce((sum, { count: n, perDays }) => sum + (n * 365.25) / perDays, 0);
  const listed = pathway.arrivals.length - poisson.length;
  const exits = Object.values(pathway.outcomes).flatMap(({ label }) => (label === undefined ? [] : [label[language]]));
  const changes = today === null ? 0 : changesOf(plan.scenario, today.scenario).length;
  return {
    "2.1": { text: stress.diagram(stress.steps.caption, `ventesal diagram ${plan.scenario.name}`) },
    "2.2": {
      text: stress.logic(
        count(steps.length),
        count(steps.filter(({ type }) => type === "branch").length),
        count(Object.keys(pathway.stations ?? {}).length),
      ),
    },
    "2.3": {
      text: today === null ? stress.scenarioToday : stress.scenarioPlan(stress.changesSee(count(changes))),
    },
    "2.4": { text: texts.algorithms.map((text) => text[language]).join(" ") },
    "2.5.1": {
      text: [
        texts.entities[language],
        ...(shown.length > 0 ? [stress.attributes(shown.map(({ label }) => lower(label![language])).join(", "))] : []),
        ...(more > 0 ? [stress.attributesMore(count(more))] : []),
      ].join(" "),
    },
    "2.5.2": { text: stress.activities(count(steps.filter(takesTime).length)) },
    "2.5.3": { text: stress.resources(namesOf("resource", writing)) },
    "2.5.4": { text: stress.queues(namesOf("station", writing)) },
    "2.5.5": {
      text: [
        stress.entries(count(poisson.length), numbers.short(perYear, 0)),
        ...(listed > 0 ? [stress.listed(count(listed))] : []),
        stress.exits(exits.map(lower).join(", ")),
        stress.balance,
      ].join(" "),
    },
  } satisfies Some<"2.1" | "2.2" | "2.3" | "2.4" | "2.5.1" | "2.5.2" | "2.5.3" | "2.5.4" | "2.5.5">;
}

function data({ plan }: ReportInput, { parameters: letter }: Letters, { words, numbers, texts, language }: Writing) {
  const { stress } = words;
  const { parameters, own } = plan.scenario;
  const known = (confidence: string) =>
    numbers.short(parameters.filter((one) => one.confidence === confidence).length, 0);
  const counts = stress.sourceCounts(
    known("source document"),
    known("published"),
    known("estimate"),
    known("assumption"),
  );
  const tables = Object.entries(own).map(([name, rows]) =>
    words.question.ownTable(name, numbers.short(rows.length, 0)),
  );
  return {
    "3.1": {
      text: [stress.sources(letter), counts, ...(tables.length > 0 ? [stress.ownData(tables.join(", "))] : [])].join(
        " ",
      ),
    },
    "3.2": { text: stress.parameters(numbers.short(parameters.length, 0), letter) },
    "3.3": {
      text: [
        ...texts.preparation.map((text) => text[language]),
        stress.facts(plan.result.passport.dataVersion.slice(0, 12)),
      ].join(" "),
    },
    "3.4": {
      text: `${stress.assumptions(known("assumption"), letter)} ${stress.noTransfer}`,
      open: stress.openBy(stress.sender, stress.openReview),
    },
  } satisfies Some<"3.1" | "3.2" | "3.3" | "3.4">;
}

function running({ plan, today, command }: ReportInput, { words, numbers, built, pathway, language }: Writing) {
  const { stress } = words;
  const { passport } = plan.result;
  const count = (n: number) => numbers.short(n, 0);
  const { warmUpDays, untilDays, horizonDays } = built;
  const inside = (pathway.initial ?? []).reduce((sum, { count: n = 1 }) => sum + n, 0);
  const day = (days: number) => dateText(dateOf(dayNumber(pathway.startDate) + days), language);
  const steady = built.overload === "refused" ? stress.nonterminating : stress.terminating;
  const estimation = stress.estimation(count(passport.replications), passport.seed);
  return {
    "4.1": {
      text: [stress.warmUp(count(warmUpDays)), ...(inside > 0 ? [stress.begun(count(inside))] : []), steady].join(" "),
    },
    "4.2": {
      text: stress.runLength(count(untilDays - warmUpDays), day(warmUpDays), day(untilDays - 1), count(horizonDays)),
    },
    "4.3": {
      text: today === null ? `${estimation} ${stress.intervals}` : `${estimation} ${stress.intervals} ${stress.common}`,
    },
    "5.1": { text: stress.software(passport.version) },
    "5.2": { text: stress.sampling },
    "5.3": { text: stress.execution },
    "5.4": { text: stress.system, open: stress.openBy(stress.runner, stress.openSystem) },
    "6.1": { text: stress.sharing(command), open: stress.openBy(stress.sender, stress.openAccess) },
  } satisfies Some<"4.1" | "4.2" | "4.3" | "5.1" | "5.2" | "5.3" | "5.4" | "6.1">;
}
