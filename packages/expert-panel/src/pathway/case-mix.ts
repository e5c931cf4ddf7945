import type { Pathway } from "@ventesal/pathway";
import { keys2022, value2022 } from "../facts.ts";
import { fitToMargins } from "../proportional-fitting.ts";
import { countsByRegion, predecessors, regionNames } from "../regions.ts";
import { sum } from "../sum.ts";
import { POOLS } from "./calendars.ts";
import type { Values } from "./values.ts";

type Tables = NonNullable<Pathway["tables"]>;

const OTHER_HOSPITAL = "other hospital";

/** The hospitals that refer most, and in whose region they lie. Their shares of the assessed cases are published. */
const LARGE_HOSPITALS: Record<string, string> = {
  "Odense Universitetshospital": "Syddanmark",
  Rigshospitalet: "Hovedstaden",
  "Aalborg Universitetshospital": "Nordjylland",
  "Aarhus Universitetshospital": "Midtjylland",
};

export const HOSPITALS = [...Object.keys(LARGE_HOSPITALS), OTHER_HOSPITAL];
export const DISEASES = keys2022("disease.share", "disease");
export const UNKNOWN_RESIDENCE = "unknown";

/** Who is referred: residence and hospital by referring region, disease by pool. */
export function caseMixTables(v: Values, year: number): Tables {
  return {
    residence: { by: ["region", "residence"], values: residenceByRegion(year) },
    hospital: { by: ["region", "hospital"], values: hospitalByRegion(v, year) },
    disease: { by: ["pool", "disease"], values: diseaseByPool(v) },
  };
}

/**
 * Residence by referring region. The report gives the two margins only; the table is fitted to them from the guess that a patient
 * lives in the region that refers twenty times as often as in any one other.
 */
function residenceByRegion(year: number): Record<string, Record<string, number>> {
  const regions = regionNames(year);
  const residences = [...regions, UNKNOWN_RESIDENCE];
  const referred = [...countsByRegion("region", year).values()];
  const lived = countsByRegion("residence", year);
  const total = sum(referred);
  const scale = total / sum([...lived.values()]);
  const fitted = fitToMargins(
    regions.map((region) => residences.map((residence) => (residence === region ? 20 : 1))),
    referred,
    residences.map((residence) => (lived.get(residence) ?? 0) * scale),
  );
  return byName(regions, residences, fitted);
}

/**
 * Hospital by referring region: a large hospital's published share of the assessed cases over its region's, at most all of them
 * (Aalborg's 14 % is slightly more than the model's Nordjylland has).
 */
function hospitalByRegion(v: Values, year: number): Record<string, Record<string, number>> {
  const regions = regionNames(year);
  const counts = countsByRegion("region", 2022);
  const assessedOf = (region: string) => {
    const now = regions.find((name) => predecessors(name, year).includes(region))!;
    return counts.get(region)! * (1 - v.number(`rejected.${now}.share`));
  };
  const assessed = sum(regionNames(2022).map(assessedOf));
  return Object.fromEntries(
    regions.map((region) => {
      const own = predecessors(region, year);
      const ofRegion = sum(own.map(assessedOf));
      const shares = Object.entries(LARGE_HOSPITALS).map(([hospital, home]) => {
        const share = own.includes(home)
          ? (value2022("hospital.share", "hospital", hospital) * assessed) / ofRegion
          : 0;
        return [hospital, Math.min(share, 1)] as const;
      });
      return [region, { ...Object.fromEntries(shares), [OTHER_HOSPITAL]: 1 - sum(shares.map(([, share]) => share)) }];
    }),
  );
}

/** Disease by pool: blood diseases and diseases other than cancer are among the report's "other"; the published shares stay. */
function diseaseByPool(v: Values): Record<string, Record<string, number>> {
  const elsewhere = v.number("panel.haematologyShare") + v.number("panel.adhocShare");
  const shares = DISEASES.map((disease) => [disease, value2022("disease.share", "disease", disease)] as const);
  const total = sum(shares.map(([, share]) => share));
  const named = shares
    .filter(([disease]) => disease !== "other")
    .map(([disease, share]) => [disease, share / total] as const);
  const namedTotal = sum(named.map(([, share]) => share));
  const scale = Math.max(1 - elsewhere, namedTotal);
  const solid = { ...Object.fromEntries(named.map(([d, s]) => [d, s / scale])), other: 1 - namedTotal / scale };
  const otherOnly = Object.fromEntries(DISEASES.map((disease) => [disease, disease === "other" ? 1 : 0]));
  return Object.fromEntries(POOLS.map((pool) => [pool, pool === "solid" ? solid : otherOnly]));
}

function byName(
  rows: readonly string[],
  columns: readonly string[],
  cells: number[][],
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    rows.map((row, i) => {
      const total = sum(cells[i]!);
      return [row, Object.fromEntries(columns.map((column, j) => [column, cells[i]![j]! / total]))];
    }),
  );
}
