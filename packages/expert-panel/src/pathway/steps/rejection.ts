import type { Values } from "../values.ts";
import { casework } from "./casework.ts";
import { interval } from "./durations.ts";
import type { Step } from "./step.ts";

/** The rejection is written; some referrals come again with new information. */
export function rejection(v: Values): Step[] {
  const established = v.number("rejected.establishedTreatmentShare");
  const others = 1 - established;
  const tooIll = v.number("rejected.tooIllShare");
  return [
    {
      type: "set",
      name: "reason",
      set: {
        reason: {
          mix: {
            "established treatment": established,
            "too ill": others * tooIll,
            "another centre": others * (1 - tooIll),
          },
        },
      },
    },
    casework(v, "caseworker.rejectionHours", "answer", {
      name: "rejection letter",
      label: { da: "Afslag skrives", en: "Rejection is written" },
      at: "answers",
    }),
    { type: "record", name: "rejected", label: { da: "Afvist", en: "Rejected" }, outcome: "rejected" },
    {
      type: "branch",
      by: "chance",
      name: "submitted again",
      label: { da: "Sendes ind igen?", en: "Submitted again?" },
      paths: [{ probability: v.number("rejected.resubmittedShare"), to: "new information" }],
      otherwise: "after rejection",
    },
    { type: "leave", name: "after rejection", outcome: "rejected" },
    {
      type: "delay",
      name: "new information",
      label: { da: "Nye oplysninger samles", en: "New information is gathered" },
      duration: interval(v.number("rejected.resubmissionMeanDays")),
      cause: "between cases",
      closedDays: "always",
    },
    { type: "set", name: "second submission", set: { submission: "resubmitted", "asked for more": "no" } },
    { type: "reopen", name: "received again", next: "screening" },
  ];
}
