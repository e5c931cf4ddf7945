import { openKernel } from "@ventesal/kernel";
import type { Pathway } from "@ventesal/pathway";
import { describe, expect, test } from "vitest";
import { type Load, loads, overloads, prepare } from "../src/index.ts";
import { modelOf, scenarioOf, station, stationModel } from "./fixtures/station.ts";

const kernel = await openKernel();
const loadsOf = (pathway: Pathway, days?: number) =>
  loads(prepare(scenarioOf(modelOf(() => pathway, days)), kernel), kernel);
const overloadsOf = (pathway: Pathway) => overloads(prepare(scenarioOf(modelOf(() => pathway)), kernel), kernel);

function expectLoad({ load, standardError }: Load, expected: number) {
  expect(standardError).toBeGreaterThan(0);
  expect(standardError / expected).toBeLessThan(0.05);
  expect(Math.abs(load - expected)).toBeLessThan(4 * standardError);
}

/** Work of so many hours, exponential, done in open hours. */
const visit = (name: string, at: string, hours: number): Pathway["steps"][number] => ({
  name,
  type: "visit",
  at,
  work: { distribution: { kind: "exponential", mean: hours }, unit: "hours" },
});

/** A family of stations, each with its nurses, and as many patients a week at each. */
function twoClinics(
  servers: Record<string, number>,
  perWeek: number,
  steps: Pathway["steps"] = [visit("visit", "desk", 24), { name: "home", type: "leave", outcome: "done" }],
): Pathway {
  const clinics = Object.keys(servers);
  return station({
    attributes: { clinic: { categories: clinics } },
    resources: { nurses: { each: "clinic", servers } },
    stations: { desk: { kind: "servers", each: "clinic", requires: [{ resource: "nurses" }] } },
    arrivals: clinics.map((clinic) => ({
      name: clinic,
      process: "poisson",
      count: perWeek,
      perDays: 7,
      start: "visit",
      set: { clinic },
    })),
    steps,
  });
}

describe("the load is what is asked for over what can be done, within 4 standard errors of the formula", () => {
  test("M/M/1 and M/M/3: arrival rate × mean work / servers", () => {
    const [one] = loadsOf(station({}, { perWeek: 5, workDays: 1, nurses: 1 }));
    expectLoad(one!, 5 / 7);
    const [three] = loadsOf(station({}, { perWeek: 14, workDays: 1.2, nurses: 3 }));
    expectLoad(three!, (2 * 1.2) / 3);
    expect(three).toMatchObject({ resource: "nurses", stations: ["desk"] });
    expect(three!.arrivalsPerWeek).toBeCloseTo(14, 0);
    expect(three!.canBeDonePerWeek).toBeCloseTo((3 * 7) / 1.2, 0);
  });

  test("above 1 it is as right as below, since capacity does not limit the pilot", () => {
    const [crowded] = loadsOf(station({}, { perWeek: 14, workDays: 1, nurses: 1 }));
    expectLoad(crowded!, 2);
  });

  test("on a calendar, of open hours: 3 hours for each of 4 a week, 20 hours a week open", () => {
    const [load] = loadsOf(
      station({
        calendars: { mornings: { week: { mondayToFriday: ["08:00-12:00"] } } },
        resources: { nurses: { servers: 1, calendar: "mornings" } },
        arrivals: [{ name: "patients", process: "poisson", count: 4, perDays: 7, start: "visit" }],
        steps: [visit("visit", "desk", 3), { name: "home", type: "leave", outcome: "done" }],
      }),
      700,
    );
    expectLoad(load!, (4 * 3) / 20);
  });

  test("of a resource that two stations share: the work of both, and one who comes twice comes twice", () => {
    const [load] = loadsOf(
      station({
        stations: {
          desk: { kind: "servers", requires: [{ resource: "nurses" }] },
          "treatment room": { kind: "servers", requires: [{ resource: "nurses" }] },
        },
        steps: [
          visit("visit", "desk", 6),
          {
            name: "treatment needed",
            type: "branch",
            by: "chance",
            paths: [{ probability: 0.5, to: "treatment" }],
            otherwise: "home",
          },
          visit("treatment", "treatment room", 12),
          { name: "home", type: "leave", outcome: "done" },
        ],
      }),
    );
    expectLoad(load!, (5 / 7) * (6 / 24 + 0.5 * (12 / 24)));
    expect(load!.stations).toEqual(["desk", "treatment room"]);
    expect(load!.arrivalsPerWeek).toBeCloseTo(7.5, 0);
  });

  test("of sessions: those who come over the slots there are", () => {
    const found = loadsOf(
      station({
        stations: {
          desk: { kind: "servers", requires: [{ resource: "nurses" }] },
          clinic: { kind: "session", weekly: [{ weekday: "tuesday", time: "09:00", slots: 8 }] },
        },
        steps: [
          visit("visit", "desk", 6),
          { name: "clinic day", type: "attend", at: "clinic" },
          { name: "home", type: "leave", outcome: "done" },
        ],
      }),
      700,
    );
    expect(found.map(({ resource }) => resource)).toEqual(["nurses", "clinic"]);
    expectLoad(found[1]!, 5 / 8);
    expect(found[1]!.canBeDonePerWeek).toBeCloseTo(8, 6);
  });

  test("of leave: a server less for as long as it lasts", () => {
    // observed from day 200 (24 July 2026) for 500 days, to 5 December 2027; one of two on leave for the first 250 of them
    const [load] = loadsOf(
      station(
        { resources: { nurses: { servers: 2, leave: [{ from: "2026-07-24", to: "2027-03-30", servers: 1 }] } } },
        { perWeek: 7, workDays: 1 },
      ),
    );
    expectLoad(load!, 500 / (2 * 500 - 250));
  });

  test("of nobody is 0, and any number could be done", () => {
    const [idle] = loadsOf(station({}, { perWeek: 0 }));
    expect(idle).toMatchObject({ load: 0, standardError: 0, arrivalsPerWeek: 0, canBeDonePerWeek: Infinity });
  });
});

