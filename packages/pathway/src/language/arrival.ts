import { distributionSchema } from "@ventesal/random";
import { z } from "zod";
import { dateSchema, momentSchema } from "./date.ts";
import { durationSchema, streamSchema } from "./duration.ts";
import { labelSchema, nameSchema } from "./name.ts";
import { aboveZero, count, zeroOrMore } from "./number.ts";
import { settingsSchema } from "./value.ts";

const arrival = {
  name: nameSchema,
  label: labelSchema.optional(),
  /** The first step. */
  start: nameSchema,
  set: settingsSchema.optional(),
  /** Patients per arrival; one unless said. */
  batch: distributionSchema.optional(),
  /** At most this many arrivals. */
  limit: count.optional(),
  /** No arrival on this date or later. */
  until: dateSchema.optional(),
  stream: streamSchema.optional(),
};

const level = { count: zeroOrMore, perDays: aboveZero };
const weight = zeroOrMore.optional();

/**
 * Chance arrivals, so many per so many calendar days: `"count": 48, "perDays": 365`; each change holds from its date.
 * With a calendar they come only while it is open, and with weekday weights more on some days than on others; in both
 * cases every calendar year keeps its count: what closed days lose comes on the year's other days.
 */
export const poissonArrivalSchema = z.strictObject({
  process: z.literal("poisson"),
  ...arrival,
  ...level,
  changes: z.array(z.strictObject({ on: dateSchema, ...level })).optional(),
  calendar: nameSchema.optional(),
  weekdayWeights: z
    .strictObject({
      monday: weight,
      tuesday: weight,
      wednesday: weight,
      thursday: weight,
      friday: weight,
      saturday: weight,
      sunday: weight,
    })
    .optional(),
});

/** Independent gaps of any distribution, in open hours of the calendar if one is named. */
export const gapArrivalSchema = z.strictObject({
  process: z.literal("gaps"),
  ...arrival,
  gap: durationSchema,
  calendar: nameSchema.optional(),
});

/** Arrivals at given times. */
export const listedArrivalSchema = z.strictObject({
  process: z.literal("listed"),
  ...arrival,
  at: z.array(momentSchema).min(1),
});

export const arrivalSchema = z.discriminatedUnion("process", [
  poissonArrivalSchema,
  gapArrivalSchema,
  listedArrivalSchema,
]);

export type Arrival = z.infer<typeof arrivalSchema>;
export type PoissonArrival = z.infer<typeof poissonArrivalSchema>;
