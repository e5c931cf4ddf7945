import { municipalities, successorOf } from "@ventesal/denmark";
import type { Patient } from "@ventesal/experiments";
import { commonWords, labelsOf } from "@ventesal/words";
import type { Language } from "../language.js";
import { lowerFirst } from "../show/first-letter.js";
import type { PatientsPart } from "../simulation/tasks/patients.js";
import { modelOf, type Part } from "../state/models.js";

/** What is on patients' ways, in words. */
export interface Names {
  lane(lane: string): string;
  activity(activity: string): string;
  cause(cause: string): string;
  outcome(outcome: string): string;
  /** The region of a patient: the one that refers, or, for clinics, that of residence on the first day. */
  region(patient: Pick<Patient, "attributes">): string;
  /** A day since the scenario's start, as a date. */
  date(day: number): string;
  dateOf(day: number): Date;
}

const LOCALES = { da: "da-DK", en: "en-GB" } as const;
const DAY = 86_400_000;

export function namesOf(part: Part, { words, activities, startDate }: PatientsPart, language: Language): Names {
  const model = modelOf(part);
  const labels = labelsOf({ ...words } as Parameters<typeof labelsOf>[0], model, language, commonWords(language));
  const named = (kind: string, name: string) =>
    labels.groups({ group: { [kind]: name } } as Parameters<typeof labels.groups>[0], [kind]);
  const activity = (name: string) => activities[name]?.[language] ?? name;
  const regions = new Map(
    municipalities().map(({ name, region }) => [name, successorOf(region, startDate).name] as const),
  );
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const begins = Date.parse(startDate);
  const dateOf = (day: number) => new Date(begins + day * DAY);
  return {
    lane: (lane) => (Object.hasOwn(words.stations ?? {}, lane) ? named("station", lane) : activity(lane)),
    activity,
    cause: (cause) => lowerFirst(named("cause", cause)),
    outcome: (outcome) => named("reason", outcome),
    region: ({ attributes: { region, municipality } }) => region ?? regions.get(municipality ?? "") ?? "",
    date: (day) => format.format(dateOf(Math.floor(day))),
    dateOf,
  };
}
