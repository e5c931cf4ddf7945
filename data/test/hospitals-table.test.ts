import { expect, test } from "vitest";
import { ferries, gateways, hospitals, municipalities } from "../src/index.ts";
import { onLand } from "./on-land.ts";

const municipality = (code: string) => municipalities.find((row) => row.code === code);

test("there are 42 sites: 31 candidates, 13 with oncology, 5 general clinics, 2 for one disease group, 1 of research", () => {
  const count = (holds: (row: (typeof hospitals)[number]) => boolean) => hospitals.filter(holds).length;
  expect(hospitals).toHaveLength(42);
  expect(count((row) => row.candidate === "yes")).toBe(31);
  expect(count((row) => row.oncology === "yes")).toBe(13);
  expect(count((row) => row.lateEffectsClinic === "general")).toBe(5);
  expect(count((row) => row.lateEffectsClinic === "disease-specific")).toBe(2);
  expect(count((row) => row.lateEffectsClinic === "research")).toBe(1);
  expect(count((row) => row.lateEffectsClinic === "unknown")).toBe(34);
});

test("the general clinics are the four of Region Syddanmark and Roskilde's", () => {
  const general = hospitals.filter((row) => row.lateEffectsClinic === "general");
  expect(general.map((row) => row.municipality).sort()).toEqual(["Aabenraa", "Esbjerg", "Odense", "Roskilde", "Vejle"]);
});

test("every site stands in a municipality of the table, under its name and region, and on its landmass", () => {
  for (const { name, municipalityCode, municipality: town, region, lat, lon } of hospitals) {
    const row = municipality(municipalityCode);
    expect([name, row?.name, row?.region]).toEqual([name, town, region]);
    expect([name, onLand(lat, lon, row!.landmass)]).toEqual([name, true]);
  }
});

test("what is claimed of oncology and of late-effects clinics has its evidence, and unknown is no claim", () => {
  for (const row of hospitals) {
    if (row.oncology === "yes") expect(row.oncologyEvidence).toBeTruthy();
    expect([row.name, row.lateEffectsEvidence === null]).toEqual([row.name, row.lateEffectsClinic === "unknown"]);
    if (row.lateEffectsClinic === "unknown") expect(row.lateEffectsSince).toBeNull();
  }
});

test("both ends of every gateway and ferry in Denmark stand on the landmass named", () => {
  for (const link of [...gateways, ...ferries]) {
    expect([link.id, onLand(link.fromLat, link.fromLon, link.fromLandmass)]).toEqual([link.id, true]);
    if (link.toLandmass === "scania") continue; // Sweden's coast is not in the table
    expect([link.id, onLand(link.toLat, link.toLon, link.toLandmass)]).toEqual([link.id, true]);
  }
});

test("every ferry municipality has a ferry that takes cars, and crossings lie between their bounds", () => {
  const islands = municipalities.map((row) => row.landmass).filter((name) => !/jutland|funen|zealand/.test(name));
  for (const island of islands)
    expect([island, ferries.some((row) => row.fromLandmass === island && row.cars === "yes")]).toEqual([island, true]);
  for (const { minutesLow, minutes, minutesHigh } of ferries) {
    expect(minutesLow).toBeLessThanOrEqual(minutes);
    expect(minutes).toBeLessThanOrEqual(minutesHigh);
  }
});
