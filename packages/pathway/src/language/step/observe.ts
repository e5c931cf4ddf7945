import { z } from "zod";
import { nameSchema } from "../name.ts";
import { goesOn } from "./common.ts";

/** Add one to a counter; with `by`, one counter for each category of that attribute. */
export const countSchema = z.strictObject({
  type: z.literal("count"),
  ...goesOn,
  counter: nameSchema,
  by: nameSchema.optional(),
});

/** Add to a tally the days since the time that an attribute holds (set by `{ "now": true }`). */
export const tallySchema = z.strictObject({
  type: z.literal("tally"),
  ...goesOn,
  tally: nameSchema,
  since: nameSchema,
});
