import { type Calendar, definePathway, type Label } from "@ventesal/pathway";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { end } from "./observed-run.ts";
import { at, caseEnds, comes, MONDAY, OFFICE, takes } from "./vocabulary.ts";

/** Maundy Thursday to Easter Monday 2026. */
const EASTER: Calendar = { ...OFFICE, closedOn: [{ from: "2026-04-02", to: "2026-04-06" }] };

const FRIDAY_15 = "2026-03-06T15:00";

export const calendarCases: readonly HandWorkedCase[] = [
  // Friday 15:00 to 16:00 is one hour; the other two are Monday 08:00 to 10:00.
  threeHoursOfWork({
    name: "weekend",
    title: { da: "Tre timers arbejde fra fredag kl. 15", en: "Three hours of work from Friday 15:00" },
    calendar: OFFICE,
    moments: [FRIDAY_15],
    ends: [at(7, 10)],
  }),
  // Wednesday 1 April 15:00 to 16:00; Thursday to Monday are holidays and weekend; Tuesday 7 April (day 36) 08:00 to 10:00.
  threeHoursOfWork({
    name: "easter",
    title: {
      da: "Tre timers arbejde fra onsdag før påske kl. 15",
      en: "Three hours of work from the Wednesday before Easter 15:00",
    },
    calendar: EASTER,
    moments: ["2026-04-01T15:00"],
    ends: [at(36, 10)],
  }),
  // The office opens on Saturday 7 March, 09:00 to 11:00: Friday 15:00 to 16:00, then these two hours.
  threeHoursOfWork({
    name: "open-saturday",
    title: { da: "En lørdag med åbent", en: "A Saturday on which it is open" },
    calendar: { ...OFFICE, openOn: [{ on: "2026-03-07", hours: ["09:00-11:00"] }] },
    moments: [FRIDAY_15],
    ends: [at(5, 11)],
  }),
  // Tuesday 11:00 to the break at 12:00, then 13:00 to 15:00.
  threeHoursOfWork({
    name: "lunch",
    title: { da: "Arbejdet hviler i frokostpausen", en: "Work rests over lunch" },
    calendar: { week: { mondayToFriday: ["08:00-12:00", "13:00-16:00"] } },
    moments: ["2026-03-03T11:00"],
    ends: [at(1, 15)],
  }),
  // Begun on Friday at 15:00 and done before going home: 18:00.
  threeHoursOfWork({
    name: "finish",
    title: { da: "Arbejdet gøres færdigt efter lukketid", en: "Work is finished after closing time" },
    calendar: OFFICE,
    closing: "finish",
    moments: [FRIDAY_15],
    ends: [at(4, 18)],
  }),
  // The first comes on Friday 15:00: done Monday 10:00. The second came on Friday 15:30 and follows: Monday 10:00 to 13:00.
  // The third comes on Saturday at noon, when it is closed, and is next: Monday 13:00 to 16:00.
  threeHoursOfWork({
    name: "queue",
    title: { da: "Tre sager i kø over en weekend", en: "Three cases in line over a weekend" },
    calendar: OFFICE,
    moments: [FRIDAY_15, "2026-03-06T15:30", "2026-03-07T12:00"],
    ends: [at(7, 10), at(7, 13), at(7, 16)],
  }),
];

/** One caseworker, three hours of work on each case. */
function threeHoursOfWork(given: {
  name: string;
  title: Label;
  calendar: Calendar;
  closing?: "finish";
  /** When the cases come, and when they are to end. */
  moments: string[];
  ends: number[];
}): HandWorkedCase {
  const { title, calendar, closing = "pause", moments } = given;
  const name = `calendar-${given.name}`;
  const pathway = definePathway({
    name,
    title,
    startDate: MONDAY,
    calendars: { office: calendar },
    resources: { caseworker: { servers: 1, calendar: "office" } },
    stations: { desk: { kind: "servers", requires: [{ resource: "caseworker" }] } },
    outcomes: { done: { kind: "left" } },
    arrivals: [comes("case", moments, "screening")],
    steps: [
      { name: "screening", type: "visit", at: "desk", work: takes(3, "hours"), closing },
      { name: "done", type: "leave", outcome: "done" },
    ],
  });
  const figures = given.ends.map((expected, i) => {
    return { name: caseEnds(i + 1), expected, read: end({ of: "case", number: i + 1 }) };
  });
  return { name, title, pathway, spanDays: 60, figures };
}
