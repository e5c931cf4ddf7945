import { type OwnReferral, readOwnReferrals } from "@ventesal/denmark";
import type { OwnTable, OwnTables } from "@ventesal/scenario";

/** A list of referrals of one's own stands in for the report's volume by region and, where it says so, for how many are incomplete. */
export const ownTables: readonly OwnTable[] = [
  {
    name: "referrals",
    text: { da: "Henvisninger til panelet", en: "Referrals to the panel" },
    columns: "received, region, answered, outcome, complete",
    read: (input) => readOwnReferrals(input),
  },
];

/** The own referrals; undefined where the report's figures hold. */
export function referralsOf(own: OwnTables = {}): readonly OwnReferral[] | undefined {
  return own.referrals as readonly OwnReferral[] | undefined;
}
