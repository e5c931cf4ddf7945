import type { Evaluation, Front, Placement, PlacementProblem, Price } from "@ventesal/placement";
import type { SitingResult } from "@ventesal/siting";

/** Rules that can be switched, and have a price. */
export const RULES = {
  "at-least-one-per-region": { atLeastOnePerRegion: true },
  "closed-borders": { borders: "closed" },
} as const;
export type Rule = keyof typeof RULES;

/** Everything that the command found. */
export interface PlaceFound {
  problem: PlacementProblem;
  answer: Placement;
  /** Today's clinics by the same question; `null` where the sites have none. */
  today: Evaluation | null;
  prices: readonly { rule: Rule; price: Price }[];
  front: Front | null;
  siting: SitingResult | null;
  /** Which rule each set of the siting belongs to, where rules have a price. */
  setNames: readonly string[];
}
