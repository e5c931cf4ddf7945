import type { Label } from "@ventesal/pathway";
import type { Section } from "./validation.ts";

export const SECTION_TITLES: Readonly<Record<Section["section"], Label>> = {
  theory: { da: "Simulering ved siden af teori", en: "Simulation beside theory" },
  "hand-worked": { da: "Eksempler regnet i hånden", en: "Examples worked out by hand" },
  report: { da: "Grundscenariet ved siden af rapporten for 2022", en: "The baseline beside the report of 2022" },
};
