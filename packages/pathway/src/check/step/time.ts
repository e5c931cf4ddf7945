import type { Path } from "../../language/path.ts";
import type { StepOf } from "../../language/step/step.ts";
import { stationCalendars } from "../../lookup/stations.ts";
import type { Ask } from "../ask.ts";
import { checkDuration } from "../durations.ts";
import { checkCause, checkClosedDays } from "./attribution.ts";
import { checkStationUse } from "./station-use.ts";

/** Work and delays: their duration, hours and cause. */
export function checkTimeStep(ask: Ask, step: StepOf<"work" | "delay">, path: Path): void {
  checkCause(ask, step.cause, [...path, "cause"]);
  checkClosedDays(ask, step, path);
  if (step.type === "delay") {
    if (step.calendar !== undefined) ask.calendar(step.calendar, [...path, "calendar"]);
    checkDuration(ask, step.duration, [...path, "duration"], step.calendar === undefined ? [] : [step.calendar]);
    return;
  }
  const station = step.at === undefined ? undefined : checkStationUse(ask, { ...step, at: step.at }, path, "servers");
  const calendars = station?.members.flatMap((member) => stationCalendars(ask.lookup, station.declared, member)) ?? [];
  checkDuration(ask, step.duration, [...path, "duration"], step.closing === "finish" ? [] : calendars);
}
