import type { ScenarioIssue } from "@ventesal/scenario";
import { typedTables } from "./own-tables.ts";
import { PROFESSIONS } from "./parameters/clinics.ts";
import { patientHoursADay } from "./pathway/calendars.ts";
import type { Span } from "./place/span.ts";
import type { Given, Values } from "./values.ts";

/** Shares of one whole, of which the rest is what nobody has named. */
export const PARTS = [
  ["found.hospitalShare", "found.practiceShare", "found.selfShare"],
  ["need.complexShare", "need.specificShare"],
  ["clinic.treatedShare", "clinic.toMunicipalityShare", "clinic.toDepartmentShare"],
  ["clinic.nurseVisitShare", "clinic.psychologistVisitShare"],
] as const;

/** Medians, and the 90th percentiles that must lie above them. */
export const QUANTILES = [
  ["municipality.waitMedianDays", "municipality.waitP90Days"],
  ["department.waitMedianDays", "department.waitP90Days"],
] as const;

/** Values that each make sense and do not together. */
export function contradictions({ v, own }: Given, clinics: readonly string[], span: Span): ScenarioIssue[] {
  return [
    ...(clinics.length === 0
      ? [contradiction("clinics", "at least one site", "", "expected at least one site, got none")]
      : []),
    ...PARTS.flatMap((keys) => arePartsOfOne(v, keys)),
    ...QUANTILES.flatMap(([median, p90]) => inOrder(v, median, p90)),
    ...clinics.flatMap((clinic) => [...opensBeforeItCloses(v, clinic), ...hoursFit(v, clinic)]),
    ...(typedTables(own).waiting ?? []).flatMap(({ clinic, referred }) => {
      const listed = clinics.includes(clinic)
        ? []
        : [
            contradiction(
              "own.waiting",
              `one of the clinics ${clinics.join(", ")}`,
              clinic,
              `${clinic} has a waiting list and is not among the scenario's clinics`,
            ),
          ];
      const inTime = referred >= span.start && referred <= span.first;
      return inTime
        ? listed
        : [
            ...listed,
            contradiction(
              "own.waiting",
              `a day from ${span.start} to ${span.first}`,
              referred,
              `${clinic}: expected a day of referral from ${span.start} to ${span.first}, got ${referred}`,
            ),
          ];
    }),
  ];
}

function contradiction(place: string, expected: string, received: unknown, message: string): ScenarioIssue {
  return { place, code: "contradiction", expected, received, message };
}

function arePartsOfOne(v: Values, keys: readonly string[]): ScenarioIssue[] {
  const total = keys.reduce((sum, key) => sum + v.number(key), 0);
  if (total <= 1 + 1e-12) return [];
  const expected = `${keys.join(" + ")} to be at most 1`;
  return [contradiction(keys.at(-1)!, expected, total, `expected ${expected}, got ${Number(total.toFixed(4))}`)];
}

function inOrder(v: Values, median: string, p90: string): ScenarioIssue[] {
  const low = v.number(median);
  const high = v.number(p90);
  if (low < high) return [];
  const expected = `more than ${median}, ${low} days`;
  return [contradiction(p90, expected, high, `expected ${expected}, got ${high} days`)];
}

function opensBeforeItCloses(v: Values, clinic: string): ScenarioIssue[] {
  const opens = v.day(`clinic.${clinic}.opens`);
  const closes = v.day(`clinic.${clinic}.closes`);
  if (opens === null || closes === null || opens < closes) return [];
  const expected = `a day after clinic.${clinic}.opens, ${opens}`;
  return [contradiction(`clinic.${clinic}.closes`, expected, closes, `expected ${expected}, got ${closes}`)];
}

function hoursFit(v: Values, clinic: string): ScenarioIssue[] {
  return PROFESSIONS.flatMap((profession) => {
    const place = `clinic.${clinic}.${profession}.hoursPerWeek`;
    const hours = patientHoursADay(v, v.number(place));
    const minutes = Math.round(hours * 60);
    if (minutes >= 1 && minutes <= 16 * 60) return [];
    const message = `${hours.toFixed(2)} hours a day with patients cannot be worked; expected from one minute to 16 hours`;
    return [contradiction(place, "1 minute to 16 hours a day", hours, message)];
  });
}
