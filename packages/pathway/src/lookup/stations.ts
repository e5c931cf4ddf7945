import { ALWAYS } from "../language/calendar.ts";
import type { Discipline, Station } from "../language/station.ts";
import type { Lookup } from "./lookup.ts";
import { valueFor } from "./members.ts";

/** How many classes a queue has. Undefined when the attribute neither has categories nor says how many. */
export function classesOf(lookup: Lookup, discipline: Discipline | undefined): number | undefined {
  if (discipline === undefined || discipline === "fifo") return 1;
  const attribute = "priority" in discipline ? discipline.priority : discipline.ageing;
  const categories = lookup.attributes.get(attribute)?.categories;
  if (categories) return categories.length;
  if ("priority" in discipline) return discipline.classes;
  return Array.isArray(discipline.classes) ? discipline.classes.length : undefined;
}

/** The attribute that gives the class in a queue, if any. */
export function classAttribute(station: Station): string | undefined {
  const { discipline } = station;
  if (discipline === undefined || discipline === "fifo") return undefined;
  return "priority" in discipline ? discipline.priority : discipline.ageing;
}

/** The calendars that all must be open for a member of a station to work, without "always"; sorted, each once. */
export function stationCalendars(lookup: Lookup, station: Station, member: string | null): string[] {
  if (station.kind !== "servers") return [];
  const names = station.requires.map(({ resource }) => resourceCalendar(lookup, resource, member));
  return [...new Set(names.filter((name) => name !== ALWAYS))].sort();
}

/** The calendar of a resource, or of its member. */
export function resourceCalendar(lookup: Lookup, resource: string, member: string | null): string {
  const calendar = lookup.resources.get(resource)?.declared.calendar;
  return (calendar === undefined ? undefined : valueFor(calendar, member)) ?? ALWAYS;
}
