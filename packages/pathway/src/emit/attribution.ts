import { ALWAYS } from "../language/calendar.ts";
import type { Emission } from "./emission.ts";

/** The cause's number (0 is closed days) and the profile of days that are not closed. */
export function attribution(
  e: Emission,
  cause: string | undefined,
  closedDays: string | undefined,
): { cause: number; closedProfile: number } {
  const { causes, pathway } = e.lookup;
  if (!causes) return { cause: 0, closedProfile: -1 };
  const calendar = closedDays ?? pathway.attribution?.closedDays ?? ALWAYS;
  const closedProfile = calendar === ALWAYS ? -1 : e.profiles.one({ openDays: calendar });
  return { cause: causes.indexOf(cause!) + 1, closedProfile };
}
