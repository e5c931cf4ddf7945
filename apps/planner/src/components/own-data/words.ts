import type { InBoth } from "../language.js";

export interface OwnDataWords {
  stays: string;
  parts: { panel: string; clinics: string };
  choose(table: string): string;
  columns: string;
  required: string;
  templates: string;
  excel: string;
  plain: string;
  about: Readonly<Record<string, string>>;
  builtIn: string;
  inUse(file: string, rows: string): string;
  remove: string;
  saveText: string;
  removed: string;
  loaded(file: string, rows: string): string;
  reading(file: string): string;
  refused(file: string, count: string): string;
  kept: string;
  more(count: string): string;
  notRemoved: string;
  sheet: string;
  useSheet: string;
  whichSheet(file: string): string;
  noSheet(file: string): string;
  notExcel(file: string): string;
  dependent: string;
  goOn: { panel: string; clinics: string };
  place: string;
  problem: string;
  problems: string;
  referrals: {
    title: string;
    period(first: string, last: string, months: string, count: string): string;
    taken: string;
    takenVolume: string;
    takenIncomplete(incomplete: string, said: string): string;
    notSaid: string;
    beside: string;
    besideText: string;
    year: string;
    region: string;
    counts: string;
    perYear: string;
    model: string;
    parameter: string;
    before: string;
    own: string;
    incomplete: string;
    noAnswers: string;
    curveTitle(own: string, model: string): string;
    curveNote(count: string): string;
    within: string;
    days: string;
    share: string;
    mean: string;
  };
}

