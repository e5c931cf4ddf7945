import type { StepOf } from "../../language/step/step.ts";
import { attribution } from "../attribution.ts";
import { durationDraw } from "../duration.ts";
import type { Emission } from "../emission.ts";
import { stationHours, stationOf } from "../station.ts";

/** visit = seize, spend, release. */
export function emitVisit(e: Emission, step: StepOf<"visit">): void {
  emitWait(e, step, step.causes?.waiting);
  const hours = step.closing === "finish" ? { profile: -1, byAttribute: -1 } : stationHours(e, step.at, step.by);
  const draw = durationDraw(e, step.work, `${step.name}/work`);
  const why = attribution(e, step.causes?.work, step.closedDays);
  e.emit({ op: "spend", draw, ...hours, ...why, interruptible: false });
  e.emit({ op: "release", ...stationOf(e, step.at, step.by) });
}

/** A session (`attend`) and a batch (`gather`) are waited for just like servers. */
export function emitWait(
  e: Emission,
  step: StepOf<"visit" | "seize" | "attend" | "gather">,
  cause: string | undefined,
): void {
  const { patience, onRefuse } = step;
  const draw = patience ? durationDraw(e, patience.limit, `${step.name}/patience`) : -1;
  const seize = e.emit({
    op: "seize",
    ...stationOf(e, step.at, step.by),
    ...attribution(e, cause, step.closedDays),
    patience: draw,
    renegeTo: -1,
    refuseTo: -1,
  });
  if (patience)
    e.link(patience.to, (to) => {
      seize.renegeTo = to;
    });
  if (onRefuse !== undefined)
    e.link(onRefuse, (to) => {
      seize.refuseTo = to;
    });
}
