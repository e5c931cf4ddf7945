import { type Municipality, municipalities, regionsOn, successorOf, withPopulation } from "@ventesal/denmark";
import type { OwnTables } from "@ventesal/scenario";
import { figure } from "../facts.ts";
import { typedTables } from "../own-tables.ts";
import { sum } from "../sum.ts";
import type { Values } from "../values.ts";
import type { Span } from "./span.ts";

/** The municipalities and regions of a scenario, and how many people live there after cancer. */
export interface Country {
  municipalities: readonly Municipality[];
  /** The regions of the first measured day, in the order of the table of regions. */
  regions: readonly string[];
  /** Region of each municipality on the first measured day: an index into `regions`. */
  regionOf: readonly number[];
  /** People living with or after cancer in each municipality. */
  survivors: readonly number[];
  /** Residents per square kilometre: what rural and urban is judged by here. */
  density: readonly number[];
}

/**
 * Municipalities with their people. No source counts those living after cancer by municipality: they are spread as the residents are, or, if
 * asked, between regions as residents of 65 and over (by a stand-in, an estimate) and within them as the residents.
 */
export function countryOf(v: Values, own: OwnTables, { first }: Span): Country {
  const { population } = typedTables(own);
  const all = population ? withPopulation(population) : municipalities();
  const regions = regionsOn(first).map((region) => region.name);
  const regionOf = all.map((one) => regions.indexOf(successorOf(one.region, first).name));
  const weights = v.choice("need.spread") === "residents" ? all.map((one) => one.population) : byAge(all);
  const total = sum(weights);
  const people = v.number("need.livingWithOrAfterCancer");
  return {
    municipalities: all,
    regions,
    regionOf,
    survivors: weights.map((weight) => (total > 0 ? (people * weight) / total : 0)),
    density: all.map((one) => one.population / one.areaKm2),
  };
}

/** Residents times the share of those of 65 and over in their region of early 2022. */
function byAge(all: readonly Municipality[]): number[] {
  const shares = new Map<string, number>();
  for (const { region } of all) shares.set(region, figure("population-65+.share", "region", region).value!);
  return all.map((one) => one.population * shares.get(one.region)!);
}
