import { z } from "zod";
import { labelSchema, nameSchema } from "./name.ts";

/** How a case or a patient's way can end, and what that means to the books. */
export const outcomeSchema = z.strictObject({
  kind: z.enum(["left", "refused", "withdrawn"]),
  label: labelSchema.optional(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

/**
 * To what each day of a case is attributed. Every step that waits or works names one of the causes. Whole days on which the
 * calendar of `closedDays` does not open at all count as closed days instead (nights do not); a step may name another calendar.
 */
export const attributionSchema = z.strictObject({
  causes: z.record(nameSchema, z.strictObject({ label: labelSchema.optional() })),
  closedDays: nameSchema.optional(),
});
