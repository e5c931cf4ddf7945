import { definePathway } from "@ventesal/pathway";
import { jackson } from "@ventesal/theory";
import { exponential, inDays, poisson } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanTally, meanWait } from "./reading.ts";
import type { TheoryCase } from "./theory-case.ts";

const NETWORK =
  "Open network: Jackson 1957, 1963; delays of any distribution: Baskett, Chandy, Muntz and Palacios 1975";
const TRIAGE = { servers: 1, meanService: 0.55, externalRate: 1 };
const EXAMINATION = { servers: 2, meanService: 1.3, externalRate: 0.2 };
const ANSWER = { servers: Number.POSITIVE_INFINITY, meanService: 4, externalRate: 0 };
const EXAMINED = 0.7;
const SENT_BACK = 0.4;

const theory = jackson({
  stations: [
    { name: "triage", ...TRIAGE, next: { examination: EXAMINED } },
    { name: "examination", ...EXAMINATION, next: { answer: SENT_BACK } },
    { name: "answer", ...ANSWER, next: { triage: 1 } },
  ],
});
const [triage, examination] = theory.stations;

const name = "open-network-with-a-loop";
const title = { da: "Åbent netværk, hvor nogle sendes tilbage", en: "Open network in which some are sent back" };

/** Triage, examination, and for four in ten an answer from elsewhere and then triage again, as often as it takes. */
const pathway = definePathway({
  name,
  title,
  startDate: "2026-01-05",
  attributes: { since: {} },
  resources: { "triage nurse": { servers: TRIAGE.servers }, doctors: { servers: EXAMINATION.servers } },
  stations: {
    triage: { kind: "servers", requires: [{ resource: "triage nurse" }] },
    examination: { kind: "servers", requires: [{ resource: "doctors" }] },
  },
  outcomes: { done: { kind: "left" } },
  arrivals: [
    poisson("referred", TRIAGE.externalRate, "triage", { since: { now: true } }),
    poisson("admitted", EXAMINATION.externalRate, "examination", { since: { now: true } }),
  ],
  steps: [
    { name: "triage", type: "visit", at: "triage", work: exponential(TRIAGE.meanService) },
    {
      name: "to be examined",
      type: "branch",
      by: "chance",
      paths: [{ probability: EXAMINED, to: "examination" }],
      otherwise: "time",
    },
    { name: "examination", type: "visit", at: "examination", work: exponential(EXAMINATION.meanService) },
    {
      name: "to be sent back",
      type: "branch",
      by: "chance",
      paths: [{ probability: SENT_BACK, to: "answer" }],
      otherwise: "time",
    },
    {
      name: "answer",
      type: "delay",
      duration: inDays({ kind: "lognormal", mean: ANSWER.meanService, sd: 4 }),
      next: "triage",
    },
    { name: "time", type: "tally", tally: "time in the pathway", since: "since" },
    { name: "done", type: "leave", outcome: "done" },
  ],
});

const AT_TRIAGE = { da: "visitation", en: "triage" };
const AT_EXAMINATION = { da: "undersøgelse", en: "examination" };

export const openNetworkCases: readonly TheoryCase[] = [
  {
    name,
    title,
    pathway,
    // The slowest queue relaxes in some 100 days, and an answer takes 4.
    warmUpDays: 2_000,
    lengthDays: 25_000,
    replications: 40,
    figures: [
      { name: quantities.meanWait(AT_TRIAGE), theory: triage!.meanWait, source: NETWORK, read: meanWait("triage") },
      {
        name: quantities.meanWait(AT_EXAMINATION),
        theory: examination!.meanWait,
        source: NETWORK,
        read: meanWait("examination"),
      },
      { name: quantities.meanQueue(AT_TRIAGE), theory: triage!.meanQueue, source: NETWORK, read: meanQueue("triage") },
      {
        name: quantities.meanQueue(AT_EXAMINATION),
        theory: examination!.meanQueue,
        source: NETWORK,
        read: meanQueue("examination"),
      },
      { name: quantities.meanTime(), theory: theory.meanTime, source: NETWORK, read: meanTally("time in the pathway") },
    ],
  },
];
