import { ALWAYS } from "../language/calendar.ts";
import { stationCalendars } from "../lookup/stations.ts";
import type { Emission } from "./emission.ts";

/** The first station of a step and the attribute that is added to it, or -1. */
export function stationOf(e: Emission, at: string, by: string | undefined): { station: number; byAttribute: number } {
  const { first, declared } = e.lookup.stations.get(at)!;
  const attribute = by ?? declared.each;
  return { station: first, byAttribute: attribute === undefined ? -1 : e.attribute(attribute) };
}

/** The hours in which a station's work goes on: a profile, and the attribute that is added to it where members differ. */
export function stationHours(
  e: Emission,
  at: string,
  by: string | undefined,
): { profile: number; byAttribute: number } {
  const { declared, members } = e.lookup.stations.get(at)!;
  const calendars = members.map((member) => stationCalendars(e.lookup, declared, member));
  const alike = calendars.every((names) => names.join("\n") === calendars[0]!.join("\n"));
  if (alike) return { profile: hours(e, calendars[0]!), byAttribute: -1 };
  const profile = e.profiles.block(calendars.map((names) => ({ hours: names })));
  return { profile, byAttribute: stationOf(e, at, by).byAttribute };
}

/** The profile of the hours that calendars share; -1 if they never close. */
export function hours(e: Emission, calendars: readonly string[]): number {
  const names = calendars.filter((name) => name !== ALWAYS);
  return names.length === 0 ? -1 : e.profiles.one({ hours: names });
}
