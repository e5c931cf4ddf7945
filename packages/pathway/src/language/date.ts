import { z } from "zod";
import { expecting } from "./expecting.ts";

const A_DATE = "a date such as 2026-03-02";
const A_TIME = "a time of day such as 09:30";
const A_MOMENT = "a date or a date and time such as 2026-03-02T09:30";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const weekdaySchema = z.enum(WEEKDAYS);

/** A date, ISO 8601, that exists. */
export const dateSchema = z.iso.date(expecting(A_DATE));

/** One date, or all dates from one to another, both included. */
export const daysSchema = z.union([dateSchema, z.strictObject({ from: dateSchema, to: dateSchema })]);
export type Days = z.infer<typeof daysSchema>;

/** A time of day on the clock, 24 hours. */
export const timeSchema = z.string(expecting(A_TIME)).regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, expecting(A_TIME));

/** A date (its first moment) or a date and time of day. */
export const momentSchema = z
  .string(expecting(A_MOMENT))
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9])?$/, expecting(A_MOMENT))
  .refine((moment) => dateSchema.safeParse(moment.slice(0, 10)).success, expecting(A_MOMENT));
