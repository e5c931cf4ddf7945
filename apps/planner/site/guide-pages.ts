/** The pages of the guide in the order of its menu, by kind, with their names in both languages. */
export const GUIDE_PAGES = [
  { path: "planner", kind: "tutorials", da: "Planlægger i en region", en: "Planner in a region" },
  { path: "authority", kind: "tutorials", da: "Sundhedsstyrelsen", en: "The Health Authority" },
  { path: "researcher", kind: "tutorials", da: "Forsker", en: "Researcher" },
  { path: "how-to", kind: "tutorials", da: "Sådan gør du", en: "How to" },
  { path: "parameters", kind: "reference", da: "Parametre", en: "Parameters" },
  { path: "measures", kind: "reference", da: "Mål", en: "Measures" },
  { path: "files", kind: "reference", da: "Filer", en: "Files" },
  { path: "commands", kind: "reference", da: "Kommandoer", en: "Commands" },
  { path: "language", kind: "reference", da: "Forløbssproget", en: "Pathway language" },
  { path: "methods", kind: "explanation", da: "Metoder og kilder", en: "Methods and sources" },
] as const;

/** What the kinds are called. */
export const GUIDE_KINDS = {
  da: { tutorials: "Øvelser", reference: "Opslag", explanation: "Baggrund" },
  en: { tutorials: "Tutorials", reference: "Reference", explanation: "Background" },
} as const;
