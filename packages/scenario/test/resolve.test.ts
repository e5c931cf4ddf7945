import { describe, expect, test } from "vitest";
import { builtIn, parseSetting, resolveScenario, settingsOf } from "../src/index.ts";
import { clinic } from "./fixtures/clinic-model.ts";
import { issuesOf } from "./fixtures/issues-of.ts";

const models = [clinic];
const resolve = (name: string, ...settings: string[]) =>
  resolveScenario(builtIn(name, models), settings.map(parseSetting));
const issues = (...settings: string[]) => issuesOf(() => resolve("clinic-today", ...settings));

describe("a scenario", () => {
  test("has a value for every parameter: its own, or the model's", () => {
    const { name, title, values, parameters } = resolve("clinic-today", "nurse.count=3", "visit.mode=chair");
    expect({ name, title }).toEqual({ name: "clinic-today", title: { da: "I dag", en: "Today" } });
    expect(values).toEqual({
      year: 2022,
      "nurse.count": 3,
      "visit.meanHours": 1.5,
      "referrals.West.perYear": 50,
      "referrals.East.perYear": 50,
      "visit.mode": "chair",
    });
    expect(parameters.map(({ key, value }) => [key, value])).toEqual(Object.entries(values));
  });

  test("names what differs from the model, structural parameters too, and not what is set to what it was", () => {
    expect(resolve("clinic-today", "nurse.count=2").changed).toEqual([]);
    expect(resolve("clinic-today", "visit.mode=chair", "nurse.count=3").changed).toEqual(["nurse.count", "visit.mode"]);
    expect(resolve("clinic-2027").changed).toEqual(["year", "nurse.count"]);
  });

  test("starts from the built-in one, and settings win over it", () => {
    expect(resolve("clinic-2027", "nurse.count=4").values["nurse.count"]).toBe(4);
  });

  test("takes its structural values first: they decide which parameters there are", () => {
    expect(Object.keys(resolve("clinic-today", "year=2027").values)).toContain("referrals.Middle.perYear");
    expect(Object.keys(resolve("clinic-2027", "year=2022").values)).toContain("referrals.East.perYear");
  });

  test("takes a name and a title of its own from a file", () => {
    const title = { da: "Min", en: "Mine" };
    const { name, title: given } = resolveScenario(builtIn("clinic-today", models), [], "mine", title);
    expect({ name, given }).toEqual({ name: "mine", given: title });
  });

  test("runs with values outside the plausible range, and says so", () => {
    expect(resolve("clinic-today", "nurse.count=5").warnings).toEqual([]);
    expect(resolve("clinic-today", "nurse.count=6", "visit.meanHours=0.1").warnings).toEqual([
      "nurse.count = 6 people lies outside the range plausible for the baseline, 1 to 5",
      "visit.meanHours = 0.1 hours lies outside the range plausible for the baseline, 0.5 to 4",
    ]);
    expect(resolve("clinic-today", "year=2031").warnings).toHaveLength(1);
  });
});

describe("what is wrong is said with its place, what was expected and what came", () => {
  test("an unknown scenario, with the nearest name and all there are", () => {
    expect(issuesOf(() => builtIn("clinic-tody", models))).toEqual([
      {
        place: "scenario",
        code: "unknown-scenario",
        expected: "clinic-today, clinic-2027",
        received: "clinic-tody",
        message: 'there is no scenario "clinic-tody"; did you mean clinic-today? There are: clinic-today, clinic-2027',
      },
    ]);
    expect(issuesOf(() => builtIn("hospital", models))[0]!.message).toBe(
      'there is no scenario "hospital". There are: clinic-today, clinic-2027',
    );
  });

  test("an unknown parameter, with the nearest if there is one", () => {
    expect(issues("nurse.cont=3")).toEqual([
      {
        place: "nurse.cont",
        code: "unknown-parameter",
        expected: "nurse.count",
        received: "nurse.cont",
        message: "clinic has no such parameter; did you mean nurse.count?",
      },
    ]);
    const [issue] = issues("budget=3");
    expect(issue).toMatchObject({ expected: "a parameter of the model", message: "clinic has no such parameter" });
  });

  test("a region of another year, explained by the model", () => {
    expect(issues("referrals.Middle.perYear=3")).toEqual([
      {
        place: "referrals.Middle.perYear",
        code: "region-not-valid",
        expected: "referrals.West.perYear",
        received: "referrals.Middle.perYear",
        message: "Middle is not a region of 2022",
      },
    ]);
  });

  test.each([
    ["visit.meanHours=long", "not-a-number", "a number of hours", "long", 'expected a number of hours, got "long"'],
    ["visit.meanHours=1,5", "not-a-number", "a number of hours", "1,5", 'expected a number of hours, got "1,5"'],
    [
      "visit.meanHours=1e999",
      "not-a-number",
      "a number of hours",
      Infinity,
      "expected a number of hours, got Infinity",
    ],
    [
      "visit.meanHours=90 minutes",
      "wrong-unit",
      "a number of hours",
      { value: 90, unit: "minutes" },
      "expected a number of hours, got 90 minutes",
    ],
    ["nurse.count=1.5", "not-whole", "a whole number of people", 1.5, "expected a whole number of people, got 1.5"],
    ["visit.meanHours=-1", "out-of-domain", "from 0.01 to 100 hours", -1, "expected from 0.01 to 100 hours, got -1"],
    ["nurse.count=101", "out-of-domain", "from 0 to 100 people", 101, "expected from 0 to 100 people, got 101"],
    ["visit.mode=floor", "unknown-choice", "one of bed, chair", "floor", 'expected one of bed, chair, got "floor"'],
    ["visit.mode=3", "unknown-choice", "one of bed, chair", 3, "expected one of bed, chair, got 3"],
  ])("%s is %s", (setting, code, expected, received, message) => {
    const place = setting.split("=")[0];
    expect(issues(setting)).toEqual([{ place, code, expected, received, message }]);
  });

  test("the same key twice", () => {
    expect(issues("nurse.count=3", "nurse.count=4")).toEqual([
      {
        place: "nurse.count",
        code: "given-twice",
        expected: "one value",
        received: 4,
        message: "given more than once",
      },
    ]);
  });

  test("several problems are reported together", () => {
    const found = issues("nurse.count=1.5", "visit.mode=floor", "budget=1", "visit.mode=bed", "visit.meanHours=0");
    expect(found.map(({ place, code }) => [place, code])).toEqual([
      ["visit.mode", "given-twice"],
      ["nurse.count", "not-whole"],
      ["visit.meanHours", "out-of-domain"],
      ["budget", "unknown-parameter"],
    ]);
  });

  test("a wrong structural value is reported before the others are looked at", () => {
    expect(issues("year=1999", "referrals.Middle.perYear=x").map(({ place, code }) => [place, code])).toEqual([
      ["year", "out-of-domain"],
    ]);
  });

  test("the place is the one that the setting names", () => {
    const [setting] = settingsOf({ "nurse.count": { value: 3, unit: "hours" } });
    const placed = { ...setting!, place: "clinic.json: set.nurse.count" };
    expect(issuesOf(() => resolveScenario(builtIn("clinic-today", models), [placed]))[0]).toMatchObject({
      place: "clinic.json: set.nurse.count",
      code: "wrong-unit",
    });
  });

  test("the error's text has a line for each problem, its place first", () => {
    expect(() => resolve("clinic-today", "nurse.count=1.5", "budget=1")).toThrow(
      "nurse.count: expected a whole number of people, got 1.5\nbudget: clinic has no such parameter",
    );
  });
});
