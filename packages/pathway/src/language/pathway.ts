import { z } from "zod";
import { arrivalSchema } from "./arrival.ts";
import { attributeSchema } from "./attribute.ts";
import { calendarSchema } from "./calendar.ts";
import { dateSchema } from "./date.ts";
import { initialSchema } from "./initial.ts";
import { labelSchema, nameSchema } from "./name.ts";
import { aboveZero, countFromOne } from "./number.ts";
import { attributionSchema, outcomeSchema } from "./outcome.ts";
import { resourceSchema } from "./resource.ts";
import { stationSchema } from "./station.ts";
import { stepSchema } from "./step/step.ts";
import { tableSchema } from "./table.ts";

/**
 * A care pathway as plain data: who comes, what happens to them, who does it and when they are at work.
 * Time 0 is the first moment of `startDate`. Steps follow each other as written unless they say `next`.
 */
export const pathwaySchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: nameSchema,
    title: labelSchema,
    startDate: dateSchema,
    /** How long a run usually is. */
    horizonDays: aboveZero.optional(),
    attributes: z.record(nameSchema, attributeSchema).optional(),
    tables: z.record(nameSchema, tableSchema).optional(),
    calendars: z.record(nameSchema, calendarSchema).optional(),
    resources: z.record(nameSchema, resourceSchema).optional(),
    stations: z.record(nameSchema, stationSchema).optional(),
    outcomes: z.record(nameSchema, outcomeSchema),
    attribution: attributionSchema.optional(),
    arrivals: z.array(arrivalSchema).min(1),
    /** Arrivals of all kinds together end after this many patients. */
    arrivalLimit: countFromOne.optional(),
    initial: z.array(initialSchema).optional(),
    steps: z.array(stepSchema).min(1),
  })
  .meta({ title: "Pathway", description: "A care pathway in the language of Ventesal." });

export type Pathway = z.infer<typeof pathwaySchema>;

/** Says that an object literal is a pathway, so that the editor completes and the compiler checks it. */
export function definePathway(pathway: Pathway): Pathway {
  return pathway;
}
