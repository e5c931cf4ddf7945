import { regions as regionsOfAllTimes } from "@ventesal/data";
import { FactError, regionNamed, regionsOn, successorOf } from "@ventesal/denmark";
import { keys2022, value2022 } from "./facts.ts";

/** The first day of a year, on which the year's regions are read. */
export function firstDay(year: number): string {
  return `${year}-01-01`;
}

/** The regions of a year, by name, in the order of the report's table 1 as far as they are in it. */
export function regionNames(year: number): string[] {
  const names = regionsOn(firstDay(year)).map((region) => region.name);
  const ofReport = keys2022("cases.count", "region").map((region) => successorOf(region, firstDay(year)).name);
  return [...new Set(ofReport)].filter((name) => names.includes(name));
}

/** A count of the report's table 1, by the regions of a year: predecessors are added up. */
export function countsByRegion(group: "region" | "residence", year: number): Map<string, number> {
  const counts = new Map<string, number>(regionNames(year).map((name) => [name, 0]));
  for (const key of keys2022("cases.count", group)) {
    const name = key === "unknown" ? key : successorOf(key, firstDay(year)).name;
    counts.set(name, (counts.get(name) ?? 0) + value2022("cases.count", group, key));
  }
  return counts;
}

/** The report's regions that have become a region of the year. */
export function predecessors(name: string, year: number): string[] {
  return keys2022("cases.count", "region").filter((region) => successorOf(region, firstDay(year)).name === name);
}

/** Why a name is not a region of the year, or `null` if it is one, or no region at all. */
export function whyNotRegion(name: string, year: number): string | null {
  if (!regionsOfAllTimes.some((region) => region.name === name)) return null;
  try {
    regionNamed(name, firstDay(year));
    return null;
  } catch (error) {
    if (error instanceof FactError) return error.message;
    throw error;
  }
}
