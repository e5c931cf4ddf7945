import { type Values, worksEveryDay } from "../values.ts";
import { work } from "./durations.ts";
import type { Step } from "./step.ts";

/**
 * A caseworker's part of a case. Days on which the caseworkers of ordinary cases do not work are closed days; where they work every day
 * there are none. (Urgent cases are handled every day, too; the few days they spend on a weekend count as closed all the same.)
 */
export function casework(
  v: Values,
  hours: string,
  cause: "screening" | "answer",
  step: { name: string; label: { da: string; en: string }; at: "screening" | "answers" },
): Step {
  return {
    type: "visit",
    ...step,
    work: work(v.number(hours)),
    causes: { waiting: "caseworker", work: cause },
    ...(worksEveryDay(v) && { closedDays: "always" }),
  };
}
