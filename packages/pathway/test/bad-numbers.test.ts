import { expect, test } from "vitest";
import { type Bad, told } from "./fixtures/bad.ts";

const BAD: Bad[] = [
  {
    what: "a calendar that is never open",
    from: "panel",
    spoil: (p) => {
      p.calendars.office.week = {};
    },
    code: "never-open",
    path: "calendars.office.week",
    says: "never open in a plain week",
  },
  {
    what: "two resources at once whose hours never meet",
    from: "panel",
    spoil: (p) => {
      p.stations.screening.requires.push({ resource: "clerk" });
      p.resources.clerk = { servers: 1, calendar: "evenings" };
    },
    code: "never-open",
    path: "stations.screening.requires",
    says: "share no hour of a plain week",
  },
  {
    what: "arrivals only on days on which their calendar is closed",
    from: "panel",
    spoil: (p) => {
      p.arrivals[0].weekdayWeights = { sunday: 1 };
    },
    code: "never-open",
    path: "arrivals[0].weekdayWeights",
    says: "expected a weight above 0 on at least one open day",
  },
  {
    what: "no servers, now or later",
    spoil: (p) => {
      p.resources.nurse.servers = 0;
    },
    code: "no-capacity",
    path: "resources.nurse.servers",
    says: "has no servers, now or later",
  },
  {
    what: "more on leave than there are",
    from: "panel",
    spoil: (p) => {
      p.resources.caseworker.leave[0].servers = 2;
    },
    code: "no-capacity",
    path: "resources.caseworker.leave",
    says: "1 more on leave than there are",
  },
  {
    what: "more units than there ever are",
    spoil: (p) => {
      p.stations.desk.requires[0].units = 2;
    },
    code: "too-few-servers",
    path: "stations.desk.requires[0].units",
    says: "never more than 1",
  },
  {
    what: "a session without slots",
    from: "panel",
    spoil: (p) => {
      p.stations.meeting.weekly[0].slots = 0;
    },
    code: "no-slots",
    path: "stations.meeting.weekly",
    says: "no session with a slot",
  },
  {
    what: "more classes than the attribute has categories",
    from: "panel",
    spoil: (p) => {
      p.stations.reading.discipline.classes = 3;
    },
    code: "class-out-of-range",
    path: "stations.reading.discipline.classes",
    says: "received 3, expected 2",
  },
  {
    what: "changes out of order",
    from: "clinics",
    spoil: (p) => {
      p.resources.nurse.changes.push({ on: "2026-08-01", servers: 1 });
    },
    code: "dates-out-of-order",
    path: "resources.nurse.changes[1].on",
    says: "expected a date after 2026-09-01",
  },
  {
    what: "days of work on a calendar whose days are not 24 hours",
    from: "panel",
    spoil: (p) => {
      p.steps[1].work.unit = "days";
    },
    code: "ambiguous-unit",
    path: "steps[1].work.unit",
    says: "say hours or minutes",
  },
  {
    what: "a distribution that no parameters fit",
    spoil: (p) => {
      p.steps[0].work.distribution = { kind: "weibull", mean: 1, sd: 1e6 };
    },
    code: "impossible-distribution",
    path: "steps[0].work.distribution",
    says: "received",
  },
  {
    what: "two arrivals from one stream",
    from: "panel",
    spoil: (p) => {
      p.arrivals[0].stream = "referrals";
      p.arrivals[1].stream = "referrals";
    },
    code: "shared-stream",
    path: "arrivals[1].stream",
    says: "both would come at the same times",
  },
  {
    what: "a wait longer than the case is old",
    from: "clinics",
    spoil: (p) => {
      p.initial[0].waitingDays = 61;
    },
    code: "out-of-range",
    path: "initial[0].waitingDays",
    says: "expected at most 60",
  },
];

test.each(BAD)("$what is refused with its place", (bad) => {
  expect(told(bad)).toContainEqual({ code: bad.code, path: bad.path, message: expect.stringContaining(bad.says) });
});

test.each(BAD)("$what is told once", (bad) => {
  const codes = told(bad).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
