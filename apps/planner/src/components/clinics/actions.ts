import type { ParameterValue } from "@ventesal/scenario";

/** What can be done to the clinics, from the map and from the table alike. */
export interface ClinicActions {
  add(site: string): void;
  move(from: string, to: string): void;
  close(site: string): void;
  /** Staff, days and lists, by the parameters' names; `undefined` takes a change back. */
  staff(settings: Readonly<Record<string, ParameterValue | undefined>>): void;
}
