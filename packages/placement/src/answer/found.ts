import type { Sent } from "../evaluate/evaluate.ts";

/** What a method found: sites by the instance's numbers. */
export interface Found {
  readonly sites: readonly number[];
  /** In the objective's unit; `null` where the search was stopped before it knew. */
  readonly bound: number | null;
  readonly proof: boolean;
  readonly sent?: readonly Sent[];
}
