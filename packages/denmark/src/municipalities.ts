import { type MunicipalityRow, municipalities as rows } from "@ventesal/data";
import { FactError } from "./fact-error.ts";
import type { IsoDate } from "./iso-date.ts";
import { regionNamed, successorOf } from "./regions.ts";

/** A municipality: code, name, regions, point, area, landmass; `population` is the number of residents to reckon with. */
export interface Municipality extends MunicipalityRow {
  /** Residents, persons: of early 2022 (`population2022`), unless a caller has put its own. */
  readonly population: number;
}

/** Land that can be driven over without a gateway or a ferry. */
export type Landmass = Municipality["landmass"];

const all: readonly Municipality[] = rows.map((row) => ({ ...row, population: row.population2022 }));
const byCode = new Map(all.map((one) => [one.code, one]));
const byName = new Map(all.map((one) => [one.name, one]));

/** The 98 municipalities in the order of their codes; Ertholmene (Christiansø) are not among them. */
export function municipalities(): readonly Municipality[] {
  return all;
}

/** The municipality of an official four-digit code or an official name, where there is one. */
export function findMunicipality(codeOrName: string): Municipality | undefined {
  return byCode.get(codeOrName) ?? byName.get(codeOrName);
}

/**
 * The municipality of an official four-digit code (`0461`) or an official name (`Odense`).
 *
 * @throws {FactError} of kind `municipality` where there is none.
 */
export function municipality(codeOrName: string): Municipality {
  const found = findMunicipality(codeOrName);
  if (found) return found;
  throw new FactError(
    "municipality",
    JSON.stringify(codeOrName),
    "a four-digit code such as 0461, or an official name such as Odense",
  );
}

/**
 * The municipalities of a region on a date. What a municipality's region of 2026 has become is asked of the table of
 * regions, so a further reform needs no change here.
 *
 * @throws {FactError} as `regionNamed` for the region and the date.
 */
export function municipalitiesIn(region: string, date: IsoDate): Municipality[] {
  const { name } = regionNamed(region, date);
  return all.filter((one) => successorOf(one.region, date).name === name);
}
