import { describe, expect, test } from "vitest";
import { builtIn, parseSetting, resolveScenario, settingsOf } from "../src/index.ts";
import { clinics } from "./fixtures/clinics-model.ts";
import { issuesOf } from "./fixtures/issues-of.ts";

const resolve = (...settings: string[]) =>
  resolveScenario(builtIn("clinics-today", [clinics]), settings.map(parseSetting));
const issues = (...settings: string[]) => issuesOf(() => resolve(...settings));

const A_DAY = "a date such as 2020-01-01";
const A_DAY_BETWEEN = "a date from 2020-01-01 to 2035-12-31";
const NAMES = "names out of North, South, East Bay, with commas between";

describe("a date", () => {
  test.each(["2026-06-01", "2020-01-01", "2035-12-31", "2028-02-29", "never"])("can be %s", (day) => {
    expect(resolve(`clinic.North.opens=${day}`).values["clinic.North.opens"]).toBe(day);
  });

  test.each([
    ["2026-02-30", "not-a-date", `${A_DAY}, or never`, "2026-02-30", '"2026-02-30"'],
    ["2027-02-29", "not-a-date", `${A_DAY}, or never`, "2027-02-29", '"2027-02-29"'],
    ["2026-6-1", "not-a-date", `${A_DAY}, or never`, "2026-6-1", '"2026-6-1"'],
    ["01-06-2026", "not-a-date", `${A_DAY}, or never`, "01-06-2026", '"01-06-2026"'],
    ["Never", "not-a-date", `${A_DAY}, or never`, "Never", '"Never"'],
    ["", "not-a-date", `${A_DAY}, or never`, "", '""'],
    ["2026", "not-a-date", `${A_DAY}, or never`, 2026, "2026"],
    ["30 days", "not-a-date", `${A_DAY}, or never`, { value: 30, unit: "days" }, "30 days"],
    ["2019-12-31", "out-of-domain", `${A_DAY_BETWEEN}, or never`, "2019-12-31", '"2019-12-31"'],
    ["2036-01-01", "out-of-domain", `${A_DAY_BETWEEN}, or never`, "2036-01-01", '"2036-01-01"'],
  ])("cannot be %j: %s", (day, code, expected, received, got) => {
    const place = "clinic.North.opens";
    const message = `expected ${expected}, got ${got}`;
    expect(issues(`${place}=${day}`)).toEqual([{ place, code, expected, received, message }]);
  });

  test("can be never only where the model says so", () => {
    expect(issues("list.since=never")).toMatchObject([{ code: "not-a-date", expected: A_DAY, received: "never" }]);
    expect(issues("list.since=2036-01-01")).toMatchObject([{ code: "out-of-domain", expected: A_DAY_BETWEEN }]);
  });

  test("has no plausible range to lie outside of", () => {
    expect(resolve("list.since=2035-12-31", "clinics.open=South").warnings).toEqual([]);
  });
});

describe("a list", () => {
  test("has the order of its options, whatever the order in which it was written, so that one choice is one value", () => {
    const written = ["East Bay, North", "North,East Bay", " North , , East Bay "].map((names) =>
      resolve(`clinics.open=${names}`),
    );
    for (const { values, changed } of written) {
      expect(values["clinics.open"]).toBe("North,East Bay");
      expect(changed).toEqual(["clinics.open"]);
    }
  });

  test("is not changed by being set to what it was", () => {
    expect(resolve("clinics.open=North").changed).toEqual([]);
  });

  test("may have no name in it", () => {
    expect(resolve("clinics.open=").values["clinics.open"]).toBe("");
  });

  test("decides which other parameters there are, in the order of its options", () => {
    expect(Object.keys(resolve("clinics.open=East Bay,South", "clinic.South.opens=never").values)).toEqual([
      "clinics.open",
      "list.since",
      "clinic.South.opens",
      "clinic.East Bay.opens",
    ]);
    expect(Object.keys(resolveScenario(builtIn("clinics-two", [clinics]), []).values)).toEqual([
      "clinics.open",
      "list.since",
      "clinic.North.opens",
      "clinic.South.opens",
    ]);
  });

  test("comes from a scenario file as an array or as a text", () => {
    for (const names of [["South", "North"], "South, North"]) {
      const settings = settingsOf({ "clinics.open": names });
      const { values } = resolveScenario(builtIn("clinics-today", [clinics]), settings);
      expect(values["clinics.open"]).toBe("North,South");
    }
  });

  test("has an issue for each name that is no option, with the nearest, and for each that is there twice", () => {
    const place = "clinics.open";
    expect(issues("clinics.open=Nort,South,budget,South")).toEqual([
      {
        place,
        code: "unknown-choice",
        expected: NAMES,
        received: "Nort",
        message: `expected ${NAMES}, got "Nort"; did you mean North?`,
      },
      {
        place,
        code: "unknown-choice",
        expected: NAMES,
        received: "budget",
        message: `expected ${NAMES}, got "budget"`,
      },
      {
        place,
        code: "given-twice",
        expected: "each name once",
        received: "South",
        message: '"South" is named more than once',
      },
    ]);
  });

  test("that is wrong and structural is reported before the others are looked at", () => {
    expect(issues("clinics.open=Nort", "list.since=x", "clinic.North.opens=x").map(({ place }) => place)).toEqual([
      "clinics.open",
    ]);
  });

  test("is no number with a unit", () => {
    const [setting] = settingsOf({ "clinics.open": { value: 2, unit: "people" } });
    expect(issuesOf(() => resolveScenario(builtIn("clinics-today", [clinics]), [setting!]))).toEqual([
      {
        place: "clinics.open",
        code: "unknown-choice",
        expected: NAMES,
        received: { value: 2, unit: "people" },
        message: `expected ${NAMES}, got 2 people`,
      },
    ]);
  });

  test("can name what looks like a number, as it was written", () => {
    const own = { sites: ["007", "1", "2 East"].map((name) => ({ name })) };
    const values = ["007", "1", "2 East", "2 East,007"].map((names) => {
      const settings = [parseSetting(`clinics.open=${names}`)];
      return resolveScenario(builtIn("clinics-today", [clinics]), settings, "a", undefined, own).values["clinics.open"];
    });
    expect(values).toEqual(["007", "1", "2 East", "007,2 East"]);
  });
});
