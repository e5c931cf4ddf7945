import type { Pathway } from "@ventesal/pathway";

export type Step = Pathway["steps"][number];
export type Duration = Extract<Step, { type: "visit" }>["work"];
