import type { Pathway } from "@ventesal/pathway";

export type Step = Pathway["steps"][number];
