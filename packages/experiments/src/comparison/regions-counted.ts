import type { ComparedRow } from "./compare.ts";
import { placeOf } from "./place-of.ts";

/** The regions whose people a measure is of: without a clinic nobody waits for one, so there is no wait. */
export interface RegionsCounted {
  base: readonly string[];
  other: readonly string[];
  /** Counted in the other alone, and in the base alone. */
  came: readonly string[];
  went: readonly string[];
  /** As many are not enough: one may have come in and another gone out. */
  isSame: boolean;
}

/** In which regions a measure is known at all, in each of two scenarios. Where they differ, its means of the country are of different people. */
export function regionsCounted(rows: readonly ComparedRow[], measure: string): RegionsCounted {
  const regions = rows.filter((row) => row.measure === measure && typeof placeOf(row) === "string");
  const known = (side: "base" | "other") =>
    regions.filter((row) => row[side] !== null).map((row) => placeOf(row) as string);
  const [base, other] = [known("base"), known("other")];
  const came = other.filter((region) => !base.includes(region));
  const went = base.filter((region) => !other.includes(region));
  return { base, other, came, went, isSame: came.length + went.length === 0 };
}
