import type { Row } from "@ventesal/measures";
import type { Language, Pathway } from "@ventesal/pathway";
import type { Model } from "@ventesal/scenario";
import type { CommonWords } from "../common-words.ts";
import { termFor } from "../terms/term-for.ts";

/** What rows are called in one language: the model's words or our own, then the labels of the pathway, then the name as it stands. */
export interface Labels {
  measure(measure: string): string;
  /** A kind of groups, for example "region of residence". */
  kind(kind: string): string;
  /** The groups of a row, for example "Rejected, Syddanmark". */
  groups(row: Pick<Row, "group">, by: readonly string[]): string;
}

type Labelled = Record<string, { label?: Record<Language, string> | undefined }> | undefined;

/** Between the name of a family and its member, as the pathway's results have it. */
const MEMBER = " · ";

export function labelsOf(
  { stations, resources, attribution, outcomes }: Pathway,
  { measures, groups }: Pick<Model, "measures" | "groups">,
  language: Language,
  words: Pick<CommonWords, "terms">,
): Labels {
  const { terms } = words;
  const labelled: Record<string, Labelled> = {
    station: stations,
    resource: resources,
    cause: attribution?.causes,
    reason: outcomes,
    outcome: outcomes,
  };
  const measure = (name: string) => measures?.[name]?.name[language] ?? termFor(name, terms.measures);
  const value = (kind: string, name: string): string => {
    if (kind === "days") return terms.withinDays(name);
    if (kind === "of") return measure(name);
    const [family = name, member] = name.split(MEMBER);
    const label = labelled[kind]?.[family]?.label?.[language] ?? termFor(family, terms.values);
    return sentence(member === undefined ? label : `${label}, ${termFor(member, terms.values)}`);
  };
  return {
    measure,
    kind: (kind) => groups?.[kind]?.[language] ?? termFor(kind, terms.groups),
    groups: ({ group }, by) => by.map((kind) => value(kind, group[kind] ?? "")).join(", "),
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
