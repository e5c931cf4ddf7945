import type { Path } from "../../language/path.ts";
import type { StepOf } from "../../language/step/step.ts";
import { stationCalendars } from "../../lookup/stations.ts";
import type { Ask } from "../ask.ts";
import { checkDuration } from "../durations.ts";
import { checkCause, checkClosedDays } from "./attribution.ts";
import { checkStationUse } from "./station-use.ts";

type Waiting = StepOf<"visit" | "seize" | "attend" | "gather">;

/** A step that waits: its station, patience, refusal and cause. */
export function checkQueueStep(ask: Ask, step: Waiting, path: Path, branch: string | null): void {
  const kind = step.type === "attend" ? "session" : step.type === "gather" ? "batch" : "servers";
  const station = checkStationUse(ask, step, path, kind);
  if (step.patience) {
    checkDuration(ask, step.patience.limit, [...path, "patience", "limit"]);
    ask.step(step.patience.to, [...path, "patience", "to"], branch);
  }
  if (step.onRefuse !== undefined) ask.step(step.onRefuse, [...path, "onRefuse"], branch);
  else if (station?.declared.room !== undefined)
    ask.report.add(
      "refusal-missing",
      [...path, "onRefuse"],
      "a step for those who are refused",
      "nothing",
      `"${step.at}" has room for ${station.declared.room}; \`onRefuse\` must say where the others go`,
    );
  checkClosedDays(ask, step, path);
  if (step.type !== "visit") {
    checkCause(ask, step.cause, [...path, "cause"]);
    return;
  }
  checkCause(ask, step.causes?.waiting, [...path, "causes", "waiting"]);
  checkCause(ask, step.causes?.work, [...path, "causes", "work"]);
  const calendars = station?.members.flatMap((member) => stationCalendars(ask.lookup, station.declared, member)) ?? [];
  checkDuration(ask, step.work, [...path, "work"], step.closing === "finish" ? [] : calendars);
}
