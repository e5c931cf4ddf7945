import type { InBoth } from "../language.js";
import type { Part } from "../state/models.js";

interface Door {
  title: string;
  text: string;
  /** The link to the page. */
  open: string;
  page: string;
  /** Another page of the same part. */
  also?: { text: string; page: string };
  /** Names of the figures, by measure. */
  figures: Readonly<Record<string, { label: string; unit: string }>>;
  /** What the figures rest on. */
  rests: string;
}

interface StartWords {
  doors: Readonly<Record<Part, Door>>;
  key: { interval: string; year: string; exact: string; published: string };
  today: string;
  changed: string;
}

export const startWords: InBoth<StartWords> = {
  da: {
    doors: {
      panel: {
        title: "Ekspertpanelet",
        text: "For Sundhedsstyrelsen og for de læger, der henviser. Hvilken sagsbehandlingstid kan loves, hvor bliver dagene af, og hvad kræver det at svare hurtigere?",
        open: "Åbn ekspertpanelet",
        page: "panel",
        figures: {
          "processing-time.mean": { label: "Gennemsnitlig sagsbehandlingstid", unit: "dage" },
          "processing-time.share-within": { label: "Får svar inden for 14 dage", unit: "" },
          "processing-time.longest": { label: "Årets længste sag", unit: "dage" },
        },
        rests: "Panelet som i 2022, tilpasset Sundhedsstyrelsens årsrapport.",
      },
      clinics: {
        title: "Senfølgeklinikkerne",
        text: "For regionerne og deres udvalg. Hvor skal klinikkerne ligge, hvem skal arbejde i dem, hvor længe ventes der, og hvem får ikke den hjælp, de har brug for?",
        open: "Åbn senfølgeklinikkerne",
        page: "clinics",
        also: { text: "Find de bedste placeringer", page: "placement" },
        figures: {
          "need.unmet-share": { label: "Udækket behov", unit: "af dem, der har et" },
          "waiting.first-assessment.mean": { label: "Ventetid til udredning", unit: "dage" },
          "travel.mean": { label: "Rejsetid til nærmeste klinik", unit: "minutter" },
        },
        rests: "Hele landet i 2026. Meget af det er antagelser; de står på siden Antagelser.",
      },
    },
    key: {
      interval: "95 %-interval:",
      year: "Et enkelt år:",
      exact: "beregnet uden tilfældighed",
      published: "Årsrapport 2022:",
    },
    today: "Sådan ser det ud, hvis intet gøres:",
    changed: "Du har ændret i dette scenarie. Tallene her er dem uden dine ændringer.",
  },
  en: {
    doors: {
      panel: {
        title: "The expert panel",
        text: "For the Danish Health Authority and the doctors who refer. Which processing time can be promised, where do the days go, and what does it take to answer sooner?",
        open: "Open the expert panel",
        page: "panel",
        figures: {
          "processing-time.mean": { label: "Mean processing time", unit: "days" },
          "processing-time.share-within": { label: "Answered within 14 days", unit: "" },
          "processing-time.longest": { label: "Longest case of the year", unit: "days" },
        },
        rests: "The panel as in 2022, fitted to the Danish Health Authority's annual report.",
      },
      clinics: {
        title: "The late-effects clinics",
        text: "For the regions and their committees. Where should clinics be, who should work in them, how long do people wait, and who does not get the help they need?",
        open: "Open the late-effects clinics",
        page: "clinics",
        also: { text: "Find the best placements", page: "placement" },
        figures: {
          "need.unmet-share": { label: "Unmet need", unit: "of those who have one" },
          "waiting.first-assessment.mean": { label: "Wait for an assessment", unit: "days" },
          "travel.mean": { label: "Travel to the nearest clinic", unit: "minutes" },
        },
        rests: "The whole country in 2026. Much of it is assumed; see the page Assumptions.",
      },
    },
    key: {
      interval: "95% interval:",
      year: "A single year:",
      exact: "reckoned, without chance",
      published: "Annual report 2022:",
    },
    today: "What it looks like if nothing is done:",
    changed: "You have changed this scenario. The figures here are those without your changes.",
  },
};
