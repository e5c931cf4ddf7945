import {
  attributableFraction,
  attributableRisk,
  concentrationIndex,
  difference,
  type Group,
  gini,
  meanDeviationFromBest,
  ratio,
  relativeIndex,
  slopeIndex,
  theil,
} from "@ventesal/equity";
import type { MeasureKey } from "@ventesal/measures";
import type { Pooled } from "@ventesal/scenario";
import type { Setting } from "../pathway/setting.ts";
import { sum } from "../sum.ts";
import type { TravelOf } from "./travel.ts";

/** The burdens whose distribution between regions and municipalities is measured. */
export const EQUITY_OF = [
  "need.unmet-share",
  "waiting.first-assessment.mean",
  "waiting.first-assessment.share-beyond",
  "travel.mean",
  "travel.share-beyond",
] as const;
type Burden = (typeof EQUITY_OF)[number];

/** What the observer writes for each municipality, in this order, one municipality after the other. */
export const INGREDIENTS = ["needs", "unmet", "assessed", "waited", "referred", "beyond"] as const;

const UNITS: Record<Burden, string> = {
  "need.unmet-share": "share",
  "waiting.first-assessment.mean": "days",
  "waiting.first-assessment.share-beyond": "share",
  "travel.mean": "minutes",
  "travel.share-beyond": "share",
};

/** Measures of inequality: in the burden's own unit or without one, the least they can be, and how they are found. */
const BETWEEN_REGIONS = {
  difference: { own: true, least: 0, of: difference },
  ratio: { own: false, least: 1, of: ratio },
  "mean-deviation-from-best": { own: true, least: 0, of: meanDeviationFromBest },
  "attributable-risk": { own: true, least: 0, of: attributableRisk },
  "attributable-fraction": { own: false, least: 0, of: attributableFraction },
} as const;
const BETWEEN_MUNICIPALITIES = {
  theil: { own: false, least: 0, of: (groups: readonly Group[]) => theil(groups).total },
  "theil-between-regions": { own: false, least: 0, of: (groups: readonly Group[]) => theil(groups).between },
  "theil-within-regions": { own: false, least: 0, of: (groups: readonly Group[]) => theil(groups).within },
  gini: { own: false, least: 0, of: gini },
  "slope-index": { own: true, least: -Infinity, of: slopeIndex },
  "relative-index": { own: false, least: 0, of: relativeIndex },
  "concentration-index": { own: false, least: -1, of: concentrationIndex },
} as const;

/**
 * Inequality between the regions and between the municipalities, of the long run: found from the sums of all replications, since in a single
 * year chance alone makes small municipalities unequal. Weighted by people living after cancer. The rank of the slope, relative and concentration index
 * is residents per square kilometre, the densest first: a positive value says that rural municipalities bear more.
 */
export function equity(setting: Setting, travel: readonly TravelOf[]): Pooled {
  const { country } = setting;
  const keys: MeasureKey[] = EQUITY_OF.flatMap((of) => [
    ...keysOf(of, "regions", BETWEEN_REGIONS),
    ...keysOf(of, "municipalities", BETWEEN_MUNICIPALITIES),
  ]);
  const byDensity = country.density.map((_, m) => m).sort((a, b) => country.density[b]! - country.density[a]!);
  const rank = country.density.map((_, m) => byDensity.indexOf(m));
  return {
    keys,
    least: EQUITY_OF.flatMap(() =>
      [...Object.values(BETWEEN_REGIONS), ...Object.values(BETWEEN_MUNICIPALITIES)].map(({ least }) => least),
    ),
    ingredients: INGREDIENTS.length * country.municipalities.length,
    of(ingredients) {
      const values = EQUITY_OF.flatMap((of) => {
        const municipalities = country.municipalities.map((one, m) => ({
          name: one.name,
          people: country.survivors[m]!,
          value: burden(of, ingredients, [m], travel, country.survivors),
          parent: country.regions[country.regionOf[m]!]!,
          rank: rank[m]!,
        }));
        const regions = country.regions.map((name, r) => {
          const members = country.municipalities.flatMap((_, m) => (country.regionOf[m] === r ? [m] : []));
          return {
            name,
            people: sum(members.map((m) => country.survivors[m]!)),
            value: burden(of, ingredients, members, travel, country.survivors),
          };
        });
        return [
          ...Object.values(BETWEEN_REGIONS).map((index) => index.of(regions)),
          ...Object.values(BETWEEN_MUNICIPALITIES).map((index) => index.of(municipalities)),
        ];
      });
      return Float64Array.from(values);
    },
  };
}

function keysOf(of: Burden, between: string, indices: Record<string, { own: boolean }>): MeasureKey[] {
  return Object.entries(indices).map(([name, { own }]) => ({
    measure: `equity.${name}`,
    group: { of, between },
    unit: own ? UNITS[of] : "index",
  }));
}

/** The burden of some municipalities together; NaN where it is not defined. */
export function burden(
  of: Burden,
  ingredients: Float64Array,
  members: readonly number[],
  travel: readonly TravelOf[],
  survivors: readonly number[],
): number {
  const total = (name: (typeof INGREDIENTS)[number]) =>
    sum(members.map((m) => ingredients[m * INGREDIENTS.length + INGREDIENTS.indexOf(name)]!));
  const ratioOf = (part: number, whole: number) => (whole > 0 ? part / whole : Number.NaN);
  switch (of) {
    case "need.unmet-share":
      return ratioOf(total("unmet"), total("needs"));
    case "waiting.first-assessment.mean":
      return ratioOf(total("waited"), total("assessed"));
    case "waiting.first-assessment.share-beyond":
      return ratioOf(total("beyond"), total("referred"));
    case "travel.mean": {
      const going = members.filter((m) => travel[m]!.without < 1 && survivors[m]! > 0);
      const people = (m: number) => survivors[m]! * (1 - travel[m]!.without);
      return ratioOf(sum(going.map((m) => travel[m]!.mean * people(m))), sum(going.map(people)));
    }
    case "travel.share-beyond": {
      const living = members.filter((m) => survivors[m]! > 0);
      return ratioOf(sum(living.map((m) => travel[m]!.beyond * survivors[m]!)), sum(living.map((m) => survivors[m]!)));
    }
  }
}
