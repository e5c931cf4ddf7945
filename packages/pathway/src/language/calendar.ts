import { z } from "zod";
import { dateSchema, daysSchema } from "./date.ts";
import { expecting } from "./expecting.ts";
import { labelSchema } from "./name.ts";

const HOURS = "opening hours such as 08:00-15:24, within one day";

/** Opening hours within one day, "08:00-15:24"; the end may be 24:00. */
export const hoursSchema = z
  .string(expecting(HOURS))
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/, expecting(HOURS))
  .refine((hours) => hours.slice(0, 5) < hours.slice(6), expecting(HOURS));

const dayHours = z.array(hoursSchema).optional();

/** The hours of a plain week. A day that is not named has those of `mondayToFriday` or `everyDay`, else it is closed. */
export const weekSchema = z.strictObject({
  everyDay: dayHours,
  mondayToFriday: dayHours,
  monday: dayHours,
  tuesday: dayHours,
  wednesday: dayHours,
  thursday: dayHours,
  friday: dayHours,
  saturday: dayHours,
  sunday: dayHours,
});

/**
 * When work is done: a plain week, dates that are closed (public holidays, a summer closing), and dates with hours of their own,
 * which win over both. Days have 24 hours; summer time is not modelled. The calendar "always" need not be written.
 */
export const calendarSchema = z.strictObject({
  label: labelSchema.optional(),
  week: weekSchema,
  closedOn: z.array(daysSchema).optional(),
  openOn: z.array(z.strictObject({ on: dateSchema, hours: z.array(hoursSchema) })).optional(),
});

export type Calendar = z.infer<typeof calendarSchema>;

/** The calendar that is never closed. */
export const ALWAYS = "always";
