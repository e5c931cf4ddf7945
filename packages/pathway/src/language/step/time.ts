import { z } from "zod";
import { durationSchema } from "../duration.ts";
import { nameSchema } from "../name.ts";
import { attributed, closing, goesOn } from "./common.ts";

/** Work while something is held: in the open hours of the station `at`, or in calendar time when none is named. */
export const workSchema = z.strictObject({
  type: z.literal("work"),
  ...goesOn,
  ...attributed,
  at: nameSchema.optional(),
  by: nameSchema.optional(),
  duration: durationSchema,
  closing: closing.optional(),
});

/** Time that passes without anybody's capacity, in calendar time or in the open hours of a calendar. */
export const delaySchema = z.strictObject({
  type: z.literal("delay"),
  ...goesOn,
  ...attributed,
  duration: durationSchema,
  calendar: nameSchema.optional(),
  /** Whether a clock that rings cuts it short; yes unless said. */
  interruptible: z.boolean().optional(),
});

/** From now on the patient may withdraw: when the time is up, at the next moment nothing is held, the patient goes `to`. */
export const clockSchema = z.strictObject({
  type: z.literal("clock"),
  ...goesOn,
  duration: durationSchema,
  to: nameSchema,
});

/** The patient no longer withdraws. */
export const stopClockSchema = z.strictObject({ type: z.literal("stop-clock"), ...goesOn });
