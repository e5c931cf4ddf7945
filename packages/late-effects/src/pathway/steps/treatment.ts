import { PROFESSIONS } from "../../parameters/clinics.ts";
import { exactly, work } from "../durations.ts";
import type { Entries, Setting } from "../setting.ts";
import { STAFF, treatmentBy } from "../staff.ts";
import { movable } from "./moving.ts";
import { homes } from "./need.ts";
import type { Step } from "./step.ts";

/** Visits beyond this number are not drawn: one patient in a thousand or so would have them. */
const MOST_VISITS_TIMES_MEAN = 7;

/** Treatment at the clinic over several visits, each with one profession. Help has begun with the first visit to which the patient comes. */
export function treatment(setting: Setting, entries: Entries): Step[] {
  const { v, reach } = setting;
  const gap = exactly(v.number("clinic.visitGapDays"));
  const nurse = v.number("clinic.nurseVisitShare");
  const psychologist = v.number("clinic.psychologistVisitShare");
  const visits = { draw: visitsOf(v.number("clinic.visitsMean")), stream: "visits" };
  const already: Step[] = [
    {
      type: "set",
      name: "in treatment already",
      label: { da: "I behandling ved begyndelsen", en: "In treatment at the beginning" },
      // visits still to come are as many as at the beginning, since each visit is the last with the same chance
      set: { home: { mix: homes(reach.homes) }, visits },
    },
    {
      type: "delay",
      name: "until the first visit",
      label: { da: "Til det første besøg", en: "Until the first visit" },
      duration: {
        distribution: { kind: "uniform", low: 0, high: Math.max(v.number("clinic.visitGapDays"), 0.01) },
        unit: "days",
      },
      cause: "treatment",
      next: "who treats",
    },
  ];
  return [
    ...(entries.has("in treatment already") ? already : []),
    { type: "set", name: "treatment", label: { da: "Behandling", en: "Treatment" }, set: { visits } },
    {
      type: "set",
      name: "who treats",
      set: { profession: { mix: { nurse, psychologist, doctor: Math.max(0, 1 - nurse - psychologist) } } },
    },
    {
      type: "branch",
      by: "attribute",
      name: "treated by",
      label: { da: "Hos hvem?", en: "By whom?" },
      attribute: "profession",
      paths: Object.fromEntries(PROFESSIONS.map((profession) => [profession, visitTo(profession)])),
    },
    ...PROFESSIONS.flatMap((profession) =>
      movable(setting, {
        type: "visit",
        name: visitTo(profession),
        label: STAFF[profession].label,
        at: treatmentBy(profession),
        work: { ...work(v.number("clinic.visitHours")), stream: "treatment visit" },
        causes: { waiting: "treatment", work: "care" },
        next: "comes to the visit",
      }),
    ),
    {
      type: "branch",
      by: "chance",
      name: "comes to the visit",
      label: { da: "Møder patienten op?", en: "Does the patient turn up?" },
      paths: [{ probability: v.number("clinic.noShowShare"), to: "until the next visit" }],
      otherwise: "treated",
    },
    { type: "set", name: "treated", set: { helper: "general clinic" } },
    { type: "record", name: "help has begun", label: { da: "Hjulpet", en: "Helped" }, outcome: "helped" },
    { type: "add", name: "one visit less", attribute: "visits", amount: -1 },
    {
      type: "branch",
      by: "condition",
      name: "more visits",
      label: { da: "Flere besøg?", en: "More visits?" },
      paths: [{ if: { attribute: "visits", is: ">", value: 0 }, to: "until the next visit" }],
      otherwise: "treatment over",
    },
    {
      type: "delay",
      name: "until the next visit",
      label: { da: "Til det næste besøg", en: "Until the next visit" },
      duration: gap,
      cause: "treatment",
      next: "who treats",
    },
    {
      type: "leave",
      name: "treatment over",
      label: { da: "Behandlingen slutter", en: "Treatment ends" },
      outcome: "helped",
    },
  ];
}

const visitTo = (profession: keyof typeof STAFF) => `visit to ${STAFF[profession].name}`;

/** A number of visits with a given mean, each of which is the last with the same chance (geometric, from 1). */
function visitsOf(mean: number): { kind: "empirical"; values: number[]; weights: number[] } {
  const goesOn = 1 - 1 / mean;
  const most = goesOn === 0 ? 1 : Math.ceil(MOST_VISITS_TIMES_MEAN * mean);
  const values = Array.from({ length: most }, (_, i) => i + 1);
  return { kind: "empirical", values, weights: values.map((_, i) => goesOn ** i) };
}
