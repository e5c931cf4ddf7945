import type { StepOf } from "../../language/step/step.ts";
import { attribution } from "../attribution.ts";
import { durationDraw } from "../duration.ts";
import type { Emission } from "../emission.ts";
import { hours, stationHours } from "../station.ts";

export function emitWork(e: Emission, step: StepOf<"work">): void {
  const calendarTime = step.at === undefined || step.closing === "finish";
  const running = calendarTime ? { profile: -1, byAttribute: -1 } : stationHours(e, step.at!, step.by);
  const draw = durationDraw(e, step.duration, `${step.name}/duration`);
  e.emit({ op: "spend", draw, ...running, ...attribution(e, step.cause, step.closedDays), interruptible: false });
}

export function emitDelay(e: Emission, step: StepOf<"delay">): void {
  const draw = durationDraw(e, step.duration, `${step.name}/duration`);
  const profile = hours(e, step.calendar === undefined ? [] : [step.calendar]);
  const why = attribution(e, step.cause, step.closedDays);
  e.emit({ op: "spend", draw, profile, byAttribute: -1, ...why, interruptible: step.interruptible ?? true });
}

export function emitClock(e: Emission, step: StepOf<"clock">): void {
  const clock = e.emit({ op: "clock", draw: durationDraw(e, step.duration, `${step.name}/duration`), to: -1 });
  e.link(step.to, (to) => {
    clock.to = to;
  });
}
