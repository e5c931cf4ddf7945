import { aboutDays, waitOf, work } from "../durations.ts";
import type { Setting } from "../setting.ts";
import { helpedBy } from "./helped.ts";
import type { Step } from "./step.ts";

/** The municipality, hospital departments and disease-specific clinics. */
export function others(setting: Setting): Step[] {
  return [...municipality(setting), ...department(setting), ...specificClinic(setting)];
}

function municipality({ v }: Setting): Step[] {
  const wait = waitOf(v.number("municipality.waitMedianDays"), v.number("municipality.waitP90Days"));
  return [
    {
      type: "delay",
      name: "municipality, wrongly",
      label: { da: "Afklarende samtale: for komplekst", en: "Clarifying conversation: too complex" },
      duration: { ...wait, stream: "clarifying conversation" },
      cause: "back and forth",
      next: "sent back",
    },
    {
      type: "delay",
      name: "municipality",
      label: { da: "Kommunens afklarende samtale", en: "The municipality's clarifying conversation" },
      duration: { ...wait, stream: "clarifying conversation" },
      cause: "municipality",
    },
    {
      type: "delay",
      name: "rehabilitation",
      label: { da: "Rehabilitering begynder", en: "Rehabilitation begins" },
      duration: aboutDays(v.number("municipality.startMeanDays")),
      cause: "municipality",
    },
    {
      type: "branch",
      by: "chance",
      name: "rehabilitation helps",
      label: { da: "Hjælper den?", en: "Does it help?" },
      paths: [{ probability: v.number("municipality.helpsShare"), to: "helped by municipality" }],
      otherwise: "municipality not enough",
    },
    { type: "leave", name: "municipality not enough", outcome: "not enough help" },
    ...helpedBy("municipality"),
  ];
}

function department({ v }: Setting): Step[] {
  const wait = waitOf(v.number("department.waitMedianDays"), v.number("department.waitP90Days"));
  const helps = (name: string, key: string, otherwise: string): Step => ({
    type: "branch",
    by: "chance",
    name,
    label: { da: "Kan afdelingen hjælpe?", en: "Can the department help?" },
    paths: [{ probability: v.number(key), to: "helped by hospital department" }],
    otherwise,
  });
  return [
    {
      type: "delay",
      name: "hospital department",
      label: { da: "Sygehusafdelingen", en: "Hospital department" },
      duration: wait,
      cause: "department",
    },
    {
      type: "branch",
      by: "attribute",
      name: "need at the department",
      attribute: "need",
      paths: { complex: "department helps with a complex need" },
      otherwise: "department helps",
    },
    helps("department helps with a complex need", "department.helpsComplexShare", "no clinic for the patient"),
    {
      type: "leave",
      name: "no clinic for the patient",
      label: { da: "Ingen klinik", en: "No clinic" },
      outcome: "no clinic",
    },
    {
      type: "delay",
      name: "specialised department",
      label: { da: "Specialiseret afdeling", en: "Specialised department" },
      duration: wait,
      cause: "department",
    },
    helps("department helps", "department.helpsSpecificShare", "department not enough"),
    { type: "leave", name: "department not enough", outcome: "not enough help" },
    ...helpedBy("hospital department"),
  ];
}

function specificClinic({ v, specific }: Setting): Step[] {
  if (specific.length === 0) return [];
  return [
    {
      type: "branch",
      by: "chance",
      name: "specific clinic in the region",
      label: { da: "En sygdomsspecifik klinik i regionen?", en: "A disease-specific clinic in the region?" },
      paths: [{ probability: "has a specific clinic", to: "which specific clinic" }],
      otherwise: "hospital department",
    },
    {
      type: "choose",
      name: "which specific clinic",
      attribute: "specific clinic",
      among: "specific clinic",
      cost: "specific clinic of the region",
    },
    {
      type: "visit",
      name: "at the specific clinic",
      label: { da: "Sygdomsspecifik klinik", en: "Disease-specific clinic" },
      at: "specific clinic",
      work: work(v.number("specific.hoursPerPatient")),
      causes: { waiting: "specific clinic", work: "care" },
    },
    ...helpedBy("disease-specific clinic"),
  ];
}
