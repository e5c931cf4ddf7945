import type { Passport } from "@ventesal/experiments";

/** What a figure rests on, as it is written below it: the passport of a run, or of a search in which nothing is left to chance. */
export interface Rests extends Pick<Passport, "version" | "scenario" | "seed" | "hash"> {
  /** `null` where nothing was simulated. */
  replications: number | null;
}
