import { type Calendar, definePathway, type Label } from "@ventesal/pathway";
import type { HandWorkedCase, HandWorkedFigure } from "./hand-worked-case.ts";
import { end, meanWait } from "./observed-run.ts";
import { at, caseEnds, comes, OFFICE } from "./vocabulary.ts";

/** Maundy Thursday (2 April 2026) is closed, the Wednesday before is open, and so is the Tuesday after Easter (7 April). */
const EASTER: Calendar = { ...OFFICE, closedOn: [{ from: "2026-04-02", to: "2026-04-06" }] };

export const sessionCases: readonly HandWorkedCase[] = [
  // From Monday 2 March. Meetings on Thursdays 5, 12, 19 March (days 3, 10, 17) at 13:00, two cases each.
  // Cases 1 and 2 come on Monday: the first meeting. 3 on Tuesday and 4 on Wednesday: the second. 5 comes on Thursday
  // at 13:00, when 3 and 4 are before it: the third meeting.
  // Waits: 76, 75, 9·24 + 4, 8·24 + 3, 14·24 hours; 902 hours in all, of five.
  meetings({
    name: "two-slots",
    title: { da: "Torsdagsmøde med to pladser, fem sager", en: "A Thursday meeting with two slots, five cases" },
    startDate: "2026-03-02",
    moments: ["2026-03-02T09:00", "2026-03-02T10:00", "2026-03-03T09:00", "2026-03-04T10:00", "2026-03-05T13:00"],
    ends: [at(3, 13), at(3, 13), at(10, 13), at(10, 13), at(17, 13)],
    meanWaitHours: 902 / 5,
  }),
  // A case that comes at the very moment of a meeting, Thursday 5 March 13:00, is too late for it: it waits a week, until day 10.
  meetings({
    name: "sharp",
    title: { da: "En sag i samme øjeblik som mødet", en: "A case at the very moment of the meeting" },
    startDate: "2026-03-02",
    moments: ["2026-03-05T13:00"],
    ends: [at(10, 13)],
    meanWaitHours: 7 * 24,
  }),
  // From Monday 30 March. The meeting of Maundy Thursday (day 3) is left out: all wait for 9 April (day 10), one for 16 April.
  // Waits: 10 days and 4 hours, 9 days and 4 hours, 15 days and 4 hours: 34 days and 12 hours of three.
  meetings({
    name: "skipped",
    title: { da: "Mødet skærtorsdag falder bort", en: "The meeting on Maundy Thursday is left out" },
    startDate: "2026-03-30",
    moments: ["2026-03-30T09:00", "2026-03-31T09:00", "2026-04-01T09:00"],
    whenClosed: "skip",
    ends: [at(10, 13), at(10, 13), at(17, 13)],
    meanWaitHours: (34 * 24 + 12) / 3,
  }),
  // The same, but the meeting is moved to the next open day, Tuesday 7 April (day 8); the third case gets the one of 9 April.
  // Waits: 8 days and 4 hours, 7 days and 4 hours, 8 days and 4 hours: 23 days and 12 hours of three.
  meetings({
    name: "moved",
    title: {
      da: "Mødet skærtorsdag flyttes til efter påske",
      en: "The meeting on Maundy Thursday is moved beyond Easter",
    },
    startDate: "2026-03-30",
    moments: ["2026-03-30T09:00", "2026-03-31T09:00", "2026-04-01T09:00"],
    whenClosed: "move",
    ends: [at(8, 13), at(8, 13), at(10, 13)],
    meanWaitHours: (23 * 24 + 12) / 3,
  }),
];

/** A panel that meets on Thursdays at 13:00 and takes two cases, each over at once. */
function meetings(given: {
  name: string;
  title: Label;
  startDate: string;
  moments: string[];
  whenClosed?: "skip" | "move";
  ends: number[];
  meanWaitHours: number;
}): HandWorkedCase {
  const { title, startDate, moments, whenClosed = "skip", meanWaitHours } = given;
  const name = `session-${given.name}`;
  const pathway = definePathway({
    name,
    title,
    startDate,
    calendars: { office: EASTER },
    stations: {
      meeting: {
        kind: "session",
        weekly: [{ weekday: "thursday", time: "13:00", slots: 2 }],
        calendar: "office",
        whenClosed,
      },
    },
    outcomes: { discussed: { kind: "left" } },
    arrivals: [comes("case", moments, "meeting")],
    steps: [
      { name: "meeting", type: "attend", at: "meeting" },
      { name: "discussed", type: "leave", outcome: "discussed" },
    ],
  });
  const figures: HandWorkedFigure[] = given.ends.map((expected, i) => {
    return { name: caseEnds(i + 1), expected, read: end({ of: "case", number: i + 1 }) };
  });
  figures.push({
    name: { da: "middelventetid (dage)", en: "mean wait (days)" },
    expected: meanWaitHours / 24,
    read: meanWait("meeting"),
  });
  return { name, title, pathway, spanDays: 60, figures };
}
