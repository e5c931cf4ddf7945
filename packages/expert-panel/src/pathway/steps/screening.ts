import type { Values } from "../values.ts";
import { casework } from "./casework.ts";
import { spread } from "./durations.ts";
import type { Step } from "./step.ts";

/**
 * A medical caseworker reads the referral, asks the department if something is missing, and decides whether the conditions of the Hospital
 * Order are met. Second submissions and requests for renewed advice always meet them, as all of 2022 did.
 */
export function screening(v: Values): Step[] {
  const deadline = v.number("department.deadlineDays");
  const question: Step = {
    type: "delay",
    name: "department's answer",
    label: { da: "Afdelingen svarer", en: "The department answers" },
    duration: spread(v.number("department.answerMedianDays"), v.number("department.answerP90Days")),
    cause: "department",
    closedDays: "always",
  };
  const timed: Step[] = [
    {
      type: "clock",
      name: "deadline",
      label: { da: "Frist", en: "Deadline" },
      duration: { distribution: { kind: "constant", value: deadline }, unit: "days" },
      to: "second screening",
    },
    question,
    { type: "stop-clock", name: "answered in time" },
  ];
  const ask = "ask the department";
  return [
    casework(v, "caseworker.screeningHours", "screening", {
      name: "screening",
      label: { da: "Screening", en: "Screening" },
      at: "screening",
    }),
    {
      type: "branch",
      by: "chance",
      name: "information missing",
      label: { da: "Mangler oplysninger?", en: "Information missing?" },
      paths: [{ probability: v.number("referrals.incompleteShare"), to: ask }],
      otherwise: "decision",
    },
    { type: "set", name: ask, set: { "asked for more": "yes" } },
    ...(deadline > 0 ? timed : [question]),
    casework(v, "caseworker.secondScreeningHours", "screening", {
      name: "second screening",
      label: { da: "Ny screening", en: "Second screening" },
      at: "screening",
    }),
    {
      type: "branch",
      by: "attribute",
      name: "decision",
      label: { da: "Første henvisning?", en: "First submission?" },
      attribute: "submission",
      paths: { first: "conditions" },
      otherwise: "panel",
    },
    {
      type: "branch",
      by: "chance",
      name: "conditions",
      label: { da: "Opfylder betingelserne?", en: "Conditions met?" },
      paths: [{ probability: "rejected", to: "reason" }],
      otherwise: "panel",
    },
  ];
}
