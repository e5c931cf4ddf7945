import type { KeptShare, MeanInterval } from "@ventesal/measures";

/** Whether the promise is kept with the probability asked for, beyond the noise of the years seen; or not yet known. */
export type KeptVerdict = "keeps" | "fails" | "not settled";

/** Parameters by key. */
export type Choice = Readonly<Record<string, number>>;

/** What is known at one choice of capacities, or of a volume. */
export interface PromisePoint {
  at: Choice;
  years: number;
  /** More is asked for than can be done, so that no promise can be kept; it was not run. */
  neverSettles: boolean;
  verdict: KeptVerdict;
  /** For each group, everybody first. */
  groups: { group: Readonly<Record<string, string>>; kept: KeptShare; share: MeanInterval }[];
}
