import { type Discipline, definePathway, type Label } from "@ventesal/pathway";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { end } from "./observed-run.ts";
import { caseEnds, comes, MONDAY, takes } from "./vocabulary.ts";

/** One member, two days for every case. Case A is read from 0 to 2; B (routine) comes at 0.25, C (urgent) at 1.75, D (routine) at 3. */
export const priorityCases: readonly HandWorkedCase[] = [
  // In order of arrival: B from 2 to 4, C from 4 to 6, D from 6 to 8.
  readInTurn("fifo", { da: "Først til mølle", en: "First come, first served" }, "fifo", { A: 2, B: 4, C: 6, D: 8 }),
  // C goes before B, who came earlier: C until 4, B until 6, D until 8. A, which is being read when C comes, is not interrupted.
  readInTurn(
    "urgent-first",
    { da: "Hastende først", en: "Urgent first" },
    { priority: "urgency" },
    { A: 2, B: 6, C: 4, D: 8 },
  ),
  // Urgent cases begin at 3 and gain 1 a day, routine cases begin at 0 and gain 2. At 2: B has 2 · 1.75 = 3.5, C 3 + 0.25 = 3.25, so B is next,
  // until 4. Then C has 3 + 2.25 = 5.25, D 2 · 1 = 2: C until 6, D until 8.
  readInTurn(
    "ageing",
    { da: "Prioritet stiger med ventetiden", en: "Priority grows with the wait" },
    {
      ageing: "urgency",
      classes: { urgent: { startingPriority: 3, gainPerDay: 1 }, routine: { startingPriority: 0, gainPerDay: 2 } },
    },
    { A: 2, B: 4, C: 6, D: 8 },
  ),
  // The same with 4 to begin with: at 2 C has 4.25 against B's 3.5 and goes first, until 4; then B, until 6, then D, until 8.
  readInTurn(
    "ageing-with-a-larger-start",
    { da: "Prioritet stiger, større forspring", en: "Priority grows, a larger start" },
    {
      ageing: "urgency",
      classes: { urgent: { startingPriority: 4, gainPerDay: 1 }, routine: { startingPriority: 0, gainPerDay: 2 } },
    },
    { A: 2, B: 6, C: 4, D: 8 },
  ),
];

function readInTurn(
  example: string,
  title: Label,
  discipline: Discipline,
  expected: Record<string, number>,
): HandWorkedCase {
  const name = `priority-${example}`;
  const pathway = definePathway({
    name,
    title,
    startDate: MONDAY,
    attributes: { urgency: { categories: ["urgent", "routine"] } },
    resources: { member: { servers: 1 } },
    stations: { panel: { kind: "servers", requires: [{ resource: "member" }], discipline } },
    outcomes: { read: { kind: "left" } },
    arrivals: [
      comes("A", ["2026-03-02"], "reading", { urgency: "routine" }),
      comes("B", ["2026-03-02T06:00"], "reading", { urgency: "routine" }),
      comes("C", ["2026-03-03T18:00"], "reading", { urgency: "urgent" }),
      comes("D", ["2026-03-05"], "reading", { urgency: "routine" }),
    ],
    steps: [
      { name: "reading", type: "visit", at: "panel", work: takes(2, "days") },
      { name: "read", type: "leave", outcome: "read" },
    ],
  });
  const figures = Object.entries(expected).map(([which, day]) => {
    return { name: caseEnds(which), expected: day, read: end({ of: which }) };
  });
  return { name, title, pathway, spanDays: 30, figures };
}
