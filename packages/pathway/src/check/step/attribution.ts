import type { Path } from "../../language/path.ts";
import type { Ask } from "../ask.ts";

/** Where time is attributed, every step that takes time names a known cause; elsewhere none does. */
export function checkCause(ask: Ask, cause: string | undefined, path: Path): void {
  const { causes } = ask.lookup;
  if (causes && cause === undefined)
    ask.report.add("cause-missing", path, `one of ${causes.join(", ")}`, "nothing", "takes time, but names no cause");
  else if (causes && !causes.includes(cause!)) ask.unknown("cause", cause!, causes, path);
  else if (!causes && cause !== undefined)
    ask.report.add("unknown-name", path, "no cause, or an `attribution` that lists it", JSON.stringify(cause));
}

/** The calendar of closed days is known. */
export function checkClosedDays(ask: Ask, step: { closedDays?: string | undefined }, path: Path): void {
  if (step.closedDays !== undefined) ask.calendar(step.closedDays, [...path, "closedDays"]);
}
