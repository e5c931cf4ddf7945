import type { Entries, Setting } from "./setting.ts";
import { assessment } from "./steps/assessment.ts";
import { need } from "./steps/need.ts";
import { others } from "./steps/others.ts";
import { referral } from "./steps/referral.ts";
import { routing } from "./steps/routing.ts";
import type { Step } from "./steps/step.ts";
import { treatment } from "./steps/treatment.ts";

/** From the day a need arises to the day help has begun, or has not. */
export function steps(setting: Setting, entries: Entries): Step[] {
  return [
    ...need(setting, entries),
    ...routing(setting),
    ...others(setting),
    ...referral(setting),
    ...assessment(setting, entries),
    ...treatment(setting, entries),
  ];
}
