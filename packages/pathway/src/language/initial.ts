import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { categorySchema, nameSchema } from "./name.ts";
import { anyNumber, countFromOne, zeroOrMore } from "./number.ts";

/**
 * Patients already inside when the run begins. They belong to an arrival, which also says how their attributes are drawn
 * unless `set` gives them. `waitingDays` is how long they have waited for the step they stand at (else as long as the case is old).
 * Those in service come first and take their servers at time 0 (or when these open), for the step's work or for what `remaining`
 * says is left of it; then the longest waiters.
 */
export const initialSchema = z.strictObject({
  arrival: nameSchema,
  at: nameSchema,
  ageDays: zeroOrMore,
  waitingDays: zeroOrMore.optional(),
  inService: z.union([z.literal(true), z.strictObject({ remaining: durationSchema })]).optional(),
  set: z.record(nameSchema, z.union([anyNumber, categorySchema])).optional(),
  count: countFromOne.optional(),
});

export type Initial = z.infer<typeof initialSchema>;
