import { distributionSchema } from "@ventesal/random";
import { z } from "zod";
import { nameSchema } from "./name.ts";
import { tableReferenceSchema } from "./table.ts";

export const UNITS = ["minutes", "hours", "days", "weeks"] as const;
export type Unit = (typeof UNITS)[number];
export const unitSchema = z.enum(UNITS);

/** Days in one unit. On a calendar a day is 24 hours of open time. */
export const DAYS_PER: Record<Unit, number> = { minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7 };

/** A random stream by name. Draws depend on the stream's name and the patient, so scenarios that share names share their chance. */
export const streamSchema = nameSchema;

/** How long something lasts: a distribution and its unit, times a factor from a table if one is named. */
export const durationSchema = z
  .strictObject({
    distribution: distributionSchema,
    unit: unitSchema,
    scale: tableReferenceSchema.optional(),
    stream: streamSchema.optional(),
  })
  .meta({ id: "Duration" });

export type Duration = z.infer<typeof durationSchema>;
