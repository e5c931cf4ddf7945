import { definePathway, type Label, type Step } from "@ventesal/pathway";
import { longestOfSeveral } from "@ventesal/theory";
import { exponential, poisson } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanSquareTally, meanTally } from "./reading.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "Longest of n exponential times: Rényi 1953; Feller 1971, section I.6";
const MEAN = 2;

const reading = (name: string): Step => ({ name, type: "delay", duration: exponential(MEAN) });

/** Several read a case side by side, nobody waits for anybody, and the case goes on when the last one is done. */
export const longestOfSeveralCases: readonly TheoryCase[] = [
  readers(
    "fork-of-three",
    3,
    { da: "Tre læser samtidig", en: "Three read at once" },
    {
      name: "read",
      type: "fork",
      branches: { first: [reading("first reads")], second: [reading("second reads")], third: [reading("third reads")] },
    },
  ),
  readers(
    "fork-into-eight-copies",
    8,
    { da: "Otte gør det samme samtidig", en: "Eight do the same at once" },
    { name: "read", type: "fork-copies", copies: "readers", steps: [reading("each reads")] },
  ),
];

function readers(name: string, branches: number, title: Label, fork: Step): TheoryCase {
  const { meanLongest, sdLongest } = longestOfSeveral({ branches, mean: MEAN });
  return {
    name,
    title,
    pathway: definePathway({
      name,
      title,
      startDate: "2026-01-05",
      arrivalLimit: 5_000,
      attributes: { since: {}, readers: {} },
      outcomes: { read: { kind: "left" } },
      arrivals: [poisson("cases", 100, "read", { since: { now: true }, readers: branches })],
      steps: [
        fork,
        { name: "time", type: "tally", tally: "time", since: "since" },
        { name: "answered", type: "leave", outcome: "read" },
      ],
    }),
    // Cases do not touch each other, and every one of them counts: nothing to warm up.
    warmUpDays: 0,
    lengthDays: Number.POSITIVE_INFINITY,
    replications: 40,
    figures: [
      { name: quantities.meanTime(), theory: meanLongest, source: SOURCE, read: meanTally("time") },
      {
        name: quantities.meanSquareTime(),
        theory: sdLongest ** 2 + meanLongest ** 2,
        source: SOURCE,
        read: meanSquareTally("time"),
      },
    ],
  };
}
