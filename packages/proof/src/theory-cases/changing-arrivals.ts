import { definePathway, type Label } from "@ventesal/pathway";
import { poissonCounts } from "@ventesal/theory";
import { quantities } from "./quantities.ts";
import { counted, squaredDistance } from "./reading.ts";
import type { TheoryCase, TheoryFigure } from "./theory-case.ts";

const SOURCE = "Poisson process with a changing rate: Kingman 1993, section 2.1";

/** Arrivals whose rate changes from a date, and arrivals that only come while it is open. */
export const changingArrivalsCases: readonly TheoryCase[] = [threeWeeks(), yearOfWeekdays()];

function threeWeeks(): TheoryCase {
  const name = "arrivals-that-change";
  const title = { da: "Ankomster, hvis hyppighed ændrer sig", en: "Arrivals whose rate changes" };
  const rates = { at: [0, 7, 14, 21], rate: [5, 40, 1.5] };
  const weeks: Label[] = [
    { da: "uge 1", en: "week 1" },
    { da: "uge 2", en: "week 2" },
    { da: "uge 3", en: "week 3" },
  ];
  return {
    name,
    title,
    pathway: definePathway({
      name,
      title,
      startDate: "2026-03-02",
      outcomes: { counted: { kind: "left" } },
      arrivals: [
        {
          name: "patients",
          process: "poisson",
          count: rates.rate[0]!,
          perDays: 1,
          changes: [
            { on: "2026-03-09", count: rates.rate[1]!, perDays: 1 },
            { on: "2026-03-16", count: rates.rate[2]!, perDays: 1 },
          ],
          start: "when",
        },
      ],
      steps: [
        {
          name: "when",
          type: "branch",
          by: "condition",
          paths: [
            { if: { onOrAfter: "2026-03-16" }, to: "third" },
            { if: { onOrAfter: "2026-03-09" }, to: "second" },
          ],
          otherwise: "first",
        },
        { name: "first", type: "count", counter: "week 1", next: "counted" },
        { name: "second", type: "count", counter: "week 2", next: "counted" },
        { name: "third", type: "count", counter: "week 3" },
        { name: "counted", type: "leave", outcome: "counted" },
      ],
    }),
    warmUpDays: 0,
    lengthDays: 21,
    replications: 10_000,
    figures: weeks.flatMap((week, i) => {
      const counts = poissonCounts({ ...rates, from: rates.at[i]!, to: rates.at[i + 1]! });
      return meanAndVariance(week, counts, `week ${i + 1}`);
    }),
  };
}

/** In a calendar year as many come as the count says, however few days are open: what closed days lose comes on the others. */
function yearOfWeekdays(): TheoryCase {
  const name = "arrivals-on-working-days";
  const title = {
    da: "Ankomster kun på hverdage, flest om mandagen",
    en: "Arrivals on working days only, most on Mondays",
  };
  const counts = poissonCounts({ at: [0, 365], rate: [0.4], from: 0, to: 365 });
  return {
    name,
    title,
    pathway: definePathway({
      name,
      title,
      startDate: "2026-01-01",
      calendars: { office: { week: { mondayToFriday: ["08:00-16:00"] } } },
      outcomes: { counted: { kind: "left" } },
      arrivals: [
        {
          name: "patients",
          process: "poisson",
          count: 0.4,
          perDays: 1,
          calendar: "office",
          weekdayWeights: { monday: 2 },
          start: "comes",
        },
      ],
      steps: [
        { name: "comes", type: "count", counter: "the year" },
        { name: "counted", type: "leave", outcome: "counted" },
      ],
    }),
    warmUpDays: 0,
    lengthDays: 365,
    replications: 10_000,
    figures: meanAndVariance({ da: "et år", en: "a year" }, counts, "the year"),
  };
}

function meanAndVariance(
  whose: Label,
  { expectedCount, sdCount }: { expectedCount: number; sdCount: number },
  counter: string,
): TheoryFigure[] {
  const read = counted(counter);
  return [
    { name: quantities.meanNumber(whose), theory: expectedCount, source: SOURCE, read },
    {
      name: quantities.variance(whose),
      theory: sdCount ** 2,
      source: SOURCE,
      read: squaredDistance(read, expectedCount),
    },
  ];
}
