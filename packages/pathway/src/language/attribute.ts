import { z } from "zod";
import { categorySchema, labelSchema, nameSchema } from "./name.ts";
import { anyNumber } from "./number.ts";

/**
 * Something that each patient carries: one of several categories (region, urgency), or a number when none are listed.
 * `categories` may also name the attribute whose categories it shares. It begins at `start`: else the first category, or 0.
 */
export const attributeSchema = z.strictObject({
  label: labelSchema.optional(),
  categories: z.union([z.array(categorySchema).min(1), nameSchema]).optional(),
  start: z.union([categorySchema, anyNumber]).optional(),
});

export type Attribute = z.infer<typeof attributeSchema>;
