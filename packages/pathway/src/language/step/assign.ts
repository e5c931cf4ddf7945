import { z } from "zod";
import { dateSchema } from "../date.ts";
import { nameSchema } from "../name.ts";
import { anyNumber, zeroOrMore } from "../number.ts";
import { tableReferenceSchema } from "../table.ts";
import { settingsSchema } from "../value.ts";
import { goesOn } from "./common.ts";

/** Give attributes new values. */
export const setSchema = z.strictObject({ type: z.literal("set"), ...goesOn, set: settingsSchema });

/** Add an amount to an attribute without categories. */
export const addSchema = z.strictObject({
  type: z.literal("add"),
  ...goesOn,
  attribute: nameSchema,
  amount: anyNumber,
});

/**
 * Choose one station of a family (`among`): the one with the smallest cost + loadWeight · load, where load is (waiting + busy)
 * per server of its first resource. `cost` is a table whose last attribute has the family's categories; without it only the load
 * counts. The choice is written to `attribute`. Each change sets another cost table from its date (a clinic opens or closes).
 */
export const chooseSchema = z.strictObject({
  type: z.literal("choose"),
  ...goesOn,
  attribute: nameSchema,
  among: nameSchema,
  cost: tableReferenceSchema.optional(),
  loadWeight: zeroOrMore.optional(),
  changes: z.array(z.strictObject({ on: dateSchema, cost: tableReferenceSchema })).optional(),
});
