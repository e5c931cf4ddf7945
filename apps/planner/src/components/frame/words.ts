import type { InBoth } from "../language.js";
import type { Part } from "../state/models.js";
import type { StateProblem } from "../state/session.js";

interface FrameWords {
  undo: string;
  redo: string;
  reset: string;
  copy: string;
  copied: string;
  copiedComparing: string;
  copiedWithoutSaved: string;
  copyByHand: string;
  file: string;
  fileSaved(name: string): string;
  open: string;
  print: string;
  seed: string;
  ownNotInLink: string;
  ownLeftOut(names: string): string;
  wrong: string;
  /** A file has been opened that belongs to another page. */
  openedFor: Readonly<Record<Part, string>>;
  toPart: Readonly<Record<Part, string>>;
  notLoaded: string;
  notRead: string;
  problem(problem: StateProblem): string;
  hidden: string;
  save: string;
  saveNow: string;
  name: string;
  cancel: string;
  overwrite: string;
  isTaken(name: string): string;
  saved(name: string): string;
  savedForNow(name: string): string;
  toCompare: string;
  scenario: string;
  unchanged: string;
  ownTable: string;
}

export const frameWords: InBoth<FrameWords> = {
  da: {
    undo: "Fortryd",
    redo: "Gendan",
    reset: "Begynd forfra",
    copy: "Kopiér adresse",
    copied: "Adressen er kopieret: den åbner netop dette scenarie.",
    copiedComparing: "Adressen er kopieret: den åbner netop denne sammenligning.",
    copiedWithoutSaved:
      "Adressen er kopieret uden de gemte scenarier: de forlader ikke denne browser. Åbn dem på deres egen side, og gem dem som fil, for at give dem videre.",
    copyByHand: "Browseren tillader ikke kopiering. Adressen er:",
    file: "Gem som fil",
    fileSaved: (name) => `Scenariet er gemt som ${name} blandt browserens hentede filer.`,
    open: "Åbn fil",
    print: "Udskriv",
    seed: "Frø",
    ownNotInLink: "Egne data er ikke med i adressen: de forlader ikke denne browser.",
    ownLeftOut: (names) => `Filen nævner egne data (${names}); indlæs dem på siden Egne data.`,
    wrong: "Filen kan ikke bruges:",
    openedFor: {
      panel: "Filen er læst ind for ekspertpanelet.",
      clinics: "Filen er læst ind for senfølgeklinikkerne.",
    },
    toPart: { panel: "Gå til Ekspertpanel", clinics: "Gå til Senfølgeklinikker" },
    notLoaded: "Det, der skal til for at bruge filen, kunne ikke hentes. Prøv igen, når der er forbindelse.",
    notRead: "Filen kunne ikke læses. Er den flyttet eller ændret, siden den blev valgt?",
    problem: ({ kind, pieces = [] }) =>
      ({
        forbidden:
          "Browseren tillader ikke, at noget huskes til næste gang. Gem scenariet som fil, hvis det skal bruges igen.",
        full: "Der er ikke plads til at huske mere i browseren. Gem scenariet som fil, eller fjern gemte scenarier.",
        unreadable: "Det, browseren huskede fra sidst, kunne ikke læses. Her er udgangspunktet i stedet.",
        address: `Noget i adressen kunne ikke læses og er sprunget over: ${pieces.join(", ")}`,
      })[kind],
    hidden: "Beregningen gik videre, mens fanen var skjult.",
    save: "Gem til sammenligning",
    saveNow: "Gem",
    name: "Navn",
    cancel: "Annullér",
    overwrite: "Overskriv",
    isTaken: (name) => `Der er allerede et gemt scenarie, der hedder ${name}. Skal det overskrives?`,
    saved: (name) => `${name} er gemt i denne browser.`,
    savedForNow: (name) => `${name} er gemt, men kun så længe denne side er åben.`,
    toCompare: "Gå til Sammenlign",
    scenario: "Scenarie",
    unchanged: "Intet er ændret i det.",
    ownTable: "Egne data",
  },
  en: {
    undo: "Undo",
    redo: "Redo",
    reset: "Start over",
    copy: "Copy address",
    copied: "The address is copied: it opens this very scenario.",
    copiedComparing: "The address is copied: it opens this very comparison.",
    copiedWithoutSaved:
      "The address is copied without the saved scenarios: they do not leave this browser. Open them on their own page and save them as files to hand them on.",
    copyByHand: "The browser does not allow copying. The address is:",
    file: "Save as file",
    fileSaved: (name) => `The scenario is saved as ${name} among the browser's downloads.`,
    open: "Open file",
    print: "Print",
    seed: "Seed",
    ownNotInLink: "Own data are not in the address: they do not leave this browser.",
    ownLeftOut: (names) => `The file names own data (${names}); load them on the page Own data.`,
    wrong: "The file cannot be used:",
    openedFor: { panel: "The file is opened for the expert panel.", clinics: "The file is opened for the clinics." },
    toPart: { panel: "Go to Expert panel", clinics: "Go to Late-effects clinics" },
    notLoaded: "What it takes to use the file could not be loaded. Try again when there is a connection.",
    notRead: "The file could not be read. Has it been moved or changed since it was chosen?",
    problem: ({ kind, pieces = [] }) =>
      ({
        forbidden:
          "The browser does not allow anything to be kept for next time. Save the scenario as a file if you need it again.",
        full: "There is no room to keep more in the browser. Save the scenario as a file, or remove saved scenarios.",
        unreadable: "What the browser kept from last time could not be read. Here is the baseline instead.",
        address: `Something in the address could not be read and was passed over: ${pieces.join(", ")}`,
      })[kind],
    hidden: "The computation went on while the tab was hidden.",
    save: "Save for comparison",
    saveNow: "Save",
    name: "Name",
    cancel: "Cancel",
    overwrite: "Overwrite",
    isTaken: (name) => `There is already a saved scenario called ${name}. Overwrite it?`,
    saved: (name) => `${name} is saved in this browser.`,
    savedForNow: (name) => `${name} is saved, but only as long as this page is open.`,
    toCompare: "Go to Compare",
    scenario: "Scenario",
    unchanged: "Nothing is changed in it.",
    ownTable: "Own data",
  },
};
