import type { Section } from "@ventesal/proof";
import type { InBoth } from "../language.js";

interface ProofWords {
  /** Names of what is counted at the top. */
  counts: { hold: string; fail: string; books: string };
  of(passed: string, all: string): string;
  cases(done: string, all: string): string;
  booksNote: string;
  running(done: string, all: string): string;
  beginning: string;
  allHold(figures: string, cases: string, seconds: string, seed: string): string;
  someFail(failing: string, figures: string, seed: string): string;
  stopped(done: string, all: string): string;
  failed: string;
  broken: string;
  stop: string;
  again: string;
  download: string;
  sameAs: string;
  chance: string;
  notYet: string;
  tally(passed: string, all: string, cases: string): string;
  pass: string;
  fail: string;
  source: string;
  mayDiffer(tolerance: string): string;
  distances: { title(within: string, all: string, reach: string): string; axis: string; note: string };
  /** The first column names the figure, the last is the verdict. */
  sections: Readonly<Record<Section["section"], { title: string; about: string; columns: readonly string[] }>>;
}

export const proofWords: InBoth<ProofWords> = {
  da: {
    counts: { hold: "Tal, der holder", fail: "Tal, der fejler", books: "Kørsler, hvis regnskab stemmer" },
    of: (passed, all) => `${passed} af ${all}`,
    cases: (done, all) => `${done} af ${all} prøver`,
    booksNote: "hver eneste kørsel prøves",
    running: (done, all) => `Regner: ${done} af ${all} prøver.`,
    beginning: "Regner …",
    allHold: (figures, cases, seconds, seed) =>
      `Færdig: alle ${figures} tal i ${cases} prøver holder. Regnet i denne browser på ${seconds} s med frø ${seed}.`,
    someFail: (failing, figures, seed) => `Færdig: ${failing} af ${figures} tal fejler, regnet med frø ${seed}.`,
    stopped: (done, all) => `Stoppet efter ${done} af ${all} prøver. Resten er ikke prøvet.`,
    failed: "Det, der fejler:",
    broken: "Efterprøvningen gik i stykker. Det, der nåede at blive regnet, står her stadig. Fejlen:",
    stop: "Stop",
    again: "Regn det hele igen",
    download: "Hent alle tal (JSON)",
    sameAs: "De samme simulerede tal, til sidste ciffer, giver kommandolinjen:",
    chance:
      "Et tal holder, hvis det ligger inden for fire standardfejl af formlen. Er motoren rigtig, falder et tal kun udenfor én gang i omtrent 3.600; med så mange tal sker det for et eller andet af dem ved højst 3 frø i 100. Prøv et andet frø (øverst på siden): en fejl i motoren kommer igen, et tilfælde gør ikke.",
    notYet: "Ikke begyndt endnu.",
    tally: (passed, all, cases) => `${passed} af ${all} tal holder, i ${cases} prøver.`,
    pass: "✓ holder",
    fail: "✗ FEJLER",
    source: "Kilde (på engelsk):",
    mayDiffer: (tolerance) => `Holder, hvis: ${tolerance}.`,
    distances: {
      title: (within, all, reach) =>
        `${within} af ${all} tal ligger inden for ±${reach} standardfejl af teorien; ved ren tilfældighed ventes omtrent 95 af 100`,
      axis: "simuleret minus teori, i standardfejl",
      note: "En prik for hvert tal. Stiplet: grænsen på fire standardfejl. Ligger alle prikker i midten, er der noget galt: så var standardfejlene for store. Tal fra samme prøve hænger sammen, så prikkerne er ikke helt uafhængige.",
    },
    sections: {
      theory: {
        title: "Simulering ved siden af teori",
        about:
          "Køer, som matematikken har løst: hvert tal regnes med en formel fra litteraturen og ved siden af som gennemsnit af uafhængige gentagelser af simuleringen. Standardfejlen kommer fra, hvor meget gentagelserne er forskellige.",
        columns: ["Tal", "Simuleret", "Teori", "Standardfejl", "Må afvige", "Afstand i standardfejl", "Resultat"],
      },
      "hand-worked": {
        title: "Eksempler regnet i hånden",
        about:
          "Små forløb uden tilfældighed, som kan følges med papir og blyant: kalendere, helligdage, møder, prioritet, tålmodighed. Her skal simuleringen give det samme som hånden, på nær afrunding: højst 0,000000001 dag.",
        columns: ["Tal", "Simuleret", "I hånden", "Resultat"],
      },
      report: {
        title: "Grundscenariet ved siden af årsrapporten for 2022",
        about:
          "Tusind simulerede år af ekspertpanelet ved siden af Sundhedsstyrelsens tal. Nogle af modellens parametre er tilpasset netop disse tal, så her prøves, om modellen stadig gengiver rapporten, ikke om den kan forudsige noget nyt.",
        columns: ["Tal", "Simuleret", "Offentliggjort", "Resultat"],
      },
    },
  },
  en: {
    counts: { hold: "Figures that hold", fail: "Figures that fail", books: "Runs whose books balance" },
    of: (passed, all) => `${passed} of ${all}`,
    cases: (done, all) => `${done} of ${all} cases`,
    booksNote: "every single run is checked",
    running: (done, all) => `Computing: ${done} of ${all} cases.`,
    beginning: "Computing …",
    allHold: (figures, cases, seconds, seed) =>
      `Done: all ${figures} figures in ${cases} cases hold. Computed in this browser in ${seconds} s with seed ${seed}.`,
    someFail: (failing, figures, seed) => `Done: ${failing} of ${figures} figures fail, computed with seed ${seed}.`,
    stopped: (done, all) => `Stopped after ${done} of ${all} cases. The rest has not been tried.`,
    failed: "What fails:",
    broken: "The proof broke down. What had been computed is still here. The error:",
    stop: "Stop",
    again: "Compute it all again",
    download: "Download all figures (JSON)",
    sameAs: "The command line gives the same simulated figures, to the last digit:",
    chance:
      "A figure holds if it lies within four standard errors of the formula. If the engine is right, a figure falls outside only once in some 3,600 times; with so many figures that happens to one or another of them with at most 3 seeds in 100. Try another seed (top of the page): an error in the engine comes back, chance does not.",
    notYet: "Not begun yet.",
    tally: (passed, all, cases) => `${passed} of ${all} figures hold, in ${cases} cases.`,
    pass: "✓ holds",
    fail: "✗ FAILS",
    source: "Source:",
    mayDiffer: (tolerance) => `Holds if: ${tolerance}.`,
    distances: {
      title: (within, all, reach) =>
        `${within} of ${all} figures lie within ±${reach} standard errors of theory; chance alone would give about 95 of 100`,
      axis: "simulated less theory, in standard errors",
      note: "A dot for each figure. Dashed: the limit of four standard errors. If all dots lay in the middle something would be wrong: the standard errors would be too large. Figures of one case hang together, so the dots are not quite independent.",
    },
    sections: {
      theory: {
        title: "Simulation beside theory",
        about:
          "Queues that mathematics has solved: each figure is computed by a formula from the literature, and beside it as the mean of independent replications of the simulation. The standard error comes from how much the replications differ.",
        columns: [
          "Figure",
          "Simulated",
          "Theory",
          "Standard error",
          "May differ by",
          "Distance in standard errors",
          "Verdict",
        ],
      },
      "hand-worked": {
        title: "Examples worked out by hand",
        about:
          "Small pathways without chance that can be followed with pencil and paper: calendars, holidays, meetings, priority, patience. Here the simulation must give what the hand does, but for rounding: within 0.000000001 day.",
        columns: ["Figure", "Simulated", "By hand", "Verdict"],
      },
      report: {
        title: "The baseline beside the annual report of 2022",
        about:
          "A thousand simulated years of the expert panel beside the Danish Health Authority's figures. Some of the model's parameters are fitted to these very figures, so what is proved here is that the model still reproduces the report, not that it can predict anything new.",
        columns: ["Figure", "Simulated", "Published", "Verdict"],
      },
    },
  },
};
