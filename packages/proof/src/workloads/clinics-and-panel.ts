import { definePathway, type Pathway } from "@ventesal/pathway";
import { mmc, mmcPriority } from "@ventesal/theory";
import { exponential, poisson } from "../words.ts";
import type { Workload, WorkloadQueue } from "./workload.ts";

/** Referrals a year by referring region in the expert panel's report of 2022, table 1: here only the proportions matter. */
const REFERRALS = { Syddanmark: 48, Hovedstaden: 35, Midtjylland: 18, Nordjylland: 14, Sjælland: 5 };
const PER_DAY = 0.9;
const INCOMPLETE = 0.58;
const REJECTED = 0.27;
const URGENT = 0.2;
const FOLLOWED_UP = 0.3;
const SCREENING = { servers: 2, meanService: 1.2 };
const PANEL = { servers: 5, meanService: 6 };
const CLINIC = { servers: 3, meanService: 7 };

const regions = Object.entries(REFERRALS).map(([region, share]) => {
  const total = Object.values(REFERRALS).reduce((sum, one) => sum + one, 0);
  return { region, perDay: (PER_DAY * share) / total };
});

/**
 * W3: five regions, screening with possible request for information, rejection, a panel with urgent cases first, the region's
 * clinic with possible follow-up.
 */
export const pathwayWorkload: Workload = { name: "pathway", pathway: referrals, queues: queues() };

function referrals(patients: number): Pathway {
  return definePathway({
    name: "pathway",
    title: { da: "Visitation, panel og fem klinikker", en: "Screening, panel and five clinics" },
    startDate: "2026-01-05",
    arrivalLimit: patients,
    attributes: {
      region: { categories: Object.keys(REFERRALS) },
      urgency: { categories: ["urgent", "routine"] },
    },
    resources: {
      screeners: { servers: SCREENING.servers },
      panel: { servers: PANEL.servers },
      clinic: { each: "region", servers: CLINIC.servers },
    },
    stations: {
      screening: { kind: "servers", requires: [{ resource: "screeners" }] },
      panel: { kind: "servers", requires: [{ resource: "panel" }], discipline: { priority: "urgency" } },
      clinic: { kind: "servers", each: "region", requires: [{ resource: "clinic" }] },
    },
    outcomes: { rejected: { kind: "left" }, treated: { kind: "left" } },
    arrivals: regions.map(({ region, perDay }) =>
      poisson(region, perDay, "first screening", {
        region,
        urgency: { mix: { urgent: URGENT, routine: 1 - URGENT } },
      }),
    ),
    steps: [
      { name: "first screening", type: "visit", at: "screening", work: exponential(SCREENING.meanService) },
      {
        name: "information missing",
        type: "branch",
        by: "chance",
        paths: [{ probability: INCOMPLETE, to: "department answers" }],
        otherwise: "decision",
      },
      { name: "department answers", type: "delay", duration: exponential(5) },
      { name: "second screening", type: "visit", at: "screening", work: exponential(SCREENING.meanService) },
      {
        name: "decision",
        type: "branch",
        by: "chance",
        paths: [{ probability: REJECTED, to: "rejected" }],
        otherwise: "panel reads",
      },
      { name: "panel reads", type: "visit", at: "panel", work: exponential(PANEL.meanService) },
      { name: "clinic", type: "visit", at: "clinic", work: exponential(CLINIC.meanService) },
      {
        name: "follow-up needed",
        type: "branch",
        by: "chance",
        paths: [{ probability: FOLLOWED_UP, to: "until follow-up" }],
        otherwise: "treated",
      },
      { name: "until follow-up", type: "delay", duration: exponential(30) },
      { name: "follow-up", type: "visit", at: "clinic", work: exponential(CLINIC.meanService) },
      { name: "treated", type: "leave", outcome: "treated" },
      { name: "rejected", type: "leave", outcome: "rejected" },
    ],
  });
}

/**
 * Every station sees Poisson arrivals in the mean rates of its visits: the network has product form (BCMP 1975) up to the panel's order
 * of classes, and as both classes have the same service, the panel's output is that of M/M/5, which is Poisson (Burke 1956).
 */
function queues(): WorkloadQueue[] {
  const screened = PER_DAY * (1 + INCOMPLETE);
  const read = PER_DAY * (1 - REJECTED);
  const panel = mmcPriority({ ...PANEL, arrivalRates: [read * URGENT, read * (1 - URGENT)] }).classes;
  return [
    {
      name: "screening",
      station: "screening",
      class: 0,
      theory: mmc({ ...SCREENING, arrivalRate: screened }).meanWait,
    },
    { name: "panel_urgent", station: "panel", class: 0, theory: panel[0]!.meanWait },
    { name: "panel_routine", station: "panel", class: 1, theory: panel[1]!.meanWait },
    ...regions.map(({ region, perDay }, r) => {
      const arrivalRate = perDay * (1 - REJECTED) * (1 + FOLLOWED_UP);
      return {
        name: `clinic${r}`,
        station: `clinic · ${region}`,
        class: 0,
        theory: mmc({ ...CLINIC, arrivalRate }).meanWait,
      };
    }),
  ];
}
