import { expect, test } from "vitest";
import { type Bad, type Spoilt, told } from "./fixtures/bad.ts";

const BAD: Bad[] = [
  {
    what: "an unknown station, with the nearest name",
    spoil: (p) => {
      p.steps[0].at = "dsek";
    },
    code: "unknown-name",
    path: "steps[0].at",
    says: 'there is no station "dsek"; did you mean "desk"?',
  },
  {
    what: "an unknown resource",
    spoil: (p) => {
      p.stations.desk.requires[0].resource = "doctor";
    },
    code: "unknown-name",
    path: "stations.desk.requires[0].resource",
    says: 'there is no resource "doctor"; there are nurse',
  },
  {
    what: "an unknown step to go to",
    from: "panel",
    spoil: (p) => {
      p.steps[0].otherwise = "scren";
    },
    code: "unknown-name",
    path: "steps[0].otherwise",
    says: 'did you mean "screen"?',
  },
  {
    what: "an unknown calendar",
    from: "panel",
    spoil: (p) => {
      p.resources.caseworker.calendar = "offices";
    },
    code: "unknown-name",
    path: "resources.caseworker.calendar",
    says: 'did you mean "office"?',
  },
  {
    what: "an unknown outcome, one that every object would have",
    spoil: (p) => {
      p.steps[1].outcome = "constructor";
    },
    code: "unknown-name",
    path: "steps[1].outcome",
    says: 'there is no outcome "constructor"',
  },
  {
    what: "an unknown region",
    from: "panel",
    spoil: (p) => {
      p.arrivals[0].set.region = "Syddanmarks";
    },
    code: "unknown-category",
    path: "arrivals[0].set.region",
    says: 'did you mean "Syddanmark"?',
  },
  {
    what: "two steps of one name",
    spoil: (p) => {
      p.steps.unshift({ ...p.steps[0] });
    },
    code: "duplicate-name",
    path: "steps[1].name",
    says: 'there is another step "seen"',
  },
  {
    what: "a cause that is not listed",
    from: "panel",
    spoil: (p) => {
      p.steps[1].causes.work = "screenings";
    },
    code: "unknown-name",
    path: "steps[1].causes.work",
    says: 'did you mean "screening"?',
  },
  {
    what: "a step that takes time and names no cause",
    from: "panel",
    spoil: (p) => {
      delete p.steps[3].cause;
    },
    code: "cause-missing",
    path: "steps[3].cause",
    says: "takes time, but names no cause",
  },
  {
    what: "probabilities that add up to 1.01",
    from: "panel",
    spoil: (p) => {
      p.arrivals[0].set.urgency.mix = { urgent: 0.11, routine: 0.9 };
    },
    code: "probabilities",
    path: "arrivals[0].set.urgency.mix",
    says: "add up to 1.01, expected a sum of 1",
  },
  {
    what: "a branch whose paths add up to less than 1, without otherwise",
    from: "panel",
    spoil: (p) => {
      p.steps[0].paths.push({ probability: 0.9, to: "screen" });
      delete p.steps[0].otherwise;
    },
    code: "probabilities",
    path: "steps[0].paths",
    says: "add up to 0.98, expected a sum of 1",
  },
  {
    what: "a row of a table of probabilities that adds up to 1.1",
    from: "panel",
    spoil: (p) => {
      p.tables["hospital mix"].values.Hovedstaden = [0.1, 1];
    },
    code: "probabilities",
    path: 'tables["hospital mix"].values',
    says: "for Hovedstaden add up to 1.1",
  },
  {
    what: "a table with a row missing",
    from: "clinics",
    spoil: (p) => {
      delete p.tables.travel.values.Svendborg;
    },
    code: "wrong-shape",
    path: "tables.travel.values",
    says: "expected a value for Svendborg",
  },
  {
    what: "a table with a row too short",
    from: "clinics",
    spoil: (p) => {
      p.tables["travel with Vejle"].values[1] = [45, 130];
    },
    code: "wrong-shape",
    path: 'tables["travel with Vejle"].values.Svendborg',
    says: "received 2, expected 3 values",
  },
  {
    what: "a category that is a number",
    from: "clinics",
    spoil: (p) => {
      p.initial[0].set.clinic = 7;
    },
    code: "not-a-category",
    path: "initial[0].set.clinic",
    says: "expected one of Odense, Aarhus, Vejle",
  },
  {
    what: "a clinic without a number of servers",
    from: "clinics",
    spoil: (p) => {
      delete p.resources.nurse.servers.Aarhus;
    },
    code: "missing-member",
    path: "resources.nurse.servers",
    says: "expected a value for Aarhus",
  },
  {
    what: "a station for all clinics that needs the nurses of each",
    from: "clinics",
    spoil: (p) => {
      delete p.stations.treatment.each;
    },
    code: "wrong-categories",
    path: "stations.treatment.requires[0].resource",
    says: "nurse is there once for each clinic",
  },
  {
    what: "an attribute that is read and never set",
    from: "clinics",
    spoil: (p) => {
      delete p.arrivals[0].set.need;
    },
    code: "never-set",
    path: "attributes.need",
    says: "nothing sets it",
  },
  {
    what: "values that read each other in a circle",
    spoil: (p) => {
      p.attributes = { a: {}, b: {} };
      p.arrivals[0].set = { a: { attribute: "b" }, b: { attribute: "a" } };
    },
    code: "circular",
    path: "arrivals[0].set",
    says: "a, b",
  },
  {
    what: "a station with room, and nowhere to go for those refused",
    from: "clinics",
    spoil: (p) => {
      delete p.steps.find((step: Spoilt) => step.name === "treat").onRefuse;
    },
    code: "refusal-missing",
    path: "steps[9].onRefuse",
    says: "has room for 40",
  },
  {
    what: "a visit to a session",
    from: "panel",
    spoil: (p) => {
      p.steps[1].at = "meeting";
    },
    code: "wrong-station-kind",
    path: "steps[1].at",
    says: '"meeting" is a station of the kind session, expected servers',
  },
];

test.each(BAD)("$what is refused with its place", (bad) => {
  expect(told(bad)).toContainEqual({ code: bad.code, path: bad.path, message: expect.stringContaining(bad.says) });
});

test.each(BAD)("$what is told once", (bad) => {
  const codes = told(bad).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
