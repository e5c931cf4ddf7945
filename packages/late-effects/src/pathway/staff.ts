import type { Label, Pathway } from "@ventesal/pathway";
import { PROFESSIONS, type Profession } from "../parameters/clinics.ts";
import { calendarName } from "./calendars.ts";
import type { Setting } from "./setting.ts";

type Resources = NonNullable<Pathway["resources"]>;
type Stations = NonNullable<Pathway["stations"]>;

/** Resources by profession, a member for each clinic. */
export const STAFF: Record<Profession, { name: string; label: Label }> = {
  nurse: { name: "nurses", label: { da: "Sygeplejersker", en: "Nurses" } },
  doctor: { name: "doctors", label: { da: "Læger", en: "Doctors" } },
  psychologist: { name: "psychologists", label: { da: "Psykologer", en: "Psychologists" } },
};

/** Where a patient in treatment sees one of a profession. */
export function treatmentBy(profession: Profession): string {
  return `treatment by ${STAFF[profession].name}`;
}

/**
 * Posts at work, clinic by clinic: nobody before the first measured day, since the list of today stands for all that went before; then from
 * the day a clinic opens to the day it closes.
 */
export function resources({ v, span, reach, specific }: Setting): Resources {
  const nobody = Object.fromEntries(reach.clinics.map((clinic) => [clinic, 0]));
  const staffOf = (profession: Profession) => {
    const changes = reach.clinics.flatMap((clinic) => {
      const posts = v.number(`clinic.${clinic}.${profession}.posts`);
      const opens = v.day(`clinic.${clinic}.opens`);
      const closes = v.day(`clinic.${clinic}.closes`);
      const from = opens !== null && opens > span.first ? opens : span.first;
      if (closes !== null && closes <= from) return [];
      const at = (on: string, servers: number) => ({ on, servers: { [clinic]: servers } });
      return [at(from, posts), ...(closes !== null ? [at(closes, 0)] : [])];
    });
    const calendar = Object.fromEntries(reach.clinics.map((clinic) => [clinic, calendarName(clinic, profession)]));
    return { label: STAFF[profession].label, each: "clinic", servers: nobody, calendar, changes: byDate(changes) };
  };
  return {
    ...Object.fromEntries(PROFESSIONS.map((profession) => [STAFF[profession].name, staffOf(profession)])),
    ...(specific.length > 0 && {
      "specific nurses": {
        label: { da: "Sygeplejersker på sygdomsspecifikke klinikker", en: "Nurses at disease-specific clinics" },
        each: "specific clinic",
        servers: v.number("specific.posts"),
        calendar: "specific clinics",
      },
    }),
  };
}

/** One change for each day, in order. */
function byDate(changes: readonly { on: string; servers: Record<string, number> }[]) {
  const days = [...new Set(changes.map(({ on }) => on))].sort();
  return days.map((on) => ({
    on,
    servers: Object.assign({}, ...changes.filter((change) => change.on === on).map(({ servers }) => servers)),
  }));
}

/**
 * Queues. A doctor's patients in treatment come first; then, where all three professions are free together, the longest waiter is assessed; the
 * others' treatment and triage fill the hours between, in the order in which patients came. With treatment before assessment in all professions, the three
 * would seldom be free together, and a clinic with a long list would do a third less; with assessment before the doctor's patients, these would wait for ever.
 */
export function stations({ v, specific }: Setting): Stations {
  const needs = (...professions: Profession[]) =>
    professions.map((profession) => ({ resource: STAFF[profession].name }));
  const queue = (da: string, en: string, rank: number, ...professions: Profession[]) => ({
    kind: "servers" as const,
    label: { da, en },
    each: "clinic",
    requires: needs(...professions),
    rank,
  });
  return {
    triage: queue("Visitation", "Triage", 2, "nurse"),
    [treatmentBy("nurse")]: queue("Behandling, sygeplejerske", "Treatment, nurse", 2, "nurse"),
    [treatmentBy("doctor")]: queue("Behandling, læge", "Treatment, doctor", 0, "doctor"),
    [treatmentBy("psychologist")]: queue("Behandling, psykolog", "Treatment, psychologist", 2, "psychologist"),
    assessment: { ...queue("Første udredning", "First assessment", 1, ...PROFESSIONS), orderBy: "referred" },
    conference: {
      kind: "session",
      label: { da: "Konference", en: "Conference" },
      each: "clinic",
      weekly: [{ weekday: "thursday", time: "15:00", slots: v.number("clinic.conferenceSlots") }],
      calendar: "clinic days",
      whenClosed: "skip",
    },
    ...(specific.length > 0 && {
      "specific clinic": {
        kind: "servers" as const,
        label: { da: "Sygdomsspecifik klinik", en: "Disease-specific clinic" },
        each: "specific clinic",
        requires: [{ resource: "specific nurses" }],
      },
    }),
  };
}
