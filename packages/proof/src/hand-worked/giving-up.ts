import { definePathway } from "@ventesal/pathway";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { end, ended } from "./observed-run.ts";
import { caseEnds, comes, MONDAY, numberOf, takes } from "./vocabulary.ts";

const GAVE_UP = { da: "der opgav", en: "who gave up" };
const WITHDREW = { da: "der trak sig", en: "who withdrew" };
const TREATED = { da: "behandlede", en: "treated" };

const impatience = { da: "Tålmodigheden varer to dage", en: "Patience lasts two days" };
const withdrawal = { da: "Man kan trække sig, når intet er i gang", en: "Withdrawing, when nothing is under way" };

/** Leaving before it is one's turn: out of patience in a queue, or withdrawn from the pathway wherever one is. */
export const givingUpCases: readonly HandWorkedCase[] = [
  {
    // One doctor, 3 days each, patience of 2. A from 0 to 3. B comes at 0.5 and gives up at 2.5. C comes at 1.5, would give up at 3.5, is
    // taken at 3, until 6. D comes at 2 and gives up at 4.
    name: "patience",
    title: impatience,
    pathway: definePathway({
      name: "patience",
      title: impatience,
      startDate: MONDAY,
      resources: { doctor: { servers: 1 } },
      stations: { clinic: { kind: "servers", requires: [{ resource: "doctor" }] } },
      outcomes: { treated: { kind: "left" }, "gave up": { kind: "withdrawn" } },
      arrivals: [comes("patient", ["2026-03-02", "2026-03-02T12:00", "2026-03-03T12:00", "2026-03-04"], "treatment")],
      steps: [
        {
          name: "treatment",
          type: "visit",
          at: "clinic",
          work: takes(3, "days"),
          patience: { limit: takes(2, "days"), to: "gave up" },
        },
        { name: "treated", type: "leave", outcome: "treated" },
        { name: "gave up", type: "leave", outcome: "gave up" },
      ],
    }),
    spanDays: 30,
    figures: [
      { name: caseEnds("A"), expected: 3, read: end({ of: "patient", number: 1 }) },
      { name: caseEnds("B"), expected: 2.5, read: end({ of: "patient", number: 2 }) },
      { name: caseEnds("C"), expected: 6, read: end({ of: "patient", number: 3 }) },
      { name: caseEnds("D"), expected: 4, read: end({ of: "patient", number: 4 }) },
      { name: numberOf(TREATED), expected: 2, read: ended("treated") },
      { name: numberOf(GAVE_UP), expected: 2, read: ended("gave up") },
    ],
  },
  {
    // The clock rings 3 days after arrival; first a visit of 2 days to the only doctor, then a delay of 2 days, then a second visit of 1 day.
    // A comes at 0: visit until 2, delay until 4; the clock at 3 cuts it short.
    // B comes at 0.5: waits until 2, visit until 4; the clock at 3.5 finds work under way, so B leaves at 4, before the delay begins.
    // C comes at 0.75: second in line, waits; the clock at 3.75 finds C waiting, C leaves.
    // D comes at 10, sent straight to the second visit: over at 11, before the clock.
    name: "withdrawal",
    title: withdrawal,
    pathway: definePathway({
      name: "withdrawal",
      title: withdrawal,
      startDate: MONDAY,
      resources: { doctor: { servers: 1 } },
      stations: { clinic: { kind: "servers", requires: [{ resource: "doctor" }] } },
      attributes: { way: { categories: ["long", "short"] } },
      outcomes: { treated: { kind: "left" }, withdrew: { kind: "withdrawn" } },
      arrivals: [
        comes("patient", ["2026-03-02", "2026-03-02T12:00", "2026-03-02T18:00"], "clock", { way: "long" }),
        comes("D", ["2026-03-12"], "clock", { way: "short" }),
      ],
      steps: [
        { name: "clock", type: "clock", duration: takes(3, "days"), to: "withdrew" },
        {
          name: "which way",
          type: "branch",
          by: "attribute",
          attribute: "way",
          paths: { long: "first visit", short: "second visit" },
        },
        { name: "first visit", type: "visit", at: "clinic", work: takes(2, "days") },
        { name: "between visits", type: "delay", duration: takes(2, "days") },
        { name: "second visit", type: "visit", at: "clinic", work: takes(1, "days") },
        { name: "treated", type: "leave", outcome: "treated" },
        { name: "withdrew", type: "leave", outcome: "withdrew" },
      ],
    }),
    spanDays: 30,
    figures: [
      { name: caseEnds("A"), expected: 3, read: end({ of: "patient", number: 1 }) },
      { name: caseEnds("B"), expected: 4, read: end({ of: "patient", number: 2 }) },
      { name: caseEnds("C"), expected: 3.75, read: end({ of: "patient", number: 3 }) },
      { name: caseEnds("D"), expected: 11, read: end({ of: "D" }) },
      { name: numberOf(TREATED), expected: 1, read: ended("treated") },
      { name: numberOf(WITHDREW), expected: 3, read: ended("withdrew") },
    ],
  },
];
