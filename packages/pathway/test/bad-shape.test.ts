import { expect, test } from "vitest";
import { type Bad, type Spoilt, told } from "./fixtures/bad.ts";

const BAD: Bad[] = [
  {
    what: "an unknown key, with the key that was meant",
    spoil: (p) => {
      p.steps[0].wrok = 1;
    },
    code: "unknown-key",
    path: "steps[0].wrok",
    says: 'did you mean "work"',
  },
  {
    what: "a missing unit",
    spoil: (p) => {
      delete p.steps[0].work.unit;
    },
    code: "missing",
    path: "steps[0].work.unit",
    says: "unit is missing, expected one of minutes, hours, days, weeks",
  },
  {
    what: "a wrong unit",
    spoil: (p) => {
      p.steps[0].work.unit = "fortnights";
    },
    code: "wrong-value",
    path: "steps[0].work.unit",
    says: 'received "fortnights", expected one of minutes, hours, days, weeks',
  },
  {
    what: "a negative mean",
    spoil: (p) => {
      p.steps[0].work.distribution = { kind: "exponential", mean: -3 };
    },
    code: "out-of-range",
    path: "steps[0].work.distribution.mean",
    says: "received -3",
  },
  {
    what: "an unknown distribution",
    spoil: (p) => {
      p.steps[0].work.distribution = { kind: "pareto", a: 1 };
    },
    code: "wrong-value",
    path: "steps[0].work.distribution.kind",
    says: "exponential",
  },
  {
    what: "an unknown type of step",
    spoil: (p) => {
      p.steps[0].type = "vist";
    },
    code: "wrong-value",
    path: "steps[0].type",
    says: 'received "vist", expected one of visit',
  },
  {
    what: "a date that does not exist",
    spoil: (p) => {
      p.startDate = "2026-02-29";
    },
    code: "wrong-value",
    path: "startDate",
    says: "expected a date such as 2026-03-02",
  },
  {
    what: "a negative number of servers",
    spoil: (p) => {
      p.resources.nurse.servers = -1;
    },
    code: "out-of-range",
    path: "resources.nurse.servers",
    says: "received -1, expected a whole number, 0 or more",
  },
  {
    what: "half a server",
    spoil: (p) => {
      p.resources.nurse.servers = 1.5;
    },
    code: "wrong-type",
    path: "resources.nurse.servers",
    says: "received 1.5, expected a whole number",
  },
  {
    what: "opening hours that end before they begin",
    from: "panel",
    spoil: (p) => {
      p.calendars.office.week.mondayToFriday = ["16:00-08:00"];
    },
    code: "wrong-value",
    path: "calendars.office.week.mondayToFriday[0]",
    says: 'received "16:00-08:00", expected opening hours',
  },
  {
    what: "a probability above 1",
    from: "panel",
    spoil: (p) => {
      p.steps[0].paths[0].probability = 1.2;
    },
    code: "out-of-range",
    path: "steps[0].paths[0].probability",
    says: "received 1.2, expected a probability from 0 to 1",
  },
  {
    what: "a list where an object belongs",
    spoil: (p) => {
      p.stations = [];
    },
    code: "wrong-type",
    path: "stations",
    says: "expected an object",
  },
  {
    what: "a name with a slash",
    spoil: (p) => {
      p.steps[0].name = "seen/again";
    },
    code: "wrong-value",
    path: "steps[0].name",
    says: "expected a name that begins with a letter",
  },
  {
    what: "something deep inside a fork",
    from: "panel",
    spoil: (p) => {
      p.steps.find((step: Spoilt) => step.name === "panel").steps[0].work.unit = "h";
    },
    code: "wrong-value",
    path: "steps[5].steps[0].work.unit",
    says: 'received "h"',
  },
];

test.each(BAD)("$what is refused with its place", (bad) => {
  expect(told(bad)).toContainEqual({ code: bad.code, path: bad.path, message: expect.stringContaining(bad.says) });
});

test("the pathways that are spoilt in these tests are sound before", () => {
  for (const from of ["small", "panel", "clinics"] as const)
    expect(told({ ...BAD[0]!, from, spoil: () => {} })).toEqual([]);
});
