import { answer } from "./steps/answer.ts";
import { panel } from "./steps/panel.ts";
import { receipt } from "./steps/receipt.ts";
import { rejection } from "./steps/rejection.ts";
import { screening } from "./steps/screening.ts";
import type { Step } from "./steps/step.ts";
import type { Values } from "./values.ts";

/** From the day a referral is received to the last answer the patient gets. */
export function steps(v: Values): Step[] {
  return [...receipt(v), ...screening(v), ...rejection(v), ...panel(v), ...answer(v)];
}
