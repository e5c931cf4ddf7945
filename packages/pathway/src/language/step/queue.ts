import { z } from "zod";
import { durationSchema } from "../duration.ts";
import { nameSchema } from "../name.ts";
import { atStation, attributed, closing, goesOn } from "./common.ts";

/** How long the patient is willing to wait, in calendar time, and where to then. */
export const patienceSchema = z.strictObject({ limit: durationSchema, to: nameSchema });

const waiting = { ...atStation, patience: patienceSchema.optional(), onRefuse: nameSchema.optional() };

/** Wait for a station's servers, be served, give them back. */
export const visitSchema = z.strictObject({
  type: z.literal("visit"),
  ...goesOn,
  ...waiting,
  work: durationSchema,
  closing: closing.optional(),
  causes: z.strictObject({ waiting: nameSchema, work: nameSchema }).optional(),
  closedDays: nameSchema.optional(),
});

/** Wait for a station's servers and keep them until `release`. */
export const seizeSchema = z.strictObject({ type: z.literal("seize"), ...goesOn, ...waiting, ...attributed });

/** Give a station's servers back. */
export const releaseSchema = z.strictObject({ type: z.literal("release"), ...goesOn, ...atStation });

/** Wait for a session (`attend`) or until a batch is complete (`gather`); nothing is held afterwards. */
export const attendSchema = z.strictObject({ type: z.literal("attend"), ...goesOn, ...waiting, ...attributed });
export const gatherSchema = z.strictObject({ type: z.literal("gather"), ...goesOn, ...waiting, ...attributed });