export const ownDataWords: InBoth<OwnDataWords> = {
  da: {
    stays:
      "Filerne læses her i browseren og sendes ingen steder hen. De huskes i denne browser, indtil du fjerner dem. Brug ikke navne eller CPR-numre: der er ingen kolonner til dem.",
    parts: { panel: "Ekspertpanelet", clinics: "Senfølgeklinikkerne" },
    choose: (table) => `Vælg fil: ${table}`,
    columns: "Kolonner",
    required: "CSV (semikolon, komma eller tabulator) eller Excel (.xlsx)",
    templates: "Skabelon:",
    excel: "til dansk Excel",
    plain: "almindelig CSV",
    about: {
      population: "Alle 98 kommuner, hver én gang, ved navn eller kode.",
      sites: "En række for hvert sted. Steder med en generel senfølgeklinik er scenariets klinikker.",
      travel: "Hver kommune til hvert sted, én vej. »uopnåelig« i minutter, hvor der ikke er nogen vej.",
      waiting: "En række for hver patient, eller for hver dag med antal.",
      referrals:
        "En række for hver henvisning. »besvaret«, »udfald« (annulleret, afvist, vurderet) og »fuldstændig« (ja, nej) kan udelades.",
    },
    builtIn: "Indbyggede tal er i brug.",
    inUse: (file, rows) => `I brug: ${file}, ${rows} rækker.`,
    remove: "Fjern",
    saveText: "Gem som CSV",
    removed: "Fjernet. De indbyggede tal er i brug igen.",
    loaded: (file, rows) => `${file} er indlæst: ${rows} rækker.`,
    reading: (file) => `Læser ${file} …`,
    refused: (file, count) => `${file} er ikke indlæst. Fejl i filen: ${count}.`,
    kept: "Det, der var i brug før, er det stadig.",
    more: (count) => `… og ${count} mere.`,
    notRemoved: "Tabellen kan ikke fjernes endnu, fordi andet bygger på den:",
    sheet: "Ark",
    useSheet: "Brug arket",
    whichSheet: (file) => `${file} har flere ark. Hvilket?`,
    noSheet: (file) => `${file} har ingen ark med indhold.`,
    notExcel: (file) => `${file} kan ikke læses som Excel-fil (.xlsx). Gem den igen fra Excel, eller som CSV.`,
    dependent: "Har du egne steder, skal de indlæses før rejsetider og venteliste, som henviser til dem.",
    goOn: { panel: "Videre til ekspertpanelet", clinics: "Videre til senfølgeklinikkerne" },
    place: "Sted",
    problem: "Fejl",
    problems: "Fejl i filen",
    referrals: {
      title: "Hvad listen siger",
      period: (first, last, months, count) =>
        `${count} henvisninger fra ${first} til ${last}, regnet som ${months} hele måneder.`,
      taken: "Overtages som parametre",
      takenVolume: "Henvisninger om året fra hver region, omregnet fra listens måneder til et år.",
      takenIncomplete: (incomplete, said) =>
        `Andelen, hvor noget manglede: ${incomplete} af ${said}, hvor listen siger det.`,
      notSaid: "Listen siger ikke, om henvisningerne var fuldstændige; her bruges rapportens andel.",
      beside: "Vises kun ved siden af",
      besideText:
        "Sagsbehandlingstiden og udfaldene. Modellen regner sin egen sagsbehandlingstid ud; passer den ikke med jeres, er det andre antagelser, der skal ses på.",
      year: "År",
      region: "Region",
      counts: "Modtaget pr. år og region, som listen har dem",
      perYear: "pr. år",
      model: "Modellen",
      parameter: "I brug i modellen",
      before: "Uden ændringer (rapporten for 2022)",
      own: "Egen liste",
      incomplete: "Andel, hvor noget manglede",
      noAnswers: "Listen har ingen svardatoer, så der er ingen sagsbehandlingstid at vise.",
      curveTitle: (own, model) => `Inden for 14 dage er ${own} af jeres sager besvaret; i modellen er det ${model}`,
      curveNote: (count) =>
        `Linjen er jeres ${count} besvarede sager, der ikke er annulleret. Prikkerne er modellens gennemsnit af mange år med 95 %-interval.`,
      within: "Besvaret inden for",
      days: "Kalenderdage fra modtagelse",
      share: "Andel af sagerne (%)",
      mean: "Gennemsnit, dage",
    },
  },
  en: {
    stays:
      "The files are read here in the browser and sent nowhere. They are kept in this browser until you remove them. Use no names or identity numbers: there are no columns for them.",
    parts: { panel: "The expert panel", clinics: "The late-effects clinics" },
    choose: (table) => `Choose a file: ${table}`,
    columns: "Columns",
    required: "CSV (comma, semicolon or tab) or Excel (.xlsx)",
    templates: "Template:",
    excel: "for Danish Excel",
    plain: "plain CSV",
    about: {
      population: "All 98 municipalities, each once, by name or code.",
      sites: "A row for each site. Sites with a general late-effects clinic are the scenario's clinics.",
      travel: "Every municipality to every site, one way. “unreachable” in minutes where there is no way.",
      waiting: "A row for each patient, or for each day with the number of patients.",
      referrals:
        "A row for each referral. “answered”, “outcome” (cancelled, rejected, assessed) and “complete” (yes, no) may be left out.",
    },
    builtIn: "Built-in figures are in use.",
    inUse: (file, rows) => `In use: ${file}, ${rows} rows.`,
    remove: "Remove",
    saveText: "Save as CSV",
    removed: "Removed. The built-in figures are in use again.",
    loaded: (file, rows) => `${file} is loaded: ${rows} rows.`,
    reading: (file) => `Reading ${file} …`,
    refused: (file, count) => `${file} is not loaded. Problems in the file: ${count}.`,
    kept: "What was in use before still is.",
    more: (count) => `… and ${count} more.`,
    notRemoved: "The table cannot be removed yet, since other things rest on it:",
    sheet: "Sheet",
    useSheet: "Use this sheet",
    whichSheet: (file) => `${file} has several sheets. Which one?`,
    noSheet: (file) => `${file} has no sheet with anything in it.`,
    notExcel: (file) => `${file} cannot be read as an Excel file (.xlsx). Save it again from Excel, or as CSV.`,
    dependent: "Own sites come before the travel times and the waiting list that refer to them.",
    goOn: { panel: "On to the expert panel", clinics: "On to the late-effects clinics" },
    place: "Place",
    problem: "Problem",
    problems: "Problems in the file",
    referrals: {
      title: "What the list says",
      period: (first, last, months, count) =>
        `${count} referrals from ${first} to ${last}, counted as ${months} whole months.`,
      taken: "Taken over as parameters",
      takenVolume: "Referrals a year from each region, reckoned from the list's months to a year.",
      takenIncomplete: (incomplete, said) =>
        `The share in which something was missing: ${incomplete} of ${said} of which the list says so.`,
      notSaid: "The list does not say whether referrals were complete; the report's share is used.",
      beside: "Only shown beside",
      besideText:
        "Processing time and outcomes. The model computes its own processing time; if it is not like yours, it is other assumptions that must be looked at.",
      year: "Year",
      region: "Region",
      counts: "Received by year and region, as the list has them",
      perYear: "a year",
      model: "The model",
      parameter: "In use in the model",
      before: "With nothing changed (the report of 2022)",
      own: "Own list",
      incomplete: "Share in which something was missing",
      noAnswers: "The list has no dates of answer, so there is no processing time to show.",
      curveTitle: (own, model) => `Within 14 days ${own} of your cases are answered; in the model it is ${model}`,
      curveNote: (count) =>
        `The line is your ${count} answered cases that were not cancelled. The dots are the model's mean of many years with its 95% interval.`,
      within: "Answered within",
      days: "Calendar days from receipt",
      share: "Share of cases (%)",
      mean: "Mean, days",
    },
  },
};
