/** The pages in the order of the menu, with their names in both languages. */
export const PAGES = [
  { path: "index", da: "Start", en: "Start" },
  { path: "panel", da: "Ekspertpanel", en: "Expert panel" },
  { path: "clinics", da: "Senfølgeklinikker", en: "Late-effects clinics" },
  { path: "placement", da: "Placering", en: "Placement" },
  { path: "compare", da: "Sammenlign", en: "Compare" },
  { path: "patient", da: "En patients vej", en: "A patient's way" },
  { path: "own-data", da: "Egne data", en: "Own data" },
  { path: "assumptions", da: "Antagelser", en: "Assumptions" },
  { path: "proof", da: "Efterprøvning", en: "Proof" },
  { path: "guide/index", da: "Vejledning", en: "Guide" },
] as const;
