import { expect, test } from "vitest";
import { type MunicipalityRow, municipalities, regions } from "../src/index.ts";
import { onLand } from "./on-land.ts";

const residents = (rows: readonly MunicipalityRow[]) => rows.reduce((sum, row) => sum + row.population2022, 0);
const inRegion = (name: string) => municipalities.filter((row) => row.region === name);

test("there are 98 municipalities, with 98 codes and names", () => {
  expect(municipalities).toHaveLength(98);
  expect(new Set(municipalities.map((row) => row.code)).size).toBe(98);
  expect(new Set(municipalities.map((row) => row.name)).size).toBe(98);
});

test.each([
  ["Hovedstaden", 29, 1_870_891, 32],
  ["Sjælland", 17, 843_821, 14],
  ["Syddanmark", 22, 1_228_940, 21],
  ["Midtjylland", 19, 1_343_538, 23],
  ["Nordjylland", 11, 591_701, 10],
])("%s has %i municipalities and %i residents, %i %% as in the panel's report", (name, count, population, percent) => {
  // municipalities by region: Statistics Denmark's classification; shares: SST annual report 2022, table 1
  expect(inRegion(name)).toHaveLength(count);
  expect(residents(inRegion(name))).toBe(population);
  expect(Math.round((100 * population) / residents(municipalities))).toBe(percent);
  expect(regions.find((region) => region.name === name)!.population2022).toBe(population);
});

test("with Christiansø's 84 the residents of 1 January 2020 are Statistics Denmark's 5,822,763", () => {
  expect(municipalities.reduce((sum, row) => sum + row.population2020, 0) + 84).toBe(5_822_763);
});

test("from 2027 Østdanmark is the 46 municipalities of Hovedstaden and Sjælland; nobody else changes region", () => {
  const east = municipalities.filter((row) => row.regionFrom2027 === "Østdanmark");
  expect(east).toHaveLength(46);
  expect(residents(east)).toBe(2_714_712);
  for (const { region, regionFrom2027 } of municipalities) {
    const joins = region === "Hovedstaden" || region === "Sjælland";
    expect(regionFrom2027).toBe(joins ? "Østdanmark" : region);
  }
});

test("regions of the NUTS codes are the regions named", () => {
  const nuts2 = { DK01: "Hovedstaden", DK02: "Sjælland", DK03: "Syddanmark", DK04: "Midtjylland", DK05: "Nordjylland" };
  for (const { nuts3, region } of municipalities) expect(nuts2[nuts3.slice(0, 4) as keyof typeof nuts2]).toBe(region);
});

test("five municipalities are reached by ferry only; the ten of Fyn less Ærø are Funen", () => {
  const island = (row: MunicipalityRow) => !["jutland", "funen", "zealand"].includes(row.landmass);
  const names = municipalities.filter(island).map((row) => [row.code, row.name, row.landmass]);
  expect(names).toEqual([
    ["0400", "Bornholm", "bornholm"],
    ["0492", "Ærø", "ærø"],
    ["0563", "Fanø", "fanø"],
    ["0741", "Samsø", "samsø"],
    ["0825", "Læsø", "læsø"],
  ]);
  // Sundhedsråd Fyn: the ten municipalities of NUTS DK031
  const funen = municipalities.filter((row) => row.landmass === "funen").map((row) => row.name);
  expect(funen.sort()).toEqual(
    "Assens Faaborg-Midtfyn Kerteminde Langeland Middelfart Nordfyns Nyborg Odense Svendborg".split(" "),
  );
});

test("every point, and every main town, stands on the municipality's own landmass or within 1 km of it", () => {
  // 1 km is what the outlines, generalised to half a kilometre from a 1:10m map, and quays ask for
  for (const { name, landmass, lat, lon, mainTownLat, mainTownLon } of municipalities) {
    expect([name, onLand(lat, lon, landmass)]).toEqual([name, true]);
    expect([name, onLand(mainTownLat, mainTownLon, landmass)]).toEqual([name, true]);
  }
});

test("the areas add up to Denmark's, about 42,950 square kilometres, within 1 %", () => {
  // Statistics Denmark, area of the country without inland waters taken out: about 42,950 km²
  const area = municipalities.reduce((sum, row) => sum + row.areaKm2, 0);
  expect(Math.abs(area / 42_950 - 1)).toBeLessThan(0.01);
});
