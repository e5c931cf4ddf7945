import type { InitialPatient } from "@ventesal/kernel";
import type { Arrival } from "../language/arrival.ts";
import type { Initial } from "../language/initial.ts";
import type { Settings } from "../language/value.ts";
import { attribution } from "./attribution.ts";
import { durationDraw } from "./duration.ts";
import type { Emission } from "./emission.ts";
import { constantOf, emitSettings } from "./settings.ts";
import { stationHours, stationOf } from "./station.ts";

/** Where each arrival's patients begin: attributes are set, then they go to the first step. */
export function emitArrivalEntries(e: Emission): number[] {
  return e.lookup.pathway.arrivals.map((arrival) => {
    const entry = e.beginElsewhere(`arrival ${arrival.name}`);
    emitSettings(e, { ...starts(e), ...arrival.set }, `arrivals/${arrival.name}`);
    e.goTo(arrival.start, null);
    return entry;
  });
}

/** The patients already inside, in the order in which they start: in service first, then the longest waiters. */
export function emitInitial(e: Emission): InitialPatient[] {
  const { initial = [], arrivals } = e.lookup.pathway;
  const entries = new Map<string, number>();
  const patients = initial.map((group, i) => {
    const source = arrivals.findIndex(({ name }) => name === group.arrival);
    const all: Settings = { ...starts(e), ...arrivals[source]!.set, ...group.set };
    const constants = Object.entries(all).filter(([, value]) => typeof value !== "object");
    const drawn = Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === "object"));
    // Groups that draw the same and start alike share their first instructions; what is left to do in service is each group's own.
    const key = JSON.stringify([source, group.at, Object.keys(drawn), typeof group.inService === "object" ? i : -1]);
    const entry = entries.get(key) ?? emitEntry(e, group, arrivals[source]!, drawn, i);
    entries.set(key, entry);
    const waitingDays = group.inService === undefined ? (group.waitingDays ?? group.ageDays) : 0;
    const patient: InitialPatient = {
      source,
      entry,
      startedAt: negative(group.ageDays),
      waitingSince: negative(waitingDays),
      attributes: constants.map(([name, value]) => [e.attribute(name), constantOf(e, name, value as string | number)]),
    };
    return { patient, count: group.count ?? 1, inService: group.inService !== undefined };
  });
  return patients
    .sort((a, b) => Number(b.inService) - Number(a.inService) || a.patient.waitingSince - b.patient.waitingSince)
    .flatMap(({ patient, count }) => Array.from({ length: count }, () => patient));
}

function emitEntry(e: Emission, group: Initial, arrival: Arrival, drawn: Settings, i: number): number {
  const remaining = typeof group.inService === "object" ? group.inService.remaining : undefined;
  const place = e.lookup.stepsByName.get(group.at)!;
  if (Object.keys(drawn).length === 0 && !remaining) return e.entries.get(group.at)!;
  const entry = e.beginElsewhere(`initial ${arrival.name}`);
  emitSettings(e, drawn, `arrivals/${arrival.name}`);
  if (remaining && place.step.type === "visit") {
    const { at, by, causes, closedDays, closing, next } = place.step;
    const station = stationOf(e, at, by);
    const waiting = attribution(e, causes?.waiting, closedDays);
    e.emit({ op: "seize", ...station, ...waiting, patience: -1, renegeTo: -1, refuseTo: -1 });
    const hours = closing === "finish" ? { profile: -1, byAttribute: -1 } : stationHours(e, at, by);
    const draw = durationDraw(e, remaining, `initial ${i + 1}/remaining`);
    e.emit({ op: "spend", draw, ...hours, ...attribution(e, causes?.work, closedDays), interruptible: false });
    e.emit({ op: "release", ...station });
    e.goTo(next ?? place.below!, null);
  } else e.goTo(group.at, null);
  return entry;
}

/** What attributes begin with, where the pathway says so and it is not what the kernel begins with. */
function starts(e: Emission): Settings {
  const all = [...e.lookup.attributes].map(([name, { declared }]) => [name, declared.start] as const);
  return Object.fromEntries(
    all.filter(([name, start]) => start !== undefined && constantOf(e, name, start) !== 0),
  ) as Settings;
}

/** -0 is not 0 to those who compare programs. */
function negative(days: number): number {
  return days === 0 ? 0 : -days;
}
