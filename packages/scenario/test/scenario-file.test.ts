import { expect, test } from "vitest";
import { z } from "zod";
import { parseScenarioFile, scenarioJsonSchema } from "../src/index.ts";
import { issuesOf } from "./fixtures/issues-of.ts";

const issues = (content: unknown) => issuesOf(() => parseScenarioFile(JSON.stringify(content)));

const A_VALUE = "a number, a text, a list of names or { value, unit }";

const full = {
  $schema: "scenario.schema.json",
  scenario: "clinic-today",
  name: "mine",
  title: { da: "Min", en: "Mine" },
  set: {
    "nurse.count": 3,
    "visit.mode": "chair",
    "visit.meanHours": { value: 2, unit: "hours" },
    "clinics.open": ["North", "South"],
  },
  own: { population: "../my population.csv" },
};

test("a scenario file comes back as it was written", () => {
  expect(parseScenarioFile(JSON.stringify(full))).toEqual(full);
  expect(parseScenarioFile('{"scenario":"clinic-today"}')).toEqual({ scenario: "clinic-today" });
});

test("what is not JSON is unreadable, and its beginning is shown", () => {
  const text = `${"scenario: clinic-today ".repeat(9)}`;
  const [issue, ...others] = issuesOf(() => parseScenarioFile(text));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ place: "the file", code: "unreadable", expected: "JSON", received: text.slice(0, 60) });
  expect(issue!.message).toMatch(/^not JSON: ./);
});

test("an unknown key is named, with the keys there are", () => {
  expect(issues({ scenario: "a", sets: {}, seed: 3 })).toEqual([
    {
      place: "sets",
      code: "shape",
      expected: "one of: scenario, name, title, set, own",
      received: "sets",
      message: "unknown key; a scenario file has scenario, name, title, set, own",
    },
    {
      place: "seed",
      code: "shape",
      expected: "one of: scenario, name, title, set, own",
      received: "seed",
      message: "unknown key; a scenario file has scenario, name, title, set, own",
    },
  ]);
  expect(issues({ scenario: "a", title: { da: "a", en: "b", de: "c" } })).toEqual([
    {
      place: "title.de",
      code: "shape",
      expected: "one of: da, en",
      received: "de",
      message: "unknown key; title has da, en",
    },
  ]);
});

test.each([
  ["no scenario", {}, "scenario", "the name of a built-in scenario to start from", null],
  ["a list", [1], "the file", "object", [1]],
  ["a number for a scenario", { scenario: 3 }, "scenario", "the name of a built-in scenario to start from", 3],
  ["an empty name", { scenario: "a", name: "" }, "name", "string to have >=1 characters", ""],
  ["a title in one language", { scenario: "a", title: { da: "x" } }, "title.en", "string", null],
  ["a value that is neither", { scenario: "a", set: { x: true } }, "set.x", A_VALUE, true],
  ["a number in a list", { scenario: "a", set: { x: ["North", 3] } }, "set.x", A_VALUE, ["North", 3]],
  ["a name with a comma in a list", { scenario: "a", set: { x: ["a,b"] } }, "set.x.0", "a name without a comma", "a,b"],
  ["an empty name in a list", { scenario: "a", set: { x: ["North", ""] } }, "set.x.1", "a name without a comma", ""],
  ["an own table without a file", { scenario: "a", own: { people: "" } }, "own.people", "the path of a file", ""],
  ["own rows in the scenario", { scenario: "a", own: { people: [3] } }, "own.people", "the path of a file", [3]],
  ["own tables without names", { scenario: "a", own: ["a.csv"] }, "own", "files by the name of the table", ["a.csv"]],
  ["null as a value", { scenario: "a", set: { x: null } }, "set.x", A_VALUE, null],
  ["a value without its unit", { scenario: "a", set: { x: { value: 3 } } }, "set.x", A_VALUE, { value: 3 }],
])("%s is of the wrong shape", (_, content, place, expected, received) => {
  const found = issues(content);
  expect(found).toMatchObject([{ place, code: "shape", expected, received }]);
  expect(found[0]!.message).toMatch(/^expected .*, got /);
});

test("all that is wrong with a file is said at once", () => {
  expect(issues({ name: 3, set: { x: [1] } }).map(({ place }) => place)).toEqual(["scenario", "name", "set.x"]);
});

/** The published JSON Schema, read back as a schema: what another tool would make of it. */
const published = z.fromJSONSchema(scenarioJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

test("the published JSON Schema accepts what the parser accepts", () => {
  expect(scenarioJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  for (const content of [full, { scenario: "a" }, { scenario: "a", set: {}, own: {} }]) {
    expect(published.safeParse(content).success, JSON.stringify(content)).toBe(true);
  }
});

test("the published JSON Schema rejects what the parser rejects", () => {
  const bad: unknown[] = [
    [],
    {},
    { scenario: 3 },
    { scenario: "a", sets: {} },
    { scenario: "a", name: "" },
    { scenario: "a", title: { da: "x" } },
    { scenario: "a", title: { da: "x", en: "y", de: "z" } },
    { scenario: "a", set: { x: true } },
    { scenario: "a", set: { x: { value: 3 } } },
    { scenario: "a", set: { x: ["a,b"] } },
    { scenario: "a", set: { x: [3] } },
    { scenario: "a", own: { population: "" } },
    { scenario: "a", own: { population: ["a.csv"] } },
    { scenario: "a", set: { x: { value: "3", unit: "hours" } } },
  ];
  for (const content of bad) {
    expect(published.safeParse(content).success, JSON.stringify(content)).toBe(false);
    expect(issues(content).length).toBeGreaterThan(0);
  }
});
