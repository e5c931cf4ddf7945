import { definePathway } from "@ventesal/pathway";
import { mgInfinity } from "@ventesal/theory";
import { inDays, poisson } from "../words.ts";
import { quantities } from "./quantities.ts";
import { inside, squaredDistance } from "./reading.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "M/G/∞: Palm 1943; Takács 1962";
const PER_DAY = 20;
const LONGEST = 9;

const { meanNumber, sdNumber } = mgInfinity({ arrivalRate: PER_DAY, meanService: (1 + LONGEST) / 2 });

const name = "delay-without-queue";
const title = { da: "Ventetid uden kø: antal i gang", en: "A delay without a queue: number inside" };

/** How many wait for an answer from elsewhere, which takes 1 to 9 days: a Poisson variable, whose variance is its mean. */
export const numberInsideCases: readonly TheoryCase[] = [
  {
    name,
    title,
    pathway: definePathway({
      name,
      title,
      startDate: "2026-01-05",
      outcomes: { answered: { kind: "left" } },
      arrivals: [poisson("cases", PER_DAY, "answer")],
      steps: [
        { name: "answer", type: "delay", duration: inDays({ kind: "uniform", low: 1, high: LONGEST }) },
        { name: "answered", type: "leave", outcome: "answered" },
      ],
    }),
    // One look at the end of each run. Nobody stays longer than 9 days, so after 9 it is in steady state exactly.
    warmUpDays: LONGEST,
    lengthDays: 1,
    replications: 10_000,
    figures: [
      { name: quantities.meanNumber(), theory: meanNumber, source: SOURCE, read: inside },
      { name: quantities.variance(), theory: sdNumber ** 2, source: SOURCE, read: squaredDistance(inside, meanNumber) },
    ],
  },
];
