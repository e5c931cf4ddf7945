import { hashOf } from "@ventesal/experiments";
import { type SiteSet, type SitingResult, siteAndStaff as search } from "@ventesal/siting";
import { type Choices, placementTables } from "../../placement/choices.js";
import type { Rests } from "../../show/rests.js";
import type { Draft } from "../../state/draft.js";
import type { Work } from "../protocol.js";
import { theKernel } from "./kernel.js";
import { restsOn } from "./rests-on.js";

export interface SiteAndStaffInput {
  choices: Choices;
  own: Draft["own"];
  seed: string;
  sets: readonly SiteSet[];
  budgetPosts: number;
  /** Replications to begin with, and at most. */
  replications: number;
  most: number;
  /** Waits that differ by less need not be told apart, in days. */
  deltaDays: number;
}

export interface Staffed {
  result: SitingResult;
  rests: Rests;
}

/** With what staff within a budget, by simulation; asked to end, it sends what the replications so far show. */
export async function siteAndStaff(input: SiteAndStaffInput, { send, progress, signal }: Work<Staffed>): Promise<void> {
  const { choices, own, seed, sets, budgetPosts, ...effort } = input;
  const { year, borders, limit: limitMinutes } = choices;
  const tables = placementTables(own);
  const question = { year, borders, limitMinutes, sets, budgetPosts };
  const result = await search({ ...question, own: tables }, await theKernel(), {
    ...effort,
    seed,
    signal,
    onProgress: progress,
  });
  const asked = hashOf({ question, effort });
  // two replications are the fewest that have an interval
  if (result.replications >= 2) send({ result, rests: restsOn(asked, tables, seed, result.replications) });
}
