import { z } from "zod";
import { dateSchema, timeSchema, weekdaySchema } from "./date.ts";
import { categorySchema, forEachMember, labelSchema, nameSchema } from "./name.ts";
import { anyNumber, count, countFromOne } from "./number.ts";

const ageingClass = z.strictObject({ startingPriority: anyNumber, gainPerDay: anyNumber });

/**
 * Who is next. `priority`: the first category of the attribute goes first, and so on, first come first served within each.
 * `ageing`: the class whose longest waiter has the highest startingPriority + gainPerDay · days waited.
 * A priority attribute without categories holds the class's number, 0 first, and `classes` says how many there are.
 */
export const disciplineSchema = z.union([
  z.literal("fifo"),
  z.strictObject({ priority: nameSchema, classes: countFromOne.optional() }),
  z.strictObject({
    ageing: nameSchema,
    classes: z.union([z.array(ageingClass).min(1), z.record(categorySchema, ageingClass)]),
  }),
]);

const queue = {
  label: labelSchema.optional(),
  /** One such station for every category of this attribute; the patient goes to the one of the own category. */
  each: nameSchema.optional(),
  discipline: disciplineSchema.optional(),
  /** Within a class, smallest value of this attribute first. */
  orderBy: nameSchema.optional(),
  /** Most that may wait; one more is refused. */
  room: count.optional(),
};

/** A queue for one or more resources, all needed at once. */
export const serversStationSchema = z.strictObject({
  kind: z.literal("servers"),
  ...queue,
  requires: z.array(z.strictObject({ resource: nameSchema, units: countFromOne.optional() })).min(1),
  /** Among stations that compete for a resource, the lowest rank is served first; 0 unless said. */
  rank: count.optional(),
});

const weeklySession = z.strictObject({
  weekday: weekdaySchema,
  time: timeSchema,
  slots: forEachMember(count),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  only: z.array(categorySchema).optional(),
});

const datedSession = z.strictObject({
  on: dateSchema,
  time: timeSchema,
  slots: forEachMember(count),
  only: z.array(categorySchema).optional(),
});

/**
 * A clinic or meeting that takes so many patients at given times. A session on a day on which `calendar` is closed is
 * skipped, or moved to the next day that is open. `booked` slots of the first sessions are taken already.
 * `from` and `until` are the first and the last date.
 */
export const sessionStationSchema = z.strictObject({
  kind: z.literal("session"),
  ...queue,
  weekly: z.array(weeklySession).optional(),
  dates: z.array(datedSession).optional(),
  calendar: nameSchema.optional(),
  whenClosed: z.enum(["skip", "move"]).optional(),
  booked: forEachMember(z.array(count)).optional(),
});

/** Patients go on together when there are `size` of them. */
export const batchStationSchema = z.strictObject({ kind: z.literal("batch"), ...queue, size: countFromOne });

export const stationSchema = z.discriminatedUnion("kind", [
  serversStationSchema,
  sessionStationSchema,
  batchStationSchema,
]);

export type Station = z.infer<typeof stationSchema>;
export type ServersStation = z.infer<typeof serversStationSchema>;
export type SessionStation = z.infer<typeof sessionStationSchema>;
export type Discipline = z.infer<typeof disciplineSchema>;
