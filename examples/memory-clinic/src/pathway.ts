import { publicHolidays } from "@ventesal/denmark";
import { definePathway, type Pathway } from "@ventesal/pathway";
import type { ParameterValues } from "@ventesal/scenario";

/** The year before the one that is measured: the lists of 1 January must have somewhere to come from. */
export const START = "2025-01-01";
export const WARM_UP_DAYS = 365;
export const UNTIL_DAYS = 730;

/** A first visit, for most a scan elsewhere, a conference once a week, an answer. */
export function memoryClinicPathway(values: ParameterValues): Pathway {
  const v = (key: string) => Number(values[key]);
  const dementia = v("dementia.share");
  return definePathway({
    name: "memory clinic",
    title: { da: "Hukommelsesklinik", en: "Memory clinic" },
    startDate: START,
    horizonDays: UNTIL_DAYS,
    attributes: {
      scan: { label: { da: "Skanning", en: "Scan" }, categories: ["no scan", "scan"] },
    },
    calendars: {
      clinic: {
        week: { mondayToFriday: ["08:00-15:24"] },
        closedOn: publicHolidays("2025-01-01", "2027-12-31").map(({ date }) => date),
      },
    },
    resources: {
      teams: {
        label: { da: "Læge og sygeplejerske", en: "Doctor and nurse" },
        servers: v("team.count"),
        calendar: "clinic",
      },
    },
    stations: {
      "first visit": {
        kind: "servers",
        label: { da: "Første besøg", en: "First visit" },
        requires: [{ resource: "teams" }],
      },
      conference: {
        kind: "session",
        label: { da: "Konference", en: "Conference" },
        weekly: [{ weekday: "thursday", time: "13:00", slots: v("conference.slots") }],
        calendar: "clinic",
        whenClosed: "move",
      },
    },
    outcomes: {
      dementia: { kind: "left", label: { da: "Demens", en: "Dementia" } },
      "something else": { kind: "left", label: { da: "Noget andet", en: "Something else" } },
    },
    attribution: {
      causes: {
        list: { label: { da: "på ventelisten", en: "on the waiting list" } },
        visit: { label: { da: "til besøg", en: "at the visit" } },
        scan: { label: { da: "venter på skanningen", en: "waiting for the scan" } },
        conference: { label: { da: "venter på konferencen", en: "waiting for the conference" } },
      },
    },
    arrivals: [
      {
        name: "referrals",
        label: { da: "Henvisninger", en: "Referrals" },
        process: "poisson",
        count: v("referrals.perYear"),
        perDays: 365,
        // letters are opened while the clinic is open; the year keeps its count
        calendar: "clinic",
        start: "first visit",
        set: { scan: { mix: { "no scan": 1 - v("scan.share"), scan: v("scan.share") } } },
      },
    ],
    steps: [
      {
        type: "visit",
        name: "first visit",
        label: { da: "Første besøg", en: "First visit" },
        at: "first visit",
        work: { distribution: { kind: "exponential", mean: v("visit.meanHours") }, unit: "hours" },
        causes: { waiting: "list", work: "visit" },
      },
      {
        type: "branch",
        by: "attribute",
        name: "scanned",
        label: { da: "Skannes?", en: "Scanned?" },
        attribute: "scan",
        paths: { scan: "scan" },
        otherwise: "conference",
      },
      {
        type: "delay",
        name: "scan",
        label: { da: "Skanning et andet sted", en: "Scan elsewhere" },
        duration: { distribution: { kind: "exponential", mean: v("scan.meanDays") }, unit: "days" },
        cause: "scan",
      },
      {
        type: "attend",
        name: "conference",
        label: { da: "Konference", en: "Conference" },
        at: "conference",
        cause: "conference",
      },
      {
        type: "branch",
        by: "chance",
        name: "diagnosis",
        label: { da: "Demens?", en: "Dementia?" },
        paths: [{ probability: dementia, to: "dementia" }],
        otherwise: "something else",
      },
      { type: "leave", name: "dementia", label: { da: "Demens", en: "Dementia" }, outcome: "dementia" },
      {
        type: "leave",
        name: "something else",
        label: { da: "Noget andet", en: "Something else" },
        outcome: "something else",
      },
    ],
  });
}
