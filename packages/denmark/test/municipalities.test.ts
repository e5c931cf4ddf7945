import { describe, expect, test } from "vitest";
import { hospitals, municipalities, municipalitiesIn, municipality, regionsOn } from "../src/index.ts";
import { errorOf } from "./error-of.ts";

describe("municipality", () => {
  test("is found by code and by name", () => {
    expect(municipality("0461")).toBe(municipality("Odense"));
    expect(municipality("Odense")).toMatchObject({ code: "0461", region: "Syddanmark", population: 206_141 });
  });

  test.each(["461", "odense", "Odense Kommune", "0411", ""])("%j is none", (text) => {
    expect(errorOf(() => municipality(text))).toMatchObject({
      kind: "municipality",
      received: JSON.stringify(text),
      expected: "a four-digit code such as 0461, or an official name such as Odense",
    });
  });
});

describe("municipalitiesIn", () => {
  test("Østdanmark has 46 municipalities from 2027, the 29 and 17 of Hovedstaden and Sjælland before", () => {
    // Wikipedia, Region of Eastern Denmark; Helsingør's case file names "the 46 municipalities"
    expect(municipalitiesIn("Østdanmark", "2027-01-01")).toHaveLength(46);
    expect(municipalitiesIn("Hovedstaden", "2026-12-31")).toHaveLength(29);
    expect(municipalitiesIn("Sjælland", "2026-12-31")).toHaveLength(17);
  });

  test("on any date every municipality is in exactly one region", () => {
    for (const date of ["2022-07-01", "2026-12-31", "2027-01-01", "2040-01-01"]) {
      const codes = regionsOn(date).flatMap(({ name }) => municipalitiesIn(name, date).map((one) => one.code));
      expect(codes.sort()).toEqual(municipalities().map((one) => one.code));
    }
  });

  test("from 2027 it agrees with the column regionFrom2027", () => {
    for (const { name } of regionsOn("2027-01-01")) {
      const byColumn = municipalities().filter((one) => one.regionFrom2027 === name);
      expect(municipalitiesIn(name, "2027-01-01")).toEqual(byColumn);
    }
  });

  test("a region that has ended is refused", () => {
    expect(errorOf(() => municipalitiesIn("Sjælland", "2027-01-01")).kind).toBe("region");
  });
});

test("there are 42 hospital sites, each in a municipality", () => {
  expect(hospitals()).toHaveLength(42);
  for (const { municipalityCode, municipality: name } of hospitals())
    expect(municipality(municipalityCode).name).toBe(name);
});
