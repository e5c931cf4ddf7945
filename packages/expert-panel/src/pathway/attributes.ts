import type { Pathway } from "@ventesal/pathway";
import { adviceKinds, NO_TREATMENT } from "../parameters/advice.ts";
import { POOLS } from "./calendars.ts";
import { DISEASES, HOSPITALS, UNKNOWN_RESIDENCE } from "./case-mix.ts";

/** How a case came: for the first time, again after a rejection, or again after advice. */
export const SUBMISSIONS = ["first", "resubmitted", "renewed"] as const;
/** Why a referral is rejected, as the report names it. */
export const REASONS = ["established treatment", "too ill", "another centre"] as const;
export const NO_SECOND_ADVICE = "no second advice";

/** Kinds of advice of which a case can get two. */
export function combinableKinds(): string[] {
  return adviceKinds().filter((kind) => kind !== NO_TREATMENT);
}

/** The attributes that the steps read and set. */
export function attributes(regions: readonly string[]): NonNullable<Pathway["attributes"]> {
  return {
    region: { label: { da: "Henvisende region", en: "Referring region" }, categories: [...regions] },
    residence: {
      label: { da: "Bopælsregion", en: "Region of residence" },
      categories: [...regions, UNKNOWN_RESIDENCE],
    },
    hospital: { categories: [...HOSPITALS] },
    disease: { categories: [...DISEASES] },
    // in a queue by urgency the first category goes first
    urgency: { label: { da: "Hastegrad", en: "Urgency" }, categories: ["urgent", "ordinary"], start: "ordinary" },
    pool: { categories: [...POOLS] },
    submission: { categories: [...SUBMISSIONS] },
    reason: { categories: [...REASONS] },
    "first advice": { categories: adviceKinds() },
    "second advice": { categories: [NO_SECOND_ADVICE, ...combinableKinds()] },
    "asked for more": { categories: ["no", "yes"] },
    members: {},
  };
}
