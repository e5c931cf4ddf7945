import type { Resource } from "@ventesal/kernel";
import type { Emission } from "../emit/emission.ts";
import { hours } from "../emit/station.ts";
import { capacitySteps } from "../lookup/capacity.ts";
import { resourceCalendar } from "../lookup/stations.ts";

/** The resources, families written out. */
export function resourcesOf(e: Emission): Resource[] {
  const { startDate } = e.lookup.pathway;
  return [...e.lookup.resources].flatMap(([name, { declared, members }]) =>
    members.map((member) => {
      const [first, ...changes] = capacitySteps(declared, member, startDate);
      return { capacity: first!.capacity, profile: hours(e, [resourceCalendar(e.lookup, name, member)]), changes };
    }),
  );
}
