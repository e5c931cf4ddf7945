import { distributionSchema } from "@ventesal/random";
import { z } from "zod";
import { streamSchema, unitSchema } from "./duration.ts";
import { categorySchema, nameSchema } from "./name.ts";
import { anyNumber, probability } from "./number.ts";

/**
 * What an attribute is set to: a number or category; the time now (days since the start); another attribute; a number drawn
 * from a distribution (with a unit it becomes days); a category drawn by probabilities, written out or from a table whose last
 * attribute has the categories; or the cell of a table.
 */
export const valueSchema = z
  .union([
    anyNumber,
    categorySchema,
    z.strictObject({ now: z.literal(true) }),
    z.strictObject({ attribute: nameSchema }),
    z.strictObject({ draw: distributionSchema, unit: unitSchema.optional(), stream: streamSchema.optional() }),
    z.strictObject({ mix: z.record(categorySchema, probability), stream: streamSchema.optional() }),
    z.strictObject({ mixFrom: nameSchema, by: z.array(nameSchema).optional(), stream: streamSchema.optional() }),
    z.strictObject({ table: nameSchema, by: z.array(nameSchema).min(1).optional() }),
  ])
  .meta({ id: "Value" });

export type Value = z.infer<typeof valueSchema>;

/** Several attributes at once. A value that reads an attribute set in the same place reads it after it has been set. */
export const settingsSchema = z.record(nameSchema, valueSchema);
export type Settings = z.infer<typeof settingsSchema>;
