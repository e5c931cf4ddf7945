import { definePathway } from "@ventesal/pathway";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { end, processingDaysShared, spent, spentInAll } from "./observed-run.ts";
import { at, caseEnds, comes, daysOf, hours, MONDAY, OFFICE, takes } from "./vocabulary.ts";

const title = { da: "Hvor dagene går hen, over to weekender", en: "Where the days go, over two weekends" };
const B = { of: "B" };

/**
 * Case A comes on Friday 6 March (day 4) at 13:00 and takes the only caseworker for two hours, until 15:00. Case B:
 *
 * | from                | to                  | hours                         | cause                                                  |
 * | ------------------- | ------------------- | ----------------------------- | ------------------------------------------------------ |
 * | Friday 6, 14:00     | Friday 6, 15:00     | 1                             | waiting for the caseworker                             |
 * | Friday 6, 15:00     | Monday 9, 10:00     | 67 = 9 + 48 + 10              | screening, 3 hours of work; Saturday and Sunday closed |
 * | Monday 9, 10:00     | Saturday 14, 10:00  | 120 = 110 + 10                | the department answers in 5 days; 10 hours of Saturday |
 * | Saturday 14, 10:00  | Monday 16, 08:00    | 46 = 38 + 8                   | the rest of the weekend; waiting from Monday's first hour |
 * | Monday 16, 08:00    | Monday 16, 09:00    | 1                             | screening again                                        |
 *
 * Only whole days on which the office does not open are closed days; nights belong to the cause. In all 235 hours:
 * waiting 1 + 8, screening 9 + 10 + 1, department 110, closed days 48 + 10 + 38.
 */
export const attributionCases: readonly HandWorkedCase[] = [
  {
    name: "attribution-two-weekends",
    title,
    pathway: definePathway({
      name: "attribution-two-weekends",
      title,
      startDate: MONDAY,
      calendars: { office: OFFICE },
      attribution: { causes: { waiting: {}, screening: {}, department: {} }, closedDays: "office" },
      resources: { caseworker: { servers: 1, calendar: "office" } },
      stations: { desk: { kind: "servers", requires: [{ resource: "caseworker" }] } },
      outcomes: { done: { kind: "left" } },
      arrivals: [comes("A", ["2026-03-06T13:00"], "short screening"), comes("B", ["2026-03-06T14:00"], "screening")],
      steps: [
        {
          name: "screening",
          type: "visit",
          at: "desk",
          work: takes(3, "hours"),
          causes: { waiting: "waiting", work: "screening" },
        },
        { name: "answer", type: "delay", duration: takes(5, "days"), cause: "department" },
        {
          name: "second screening",
          type: "visit",
          at: "desk",
          work: takes(1, "hours"),
          causes: { waiting: "waiting", work: "screening" },
          next: "done",
        },
        {
          name: "short screening",
          type: "visit",
          at: "desk",
          work: takes(2, "hours"),
          causes: { waiting: "waiting", work: "screening" },
        },
        { name: "done", type: "leave", outcome: "done" },
      ],
    }),
    spanDays: 30,
    figures: [
      { name: caseEnds("A"), expected: at(4, 15), read: end({ of: "A" }) },
      { name: caseEnds("B"), expected: at(14, 9), read: end(B) },
      {
        name: daysOf({ da: "venter på sagsbehandler", en: "waiting for the caseworker" }),
        expected: hours(9),
        read: spent(B, "waiting"),
      },
      { name: daysOf({ da: "screening", en: "screening" }), expected: hours(20), read: spent(B, "screening") },
      {
        name: daysOf({ da: "afdelingen svarer", en: "the department answers" }),
        expected: hours(110),
        read: spent(B, "department"),
      },
      { name: daysOf({ da: "lukkedage", en: "closed days" }), expected: hours(96), read: spent(B, "closed days") },
      { name: daysOf({ da: "i alt", en: "in all" }), expected: hours(235), read: spentInAll(B) },
      // From the 6th to the 16th: ten dates, shared in proportion to these hours, and still ten.
      {
        name: { da: "hele kalenderdage, fordelt og lagt sammen", en: "whole calendar days, shared and added up" },
        expected: 10,
        read: processingDaysShared(B),
      },
    ],
  },
];
