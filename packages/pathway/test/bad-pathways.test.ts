import { describe, expect, test } from "vitest";
import { type IssueCode, PathwayError, parsePathway, pathText } from "../src/index.ts";
import { clinicsPathway } from "./fixtures/clinics-pathway.ts";
import { panelPathway } from "./fixtures/panel-pathway.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is spoilt on purpose has no type.
type Spoilt = any;

interface Bad {
  what: string;
  from?: "small" | "panel" | "clinics";
  spoil(pathway: Spoilt): void;
  code: IssueCode;
  path: string;
  says: string;
}

const aDay = { distribution: { kind: "constant", value: 1 }, unit: "days" };
const leave = { name: "goes home", type: "leave", outcome: "done" };
const rest = (name: string, more = {}) => ({ name, type: "delay", duration: aDay, ...more });
const seize = (name: string, more = {}) => ({ name, type: "seize", at: "desk", ...more });
const release = (name: string, more = {}) => ({ name, type: "release", at: "desk", ...more });
const chance = (name: string, probability: number, to: string, otherwise: string) => ({
  name,
  type: "branch",
  by: "chance",
  paths: [{ probability, to }],
  otherwise,
});
const steps =
  (...list: object[]) =>
  (pathway: Spoilt) => {
    pathway.steps = list;
    pathway.arrivals[0].start = (list[0] as { name: string }).name;
  };

const SHAPE: Bad[] = [
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

const NAMES: Bad[] = [
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

const NUMBERS: Bad[] = [
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

const WAYS: Bad[] = [
  {
    what: "a step nobody can come to",
    spoil: steps(rest("a", { next: "goes home" }), rest("b"), leave),
    code: "unreachable",
    path: "steps[1]",
    says: 'no patient can come to "b"',
  },
  {
    what: "a loop without end",
    spoil: steps(chance("start", 0.5, "a", "goes home"), rest("a"), rest("b", { next: "a" }), leave),
    code: "no-way-out",
    path: "steps[1]",
    says: "from a, b there is no way to an end",
  },
  {
    what: "a loop that takes no time",
    spoil: steps(chance("a", 0.5, "b", "goes home"), { name: "b", type: "count", counter: "n", next: "a" }, leave),
    code: "loop-without-time",
    path: "steps[0]",
    says: "the loop a, b takes no time",
  },
  {
    what: "a last step that leads nowhere",
    spoil: steps(rest("a")),
    code: "falls-off",
    path: "steps[0]",
    says: '"a" is the last step',
  },
  {
    what: "release without seize",
    spoil: steps(rest("a"), release("b"), leave),
    code: "release-without-seize",
    path: "steps[1]",
    says: '"b" releases "desk", which has not been seized',
  },
  {
    what: "leaving while holding",
    spoil: steps(seize("a"), rest("b"), leave),
    code: "left-holding",
    path: "steps[2]",
    says: '"goes home" ends while "desk" is held',
  },
  {
    what: "seizing what is held",
    spoil: steps(seize("a"), seize("b"), release("c"), release("d"), leave),
    code: "seized-twice",
    path: "steps[1]",
    says: '"b" seizes "desk", which is held already',
  },
  {
    what: "paths that hold different things",
    spoil: steps(chance("a", 0.5, "b", "c"), seize("b"), rest("c"), release("d"), leave),
    code: "holds-differ",
    path: "steps[2]",
    says: '"c" is come to holding',
  },
  {
    what: "a clinic changed while its nurse is held",
    from: "clinics",
    spoil: (p) => {
      const at = p.steps.findIndex((step: Spoilt) => step.name === "treat");
      p.steps.splice(
        at,
        1,
        { name: "treat", type: "seize", at: "treatment", onRefuse: "no room" },
        { name: "moves", type: "set", set: { clinic: "Aarhus" } },
        { name: "done", type: "release", at: "treatment" },
      );
    },
    code: "changed-while-held",
    path: "steps[10]",
    says: '"moves" changes clinic while the "treatment" it chose is held',
  },
  {
    what: "a branch of a fork that leaves",
    spoil: steps({ name: "a", type: "fork", branches: { x: [{ ...leave, name: "out" }] } }, leave),
    code: "not-in-fork",
    path: "steps[0].branches.x[0]",
    says: "concerns the whole case",
  },
  {
    what: "a clock in a branch of a fork",
    spoil: steps(
      { name: "a", type: "fork", branches: { x: [{ name: "c", type: "clock", duration: aDay, to: "d" }, rest("d")] } },
      leave,
    ),
    code: "not-in-fork",
    path: "steps[0].branches.x[0]",
    says: '"c" (clock)',
  },
  {
    what: "a way out of a fork",
    spoil: steps({ name: "a", type: "fork", branches: { x: [rest("b", { next: "goes home" })] } }, leave),
    code: "crosses-fork",
    path: "steps[0].branches.x[0].next",
    says: '"goes home" is on the main way',
  },
  {
    what: "a join outside all forks",
    spoil: steps(chance("a", 0.5, "b", "goes home"), { name: "b", type: "join" }, leave),
    code: "only-in-fork",
    path: "steps[1]",
    says: "stands outside all forks",
  },
  {
    what: "a fork without branches",
    spoil: steps({ name: "a", type: "fork", branches: {} }, leave),
    code: "no-steps",
    path: "steps[0].branches",
    says: "at least one branch",
  },
];

function issuesOf({ from = "small", spoil }: Bad) {
  const pathway: Spoilt = structuredClone(
    { small: smallPathway(), panel: panelPathway, clinics: clinicsPathway }[from],
  );
  spoil(pathway);
  try {
    parsePathway(pathway);
    return [];
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    return error.issues;
  }
}

describe.each([
  ["shape", SHAPE],
  ["names", NAMES],
  ["numbers", NUMBERS],
  ["ways", WAYS],
] as const)("of the %s", (_, list) => {
  test.each(list)("$what is refused with its place: $code", (bad) => {
    const issues = issuesOf(bad);
    const found = issues.map(({ code, path, message }) => ({ code, path: pathText(path), message }));
    expect(found).toContainEqual({ code: bad.code, path: bad.path, message: expect.stringContaining(bad.says) });
  });
});

test("the pathways that are spoilt here are sound before", () => {
  for (const pathway of [smallPathway(), panelPathway, clinicsPathway])
    expect(() => parsePathway(structuredClone(pathway))).not.toThrow();
});

test("one mistake is told once", () => {
  const told = [...NAMES, ...NUMBERS, ...WAYS].map((bad) => [bad.what, issuesOf(bad).map(({ code }) => code)]);
  const echoes = told.filter(([, codes]) => new Set(codes).size < codes!.length);
  expect(echoes).toEqual([]);
});
