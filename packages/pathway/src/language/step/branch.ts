import { z } from "zod";
import { dateSchema } from "../date.ts";
import { streamSchema } from "../duration.ts";
import { categorySchema, nameSchema } from "../name.ts";
import { anyNumber, probability } from "../number.ts";
import { tableReferenceSchema } from "../table.ts";
import { named } from "./common.ts";

/** By chance: the paths' probabilities (numbers, or tables by the same attributes), and `otherwise` what is left of 1. */
export const chanceSchema = z.strictObject({
  type: z.literal("branch"),
  by: z.literal("chance"),
  ...named,
  paths: z.array(z.strictObject({ probability: z.union([probability, tableReferenceSchema]), to: nameSchema })).min(1),
  otherwise: nameSchema.optional(),
  stream: streamSchema.optional(),
});

/** By the category of an attribute; `otherwise` those not named. */
export const categoryBranchSchema = z.strictObject({
  type: z.literal("branch"),
  by: z.literal("attribute"),
  ...named,
  attribute: nameSchema,
  paths: z.record(categorySchema, nameSchema),
  otherwise: nameSchema.optional(),
});

export const COMPARISONS = ["<", "<=", "=", "!=", ">=", ">"] as const;
export type Comparison = (typeof COMPARISONS)[number];
const is = z.enum(COMPARISONS);

/** A comparison with an attribute, with the number waiting or servers busy (of the first resource) at a station, or with the date. */
export const conditionSchema = z.union([
  z.strictObject({ attribute: nameSchema, is, value: z.union([anyNumber, categorySchema]) }),
  z.strictObject({ waiting: nameSchema, by: nameSchema.optional(), is, value: anyNumber }),
  z.strictObject({ busy: nameSchema, by: nameSchema.optional(), is, value: anyNumber }),
  z.strictObject({ onOrAfter: dateSchema }),
]);

export type Condition = z.infer<typeof conditionSchema>;

/** By conditions: the first path whose condition holds, else `otherwise`. */
export const conditionBranchSchema = z.strictObject({
  type: z.literal("branch"),
  by: z.literal("condition"),
  ...named,
  paths: z.array(z.strictObject({ if: conditionSchema, to: nameSchema })).min(1),
  otherwise: nameSchema,
});

export const branchSchema = z.discriminatedUnion("by", [chanceSchema, categoryBranchSchema, conditionBranchSchema]);
