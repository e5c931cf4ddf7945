import type { MeasureKey } from "@ventesal/measures";
import type { Language, Pathway } from "@ventesal/pathway";
import type { BuiltModel, ReportTexts } from "@ventesal/scenario";
import {
  type CommonWords,
  commonWords,
  type Labels,
  labelsOf,
  withinSentence as lower,
  type Numbers,
  numbersIn,
  termFor,
} from "@ventesal/words";
import { type ReportWords, reportWords } from "../words/report-words.ts";
import type { ReportInput } from "./input.ts";
import { percentIn } from "./percent-in.ts";

/** What the sections are written with. */
export interface Writing {
  language: Language;
  words: ReportWords;
  common: CommonWords;
  numbers: Numbers;
  labels: Labels;
  texts: ReportTexts;
  built: BuiltModel;
  pathway: Pathway;
  /** What a group is called: a region, a clinic, a cause. */
  nameOf(kind: string, name: string): string;
  /** "wait for a first assessment", "share answered within 14 days": a measure within a sentence, for everybody or for a group. */
  measureName(key: Pick<MeasureKey, "measure" | "group">): string;
}

/** @throws {RangeError} if the model has no texts for a report */
export function writingFor({ language, plan }: ReportInput): Writing {
  const { model, values, own } = plan.scenario;
  if (model.report === undefined) throw new RangeError(`${model.name} has no texts for a report`);
  const built = model.build(values, own);
  const common = commonWords(language);
  const found = labelsOf(built.pathway, model, language, common);
  const labels = { ...found, measure: (name: string) => percentIn(language, found.measure(name)) };
  const nameOf = (kind: string, name: string) => labels.groups({ group: { [kind]: name } }, [kind]);
  return {
    language,
    words: reportWords(language),
    common,
    numbers: numbersIn(language),
    labels,
    texts: model.report,
    built,
    pathway: built.pathway,
    nameOf,
    measureName({ measure, group }) {
      const days = group.days === undefined ? "" : ` ${common.terms.withinDays(group.days)}`;
      const { outcome } = group;
      const of = outcome === undefined || outcome === "all" ? "" : ` (${lower(termFor(outcome, common.terms.values))})`;
      return `${labels.measure(measure)}${days}${of}`;
    },
  };
}

export { withinSentence as lower } from "@ventesal/words";

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names with commas and a last "and". */
export function listedIn(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
