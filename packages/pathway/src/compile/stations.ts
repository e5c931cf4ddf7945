import type { Station } from "@ventesal/kernel";
import { PathwayError } from "../check/pathway-error.ts";
import { newReport } from "../check/report.ts";
import type { Emission } from "../emit/emission.ts";
import type { Station as Declared, Discipline, SessionStation } from "../language/station.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { partName } from "../lookup/members.ts";
import { classAttribute, classesOf } from "../lookup/stations.ts";
import { sessionPlan } from "./sessions.ts";

/** The stations, families written out. */
export function stationsOf(e: Emission, spanDays: number): Station[] {
  const { lookup } = e;
  return [...lookup.stations].flatMap(([name, { declared, members }]) =>
    members.map((member, i) => {
      const byClass = classAttribute(declared);
      const plan =
        declared.kind === "session"
          ? plannedSessions(declared, partName({ name, member }), member, lookup, spanDays)
          : { times: [], slots: [], period: 0 };
      return {
        kind: declared.kind,
        requires: requirements(e, declared, i),
        discipline: disciplineName(declared.discipline),
        classes: classesOf(lookup, declared.discipline)!,
        classAttribute: byClass === undefined ? -1 : e.attribute(byClass),
        ...ageing(e, declared.discipline),
        orderAttribute: declared.orderBy === undefined ? -1 : e.attribute(declared.orderBy),
        room: declared.room ?? -1,
        rank: declared.kind === "servers" ? (declared.rank ?? 0) : 0,
        ...plan,
        size: declared.kind === "batch" ? declared.size : 0,
      };
    }),
  );
}

/** Dates and closed days can leave a station without sessions; those who wait there would wait for ever. */
function plannedSessions(
  station: SessionStation,
  name: string,
  member: string | null,
  lookup: Lookup,
  spanDays: number,
) {
  const plan = sessionPlan(station, member, lookup, spanDays);
  if (plan.slots.some((slots) => slots > 0)) return plan;
  const report = newReport();
  const sentence = `${name} has no session with a free slot in the ${Math.ceil(spanDays)} days from ${lookup.pathway.startDate}`;
  report.add(
    "no-slots",
    ["stations", name.split(" · ")[0]!],
    "a session with a free slot in the run",
    "none",
    sentence,
  );
  throw new PathwayError(report.issues);
}

function requirements(e: Emission, station: Declared, member: number): { resource: number; units: number }[] {
  if (station.kind !== "servers") return [];
  return station.requires.map(({ resource, units }) => {
    const { first, members } = e.lookup.resources.get(resource)!;
    return { resource: first + (members.length > 1 ? member : 0), units: units ?? 1 };
  });
}

function disciplineName(discipline: Discipline | undefined): Station["discipline"] {
  if (discipline === undefined || discipline === "fifo") return "fifo";
  return "priority" in discipline ? "priority" : "ageing";
}

function ageing(e: Emission, discipline: Discipline | undefined): { base: number[]; rate: number[] } {
  if (typeof discipline !== "object" || !("ageing" in discipline)) return { base: [], rate: [] };
  const { classes } = discipline;
  const categories = e.lookup.attributes.get(discipline.ageing)!.categories ?? [];
  const inOrder = Array.isArray(classes) ? classes : categories.map((category) => classes[category]!);
  return {
    base: inOrder.map(({ startingPriority }) => startingPriority),
    rate: inOrder.map(({ gainPerDay }) => gainPerDay),
  };
}
