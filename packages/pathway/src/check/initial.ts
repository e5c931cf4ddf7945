import type { Ask } from "./ask.ts";
import { checkConstant } from "./attributes.ts";
import { checkDuration } from "./durations.ts";

/** Patients already inside belong to an arrival, stand at a step of the main way and have waited no longer than they are old. */
export function checkInitial(ask: Ask): void {
  const { arrivals, initial } = ask.lookup.pathway;
  initial?.forEach((group, i) => {
    const path = ["initial", i];
    const names = arrivals.map(({ name }) => name);
    if (!names.includes(group.arrival)) ask.unknown("arrival", group.arrival, names, [...path, "arrival"]);
    const place = ask.step(group.at, [...path, "at"], null);
    if (group.inService !== undefined && place && place.step.type !== "visit")
      ask.report.add(
        "wrong-shape",
        [...path, "inService"],
        "a step of the type visit",
        place.step.type,
        `only a visit has somebody in service, "${group.at}" is a ${place.step.type}`,
      );
    if (typeof group.inService === "object")
      checkDuration(ask, group.inService.remaining, [...path, "inService", "remaining"]);
    if (group.waitingDays !== undefined && group.waitingDays > group.ageDays)
      ask.report.add(
        "out-of-range",
        [...path, "waitingDays"],
        `at most ${group.ageDays}, the case's age`,
        String(group.waitingDays),
      );
    for (const [attribute, value] of Object.entries(group.set ?? {}))
      if (ask.sets(attribute, [...path, "set", attribute]))
        checkConstant(ask, attribute, value, [...path, "set", attribute]);
  });
}
