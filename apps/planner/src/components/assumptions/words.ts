import type { InBoth } from "../language.js";
import type { Part } from "../state/models.js";
import type { Standing } from "./listing.js";

interface AssumptionWords {
  parts: Record<Part, string>;
  search: string;
  part: string;
  all: string;
  standing: string;
  standings: Record<Standing, string>;
  /** What such a value is worth. */
  meaning: Record<Standing, string>;
  onlyChanged: string;
  count(shown: string, all: string): string;
  inAll(assumptions: string, fitted: string, estimates: string, all: string): string;
  value: string;
  range: string;
  /** The range of a choice of any among so many. */
  anyOf(count: string): string;
  source: string;
  change: string;
  close: string;
  changed: string;
  from(value: string): string;
  none: string;
  showAll: string;
  faulty(part: string): string;
  columns: { parameter: string; value: string; range: string; standing: string; source: string };
}

export const assumptionWords: InBoth<AssumptionWords> = {
  da: {
    parts: { panel: "Ekspertpanel", clinics: "Senfølgeklinikker" },
    search: "Søg i navn, nøgle og kilde",
    part: "Del",
    all: "alle",
    standing: "Sikkerhed",
    standings: {
      assumption: "antagelse",
      fitted: "tilpasset",
      estimate: "skøn",
      published: "offentliggjort",
      "source document": "kildedokument",
    },
    meaning: {
      assumption: "Ingen kilde angiver den.",
      fitted: "Ingen kilde angiver den; valgt, så modellen rammer de offentliggjorte tal.",
      estimate: "Udledt af kilder, som siger noget nærliggende.",
      published: "Offentliggjort et andet sted end i de to kildedokumenter.",
      "source document": "Står i Sundhedsstyrelsens årsrapport eller Kræftens Bekæmpelses vejledning.",
    },
    onlyChanged: "Kun dem, jeg har ændret",
    count: (shown, all) => `Viser ${shown} af ${all}.`,
    inAll: (assumptions, fitted, estimates, all) =>
      `Af ${all} værdier er ${assumptions} rene antagelser, ${fitted} er tilpasset offentliggjorte tal, og ${estimates} er skøn. Resten er offentliggjort.`,
    value: "Værdi",
    range: "Rimeligt spænd",
    anyOf: (count) => `et eller flere af ${count}`,
    source: "Kilde",
    change: "Ret",
    close: "Luk",
    changed: "ændret",
    from: (value) => `før ${value}`,
    none: "Ingen værdier passer til det, du søger.",
    showAll: "Vis alle",
    faulty: (part) =>
      `${part}: scenariet kan ikke regnes, som det står. Her er udgangspunktets værdier. Det, der er galt:`,
    columns: {
      parameter: "Hvad",
      value: "Værdi",
      range: "Rimeligt spænd",
      standing: "Sikkerhed",
      source: "Kilde",
    },
  },
  en: {
    parts: { panel: "Expert panel", clinics: "Late-effects clinics" },
    search: "Search name, key and source",
    part: "Part",
    all: "all",
    standing: "Confidence",
    standings: {
      assumption: "assumption",
      fitted: "fitted",
      estimate: "estimate",
      published: "published",
      "source document": "source document",
    },
    meaning: {
      assumption: "No source gives it.",
      fitted: "No source gives it; chosen so that the model meets the published figures.",
      estimate: "Derived from sources that say something near it.",
      published: "Published elsewhere than in the two source documents.",
      "source document": "Stands in the Health Authority's annual report or the Cancer Society's guide.",
    },
    onlyChanged: "Only those I have changed",
    count: (shown, all) => `Showing ${shown} of ${all}.`,
    inAll: (assumptions, fitted, estimates, all) =>
      `Of ${all} values ${assumptions} are mere assumptions, ${fitted} are fitted to published figures, and ${estimates} are estimates. The rest is published.`,
    value: "Value",
    range: "Plausible range",
    anyOf: (count) => `one or more of ${count}`,
    source: "Source",
    change: "Change",
    close: "Close",
    changed: "changed",
    from: (value) => `was ${value}`,
    none: "No values match what you are looking for.",
    showAll: "Show all",
    faulty: (part) =>
      `${part}: the scenario cannot be computed as it stands. These are the baseline's values. What is wrong:`,
    columns: {
      parameter: "What",
      value: "Value",
      range: "Plausible range",
      standing: "Confidence",
      source: "Source",
    },
  },
};