describe("what cannot keep up is said before it is run", () => {
  test("with how many come, how many can be done, and by how much the list grows", () => {
    const [overload, ...others] = overloadsOf(station({}, { perWeek: 14, workDays: 1, nurses: 1 }));
    expect(others).toEqual([]);
    expect(overload!.sure).toBe(true);
    const sentence =
      /^nurses: ([\d.]+) a week arrive at desk, ([\d.]+) a week can be done; the list grows by ([\d.]+) a week and never settles$/;
    const [, come, done, growth] = sentence.exec(overload!.message)!.map(Number);
    expect(come).toBeCloseTo(14, 0);
    expect(done).toBeCloseTo(7, 0);
    expect(growth).toBeCloseTo(come! - done!, 1);
  });

  test("so close to 1 that the pilot cannot tell, it may be", () => {
    const [overload] = overloadsOf(station({}, { perWeek: 7, workDays: 0.999, nurses: 1 }));
    expect(overload!.sure).toBe(false);
    expect(overload!.message).toMatch(/too close to 1 to tell|never settles$/);
  });

  test("where a member of a family has no capacity at all, whoever comes", () => {
    const [overload, ...others] = overloadsOf(twoClinics({ Odense: 1, Aarhus: 0 }, 4));
    expect(others).toEqual([]);
    expect(overload).toMatchObject({ resource: "nurses · Aarhus", load: Infinity, sure: true, canBeDonePerWeek: 0 });
    expect(overload!.message).toMatch(
      /^nurses · Aarhus: .* a week arrive at desk · Aarhus, 0\.0 a week can be done; the list grows by/,
    );
    expect(overloadsOf(twoClinics({ Odense: 1, Aarhus: 0 }, 0))).toEqual([]);
  });

  test("at sessions with too few slots", () => {
    const [overload] = overloadsOf(
      station({
        stations: { clinic: { kind: "session", weekly: [{ weekday: "tuesday", time: "09:00", slots: 3 }] } },
        arrivals: [{ name: "patients", process: "poisson", count: 5, perDays: 7, start: "clinic day" }],
        steps: [
          { name: "clinic day", type: "attend", at: "clinic" },
          { name: "home", type: "leave", outcome: "done" },
        ],
      }),
    );
    expect(overload).toMatchObject({ resource: "clinic", stations: ["clinic"], sure: true });
    expect(overload!.message).toContain("3.0 a week can be done");
  });
});

describe("a list that cannot grow for ever settles all the same", () => {
  const crowded = { perWeek: 14, workDays: 1, nurses: 1 };

  test("if there is only so much room", () => {
    const steps = [
      { ...visit("visit", "desk", 24), onRefuse: "refused" },
      { name: "home", type: "leave", outcome: "done" },
      { name: "refused", type: "leave", outcome: "gave up" },
    ] as Pathway["steps"];
    const stations: Pathway["stations"] = { desk: { kind: "servers", requires: [{ resource: "nurses" }], room: 10 } };
    expect(overloadsOf(station({ stations, steps }, crowded))).toEqual([]);
  });

  const patience = {
    limit: { distribution: { kind: "exponential", mean: 5 }, unit: "days" },
    to: "gives up",
  } as const;
  const end = [
    { name: "home", type: "leave", outcome: "done" },
    { name: "gives up", type: "leave", outcome: "gave up" },
  ] as const;

  test("if all who wait have limited patience, and not if only some have", () => {
    const patient = { ...visit("visit", "desk", 24), patience } as Pathway["steps"][number];
    expect(overloadsOf(station({ steps: [patient, ...end] }, crowded))).toEqual([]);
    const again = visit("second visit", "desk", 24);
    expect(overloadsOf(station({ steps: [patient, again, ...end] }, crowded))).toHaveLength(1);
  });

  test("for every member of a family of stations", () => {
    const family = twoClinics({ Odense: 1, Aarhus: 1 }, 14, [
      { ...visit("visit", "desk", 24), patience } as Pathway["steps"][number],
      ...end,
    ]);
    expect(loadsOf(family).map(({ resource }) => resource)).toEqual(["nurses · Odense", "nurses · Aarhus"]);
    expect(overloadsOf(family)).toEqual([]);
  });
});

test("the same load every time: the pilot has a seed of its own", () => {
  const prepared = prepare(scenarioOf(stationModel), kernel);
  expect(loads(prepared, kernel)).toEqual(loads(prepared, kernel));
});
