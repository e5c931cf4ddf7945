import { expertPanel } from "@ventesal/expert-panel";
import { lateEffects } from "@ventesal/late-effects";
import type { Model } from "@ventesal/scenario";

/** The models whose scenarios the command line knows by name. */
export const models: readonly Model[] = [expertPanel, lateEffects];
