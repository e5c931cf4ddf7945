import { expect, test } from "vitest";
import { regions } from "../src/index.ts";

const five = regions.filter((region) => region.validFrom === "2007-01-01");
const east = regions.find((region) => region.name === "Østdanmark")!;

test("shares are each region's part of the five together, 5,878,891 people", () => {
  const total = five.reduce((sum, region) => sum + region.population2022, 0);
  expect(total).toBe(5_878_891);
  for (const region of regions) expect(region.populationShare2022).toBeCloseTo(region.population2022 / total, 4);
});

test("the shares of early 2022 round to those of 1 July 2022 in table 1 of the panel's report", () => {
  const percent = Object.fromEntries(five.map((region) => [region.name, Math.round(100 * region.populationShare2022)]));
  expect(percent).toEqual({ Syddanmark: 21, Hovedstaden: 32, Midtjylland: 23, Nordjylland: 10, Sjælland: 14 });
});

test("Østdanmark has the people of the two regions it follows, and its code is unknown", () => {
  const before = regions.filter((region) => region.successor === east.name);
  expect(before.map((region) => region.name)).toEqual(["Hovedstaden", "Sjælland"]);
  expect(east.population2022).toBe(before.reduce((sum, region) => sum + region.population2022, 0));
  expect(east.code).toBeNull();
});

test("a region has a successor exactly where it ends, valid from the next day", () => {
  for (const { validTo, successor } of regions) {
    expect(successor === null).toBe(validTo === null);
    if (validTo === null) continue;
    const nextDay = new Date(Date.parse(`${validTo}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(regions.find((region) => region.name === successor)?.validFrom).toBe(nextDay);
  }
});
