import { z } from "zod";
import { dateSchema } from "./date.ts";
import { categorySchema, forEachMember, labelSchema, nameSchema } from "./name.ts";
import { count, countFromOne } from "./number.ts";

/**
 * Staff, rooms or machines of one kind. With `each`, one such resource for every category of that attribute (nurses of every clinic).
 * Each change sets the number of servers from the first moment of its date, for the members it names; leave takes servers away
 * from one date to another, both included. Work in progress is never broken off by a cut.
 */
export const resourceSchema = z.strictObject({
  label: labelSchema.optional(),
  each: nameSchema.optional(),
  servers: forEachMember(count),
  calendar: forEachMember(nameSchema).optional(),
  changes: z.array(z.strictObject({ on: dateSchema, servers: forEachMember(count) })).optional(),
  leave: z
    .array(
      z.strictObject({
        from: dateSchema,
        to: dateSchema,
        servers: countFromOne,
        only: z.array(categorySchema).optional(),
      }),
    )
    .optional(),
});

export type Resource = z.infer<typeof resourceSchema>;
