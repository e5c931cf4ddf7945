import { describe, expect, test } from "vitest";
import { builtIn, parseSetting, readOwnTables, resolveScenario } from "../src/index.ts";
import { clinic } from "./fixtures/clinic-model.ts";
import { clinics } from "./fixtures/clinics-model.ts";
import { issuesOf } from "./fixtures/issues-of.ts";

const csv = (bytes: string | Uint8Array, place = "x.csv") => ({ bytes, place });
const issues = (inputs: Parameters<typeof readOwnTables>[1]) => issuesOf(() => readOwnTables(clinics, inputs));

describe("own tables", () => {
  test("are read from text or bytes, in the order of the model, and know those before them", () => {
    const tables = readOwnTables(clinics, {
      trips: csv(new TextEncoder().encode("West=12")),
      sites: csv("West=3\nFar West=1"),
    });
    expect(tables).toEqual({
      sites: [
        { name: "West", beds: 3 },
        { name: "Far West", beds: 1 },
      ],
      trips: [{ name: "West", km: 12 }],
    });
    expect(Object.keys(tables)).toEqual(["sites", "trips"]);
    expect(readOwnTables(clinics, {})).toEqual({});
  });

  test("have their problems told with file, row and column, those of all tables together", () => {
    const place = (row: number, column: string, file: string) => `${file}, row ${row}, column "${column}"`;
    expect(issues({ people: csv("a=1\nb\nc", "people.csv"), trips: csv("Nort=12", "trips.csv") })).toEqual([
      {
        place: place(1, "name", "trips.csv"),
        code: "own-data",
        expected: "another",
        received: "Nort",
        message: "came Nort; expected another",
      },
      ...[2, 3].map((row) => ({
        place: place(row, "people", "people.csv"),
        code: "own-data",
        expected: "another",
        received: "nothing",
        message: "came nothing; expected another",
      })),
    ]);
  });

  test("have the file alone for a place where the whole file is meant", () => {
    expect(issues({ people: csv("", "my people.csv") })).toMatchObject([
      { place: "my people.csv", code: "own-data", message: "came no text; expected rows" },
    ]);
  });

  test("are not blamed for mistakes in a table that they look at", () => {
    expect(issues({ sites: csv("West", "sites.csv"), trips: csv("West=12", "trips.csv") })).toMatchObject([
      { place: 'sites.csv, row 1, column "beds"' },
    ]);
    expect(
      issues({ sites: csv("West", "s.csv"), trips: csv("West=12", "t.csv"), people: csv("a", "p.csv") }).map(
        ({ place }) => place,
      ),
    ).toEqual(['s.csv, row 1, column "beds"', 'p.csv, row 1, column "people"']);
  });

  test("of an unknown name are refused, with the nearest and all there are", () => {
    expect(issues({ site: csv("West=1"), people: csv("a", "p.csv"), constructor: csv("a") })).toMatchObject([
      {
        place: "x.csv",
        code: "unknown-table",
        expected: "sites, trips, people",
        received: "site",
        message: 'clinics has no own table "site"; did you mean sites? There are: sites, trips, people',
      },
      { message: 'clinics has no own table "constructor". There are: sites, trips, people' },
      { code: "own-data", place: 'p.csv, row 1, column "people"' },
    ]);
  });

  test("are refused by a model that has none", () => {
    expect(issuesOf(() => readOwnTables(clinic, { people: csv("a=1") }))).toEqual([
      {
        place: "x.csv",
        code: "unknown-table",
        expected: "no own table",
        received: "people",
        message: 'clinic has no own table "people", nor any other',
      },
    ]);
  });
});

describe("a scenario with own tables", () => {
  const own = readOwnTables(clinics, { sites: csv("West=3\nFar West=1") });
  const resolve = (...settings: string[]) =>
    resolveScenario(builtIn("clinics-today", [clinics]), settings.map(parseSetting), "mine", undefined, own);

  test("carries them, and has the parameters that they give it", () => {
    const scenario = resolve("clinics.open=Far West,West", "clinic.Far West.opens=never");
    expect(scenario.own).toBe(own);
    expect(scenario.values).toMatchObject({ "clinics.open": "West,Far West", "clinic.Far West.opens": "never" });
    expect(scenario.changed).toEqual(["clinics.open", "clinic.Far West.opens"]);
  });

  test("has not what is built in", () => {
    expect(issuesOf(() => resolve("clinics.open=North"))).toMatchObject([
      { code: "unknown-choice", expected: "names out of West, Far West, with commas between" },
    ]);
  });

  test("is none where none are given", () => {
    expect(resolveScenario(builtIn("clinics-today", [clinics]), []).own).toEqual({});
  });
});
