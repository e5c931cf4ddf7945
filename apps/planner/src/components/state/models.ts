import { expertPanel } from "@ventesal/expert-panel";
import { lateEffects } from "@ventesal/late-effects";
import type { Model } from "@ventesal/scenario";

/** The two parts of a plan, and the model and the built-in scenario that each begins with. */
export const PARTS = {
  panel: { model: expertPanel, begins: "panel-2022" },
  clinics: { model: lateEffects, begins: "late-effects-2026" },
} as const satisfies Record<string, { model: Model; begins: string }>;

export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as Part[];
