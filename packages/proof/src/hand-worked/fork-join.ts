import { definePathway, type Step } from "@ventesal/pathway";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { end, spent, spentInAll } from "./observed-run.ts";
import { caseEnds, comes, daysOf, MONDAY, takes } from "./vocabulary.ts";

const reading = (reader: string, days: number): Step => ({
  name: `${reader} reads`,
  type: "visit",
  at: reader,
  work: takes(days, "days"),
  causes: { waiting: "waiting", work: `${reader} reading` },
});

const title = { da: "Tre læser samtidig: 1, 4 og 2 dage", en: "Three read at once: 1, 4 and 2 days" };

/** Three members read every case side by side: Anna in 1 day, Bo in 4, Cia in 2. */
export const forkJoinCases: readonly HandWorkedCase[] = [
  {
    name: "fork-three-readers",
    title,
    pathway: definePathway({
      name: "fork-three-readers",
      title,
      startDate: MONDAY,
      attribution: { causes: { waiting: {}, "Anna reading": {}, "Bo reading": {}, "Cia reading": {}, writing: {} } },
      resources: { Anna: { servers: 1 }, Bo: { servers: 1 }, Cia: { servers: 1 } },
      stations: {
        Anna: { kind: "servers", requires: [{ resource: "Anna" }] },
        Bo: { kind: "servers", requires: [{ resource: "Bo" }] },
        Cia: { kind: "servers", requires: [{ resource: "Cia" }] },
      },
      outcomes: { answered: { kind: "left" } },
      arrivals: [comes("case", ["2026-03-02", "2026-03-02T12:00"], "reading")],
      steps: [
        {
          name: "reading",
          type: "fork",
          branches: { Anna: [reading("Anna", 1)], Bo: [reading("Bo", 4)], Cia: [reading("Cia", 2)] },
        },
        { name: "writing", type: "delay", duration: takes(0.25, "days"), cause: "writing" },
        { name: "answered", type: "leave", outcome: "answered" },
      ],
    }),
    spanDays: 30,
    figures: [
      // Anna is done at 1, Cia at 2, Bo at 4: then it is written in a quarter of a day.
      { name: caseEnds(1), expected: 4.25, read: end({ of: "case", number: 1 }) },
      // Case 2 comes at 0.5. Anna is free at 1 and reads until 2; Cia at 2, until 4; Bo at 4, until 8.
      { name: caseEnds(2), expected: 8.25, read: end({ of: "case", number: 2 }) },
      // A fork's days are those of its last branch, Bo's: of case 2, he was waited for from 0.5 to 4 and read for 4 days.
      {
        name: daysOf({ da: "Anna læser (sag 1)", en: "Anna reads (case 1)" }),
        expected: 0,
        read: spent({ of: "case" }, "Anna reading"),
      },
      {
        name: daysOf({ da: "Bo læser (sag 1)", en: "Bo reads (case 1)" }),
        expected: 4,
        read: spent({ of: "case" }, "Bo reading"),
      },
      {
        name: daysOf({ da: "ventetid (sag 2)", en: "waiting (case 2)" }),
        expected: 3.5,
        read: spent({ of: "case", number: 2 }, "waiting"),
      },
      {
        name: daysOf({ da: "Bo læser (sag 2)", en: "Bo reads (case 2)" }),
        expected: 4,
        read: spent({ of: "case", number: 2 }, "Bo reading"),
      },
      {
        name: daysOf({ da: "i alt (sag 2)", en: "in all (case 2)" }),
        expected: 7.75,
        read: spentInAll({ of: "case", number: 2 }),
      },
    ],
  },
];
