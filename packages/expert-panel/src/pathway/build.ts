import { dayNumber } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import { ScenarioError } from "@ventesal/scenario";
import { type FirstSubmissions, firstSubmissions } from "../flow.ts";
import { firstDay, regionNames } from "../regions.ts";
import { arrivals } from "./arrivals.ts";
import { attributes } from "./attributes.ts";
import { calendars } from "./calendars.ts";
import { caseMixTables } from "./case-mix.ts";
import { contradictions } from "./contradictions.ts";
import { steps } from "./steps.ts";
import { countedShares, type Values } from "./values.ts";

/** A case of the year may stay open for so many days after the year's end; the run is then over, and the case counts as open. */
const RUN_OUT_DAYS = 365;

export interface PanelPathway {
  pathway: Pathway;
  warmUpDays: number;
  untilDays: number;
  horizonDays: number;
}

/**
 * The panel's pathway for one year. It starts a year earlier, so that second submissions and renewals of earlier cases come in, and
 * the cases in hand on 1 January are there.
 * @throws {ScenarioError} with all values that contradict each other
 */
export function panelPathway(v: Values, year: number): PanelPathway {
  const startDate = firstDay(year - 1);
  const warmUpDays = dayNumber(firstDay(year)) - dayNumber(startDate);
  const untilDays = dayNumber(firstDay(year + 1)) - dayNumber(startDate);
  const regions = regionNames(year);
  const issues = contradictions(v, regions);
  if (issues.length > 0) throw new ScenarioError(issues);
  const flows = new Map(regions.map((region) => [region, firstSubmissions(countedShares(v, region))]));
  const byRegion = (share: (flow: FirstSubmissions) => number) =>
    Object.fromEntries(regions.map((region) => [region, share(flows.get(region)!)]));
  const solid = v.number("panel.solid.members");
  const onLeave = Math.min(v.number("panel.solid.onLeaveInJuly"), solid);
  const pathway: Pathway = {
    name: "expert panel",
    title: { da: "Det rådgivende panel", en: "The expert panel" },
    startDate,
    horizonDays: untilDays,
    attributes: attributes(regions),
    tables: {
      ...caseMixTables(v, year),
      cancelled: { by: ["region"], values: byRegion((flow) => flow.cancelled) },
      rejected: { by: ["region"], values: byRegion((flow) => flow.rejected) },
    },
    calendars: calendars(v, year - 1, year + 2),
    resources: {
      caseworkers: {
        label: { da: "Sagsbehandlere", en: "Caseworkers" },
        each: "urgency",
        servers: { ordinary: v.number("caseworker.posts"), urgent: 1 },
        calendar: { ordinary: "caseworkers", urgent: "every day" },
      },
      "panel members": {
        label: { da: "Panelmedlemmer", en: "Panel members" },
        each: "pool",
        servers: { solid, haematology: v.number("panel.haematology.members"), adhoc: v.number("panel.adhoc.members") },
        calendar: { solid: "reading solid", haematology: "reading haematology", adhoc: "reading adhoc" },
        ...(onLeave > 0 && {
          leave: [year - 1, year, year + 1].map((y) => ({
            from: `${y}-07-01`,
            to: `${y}-07-31`,
            servers: onLeave,
            only: ["solid"],
          })),
        }),
      },
    },
    stations: {
      screening: {
        kind: "servers",
        label: { da: "Screening", en: "Screening" },
        each: "urgency",
        requires: [{ resource: "caseworkers" }],
        rank: 1,
      },
      answers: {
        kind: "servers",
        label: { da: "Svar", en: "Answers" },
        each: "urgency",
        requires: [{ resource: "caseworkers" }],
        rank: 0,
      },
      panel: {
        kind: "servers",
        label: { da: "Panel", en: "Panel" },
        each: "pool",
        requires: [{ resource: "panel members" }],
        discipline: { priority: "urgency" },
      },
      ...(v.choice("panel.mode") === "meeting" && {
        meeting: {
          kind: "session" as const,
          label: { da: "Panelmøde", en: "Panel meeting" },
          weekly: [{ weekday: "thursday" as const, time: "14:00", slots: v.number("panel.meetingSlots") }],
          calendar: "office days",
          whenClosed: "move" as const,
        },
      }),
    },
    outcomes: {
      cancelled: { kind: "withdrawn", label: { da: "Annulleret af klinikeren", en: "Cancelled by the clinician" } },
      rejected: { kind: "refused", label: { da: "Afvist", en: "Rejected" } },
      assessed: { kind: "left", label: { da: "Vurderet af panelet", en: "Assessed by the panel" } },
    },
    attribution: {
      closedDays: "office days",
      causes: {
        caseworker: { label: { da: "venter på en sagsbehandler", en: "waiting for a caseworker" } },
        screening: { label: { da: "screenes", en: "being screened" } },
        department: { label: { da: "venter på afdelingen", en: "waiting for the department" } },
        "panel member": { label: { da: "venter på et panelmedlem", en: "waiting for a panel member" } },
        "external expert": { label: { da: "venter på en ekstern ekspert", en: "waiting for an external expert" } },
        answer: { label: { da: "svaret skrives", en: "the answer is written" } },
        "between cases": { label: { da: "mellem to sager", en: "between two cases" } },
      },
    },
    arrivals: regions.flatMap((region) => arrivals(v, region, flows.get(region)!)),
    steps: steps(v),
  };
  return { pathway, warmUpDays, untilDays, horizonDays: untilDays + RUN_OUT_DAYS };
}
