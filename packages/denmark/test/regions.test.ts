import { describe, expect, test } from "vitest";
import { regionNamed, regionsOn, successorOf } from "../src/index.ts";
import { errorOf } from "./error-of.ts";

const namesOn = (date: string) => regionsOn(date).map((region) => region.name);
const five = ["Nordjylland", "Midtjylland", "Syddanmark", "Hovedstaden", "Sjælland"];
const four = ["Nordjylland", "Midtjylland", "Syddanmark", "Østdanmark"];

describe("regionsOn", () => {
  test("there are five regions to the last day of 2026 and four from the first of 2027", () => {
    expect(namesOn("2007-01-01")).toEqual(five);
    expect(namesOn("2022-07-01")).toEqual(five);
    expect(namesOn("2026-12-31")).toEqual(five);
    expect(namesOn("2027-01-01")).toEqual(four);
    expect(namesOn("2060-12-31")).toEqual(four);
  });

  test("the same 5,878,891 people are counted before and after the reform", () => {
    for (const date of ["2026-12-31", "2027-01-01"]) {
      expect(regionsOn(date).reduce((sum, region) => sum + region.population2022, 0)).toBe(5_878_891);
    }
  });

  test("before 2007 there were no regions, and the error says so", () => {
    expect(errorOf(() => regionsOn("2006-12-31"))).toMatchObject({
      kind: "region",
      received: "the date 2006-12-31",
      expected: "2007-01-01 or later; before, Denmark had counties",
    });
  });

  test("a bad date is refused as a date", () => {
    expect(errorOf(() => regionsOn("2027-02-29")).kind).toBe("date");
  });
});

describe("regionNamed", () => {
  test("finds a region with its official code", () => {
    expect(regionNamed("Sjælland", "2022-01-01")).toMatchObject({ code: "1085", officialName: "Region Sjælland" });
  });

  test("a region that has ended is refused, with its days and the regions of the date", () => {
    expect(errorOf(() => regionNamed("Sjælland", "2027-01-01"))).toEqual({
      kind: "region",
      received: "Sjælland, a region from 2007-01-01 to 2026-12-31",
      expected: "a region of 2027-01-01: Nordjylland, Midtjylland, Syddanmark, Østdanmark",
      message:
        "region: came Sjælland, a region from 2007-01-01 to 2026-12-31; " +
        "expected a region of 2027-01-01: Nordjylland, Midtjylland, Syddanmark, Østdanmark",
    });
  });

  test("a region that has not begun is refused, with its first day", () => {
    const { received, expected } = errorOf(() => regionNamed("Østdanmark", "2026-12-31"));
    expect(received).toBe("Østdanmark, a region from 2027-01-01 on");
    expect(expected).toBe(`a region of 2026-12-31: ${five.join(", ")}`);
  });

  test.each(["Sjaelland", "Region Sjælland", "sjælland", ""])("the name %j is unknown", (name) => {
    expect(errorOf(() => regionNamed(name, "2022-01-01")).received).toBe(`the unknown name ${JSON.stringify(name)}`);
  });
});

describe("successorOf", () => {
  test("Hovedstaden and Sjælland are themselves to the end of 2026 and Østdanmark afterwards", () => {
    for (const name of ["Hovedstaden", "Sjælland"]) {
      expect(successorOf(name, "2026-12-31").name).toBe(name);
      expect(successorOf(name, "2027-01-01").name).toBe("Østdanmark");
      expect(successorOf(name, "2040-06-01").name).toBe("Østdanmark");
    }
  });

  test("the other three stay what they are", () => {
    for (const name of ["Nordjylland", "Midtjylland", "Syddanmark"])
      expect(successorOf(name, "2030-01-01").name).toBe(name);
  });

  test("every region of 2026 has become one of the four of 2027", () => {
    const after = new Set(namesOn("2026-12-31").map((name) => successorOf(name, "2027-01-01").name));
    expect([...after].sort()).toEqual([...four].sort());
  });

  test("a region before its first day and an unknown one are refused", () => {
    expect(errorOf(() => successorOf("Østdanmark", "2026-12-31")).received).toBe(
      "Østdanmark, a region from 2027-01-01 on",
    );
    expect(errorOf(() => successorOf("Fyn", "2027-01-01")).received).toBe('the unknown name "Fyn"');
    expect(errorOf(() => successorOf("Sjælland", "2005-01-01")).received).toBe("the date 2005-01-01");
  });
});
