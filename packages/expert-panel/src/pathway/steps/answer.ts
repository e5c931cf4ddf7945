import { adviceMix } from "../../advice.ts";
import { NO_TREATMENT } from "../../parameters/advice.ts";
import { combinableKinds, NO_SECOND_ADVICE } from "../attributes.ts";
import type { Values } from "../values.ts";
import { casework } from "./casework.ts";
import { interval } from "./durations.ts";
import type { Step } from "./step.ts";

/** Which advice a case gets, the answer that is written, and for some a request for renewed advice later. */
export function answer(v: Values): Step[] {
  const { none, mix } = adviceOf(v);
  const weights = Object.fromEntries(combinableKinds().map((kind, i) => [kind, mix.first[i]!]));
  return [
    {
      type: "set",
      name: "advice",
      set: {
        "first advice": { mix: { [NO_TREATMENT]: none, ...scaled(weights, 1 - none) } },
        "second advice": { mix: { [NO_SECOND_ADVICE]: 1 - mix.second, ...scaled(weights, mix.second) } },
      },
    },
    casework(v, "caseworker.answerHours", "answer", {
      name: "answer",
      label: { da: "Svar skrives", en: "Answer is written" },
      at: "answers",
    }),
    { type: "record", name: "assessed", label: { da: "Vurderet", en: "Assessed" }, outcome: "assessed" },
    {
      type: "branch",
      by: "attribute",
      name: "already renewed",
      attribute: "submission",
      paths: { renewed: "after advice" },
      otherwise: "renewal",
    },
    {
      type: "branch",
      by: "chance",
      name: "renewal",
      label: { da: "Fornyet rådgivning?", en: "Renewed advice?" },
      paths: [{ probability: v.number("renewed.share"), to: "time until renewal" }],
      otherwise: "after advice",
    },
    { type: "leave", name: "after advice", outcome: "assessed" },
    {
      type: "delay",
      name: "time until renewal",
      duration: interval(v.number("renewed.meanDays")),
      cause: "between cases",
      closedDays: "always",
    },
    { type: "set", name: "asked again", set: { submission: "renewed", "asked for more": "no" } },
    { type: "reopen", name: "received once more", next: "screening" },
  ];
}

function scaled(weights: Record<string, number>, factor: number): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, weight * factor]));
}

/**
 * How often each kind of advice is given to those who get any.
 * @throws {RangeError} if the frequencies wanted cannot hold together
 */
export function adviceOf(v: Values): { none: number; mix: ReturnType<typeof adviceMix> } {
  const per100 = (kind: string) => v.number(`advice.${kind}.per100`) / 100;
  const none = per100(NO_TREATMENT);
  return { none, mix: adviceMix(combinableKinds().map((kind) => per100(kind) / (1 - none))) };
}
