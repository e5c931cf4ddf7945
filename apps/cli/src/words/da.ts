import { commonWords } from "@ventesal/words";
import { batch } from "./da-batch.ts";
import { calibrate } from "./da-calibrate.ts";
import { compare } from "./da-compare.ts";
import { doubts, warmUp } from "./da-doubts.ts";
import { help } from "./da-help.ts";
import { placement } from "./da-placement.ts";
import { promise } from "./da-promise.ts";
import { bench, validate } from "./da-proof.ts";
import { report } from "./da-report.ts";
import { reproduce } from "./da-reproduce.ts";
import type { Words } from "./words.ts";

/** Alt, hvad kommandolinjen siger, på dansk. */
export const da: Words = {
  ...commonWords("da"),
  help,
  calibrate,
  compare,
  promise,
  placement,
  doubts,
  warmUp,
  validate,
  report,
  reproduce,
  bench,
  batch,

  usage: {
    anOption: "et valg, som kommandoen har",
    aCommand: "en kommando",
    anArgument: "et navn eller en fil",
    aValue: "en værdi",
    arguments: "argumenter",
    unknownOption: (near) => `der er ikke noget valg af det navn${near ? `; mente du ${near}?` : ""}`,
    unknownCommand: (near) => `der er ikke nogen kommando af det navn${near ? `; mente du ${near}?` : ""}`,
    missingArgument: "mangler",
    missingValue: "skal have en værdi",
    tooMany: (expected, received) => `forventede ${expected}, fik ${received}`,
  },
  expected: {
    wholeNumber: (least, most) => `et helt tal fra ${least} til ${most}`,
    numberFrom: (least, most) => `et tal fra ${least} til ${most}`,
    measure: (names) => `et mål, modellen har, såsom ${names}`,
    above0Below1: "et tal over 0 og under 1, for eksempel 0.01",
    oneOf: (names) => `en af ${names.join(", ")}`,
    fileOrName: "en fil, der findes, eller et indbygget scenaries navn",
    file: "en fil",
    readable: "en fil, der må læses",
    utf8: "tekst i UTF-8",
    folder: "en mappe, der findes",
    writable: "et sted, der må skrives til",
    eitherKind: 'et forløb (med "steps") eller et scenarie (med "scenario")',
    keyOnce: "hver nøgle én gang",
    ownFile: "navn=fil, for eksempel population=min-befolkning.csv",
    tableOnce: "hver tabel én gang",
    noKind: (model) => `intet --by, da ${model} altid giver alle sine rækker`,
  },
  received: {
    nothingThere: "ingenting",
    aFolder: "en mappe",
    notAFile: "noget andet end en fil",
    notAllowed: "adgang nægtet",
    notUtf8: "andre bytes",
    neither: "ingen af delene",
  },
  expectedGot: (expected, received) => `forventede ${expected}, fik ${received}`,
  notFound: (expected) => `findes ikke; forventede ${expected}`,
  notJson: (reason) => `er ikke JSON: ${reason}`,
  keyTwice: (key) => `nøglen ${JSON.stringify(key)} forekommer flere gange, og kun den sidste ville tælle`,
  loadBelowOne: "en belastning under 1",
  runFailed: ({ code, step, timeDays, replication }) =>
    `kørslen endte i en fejl (${code}) ved trinnet "${step}", dag ${decimal(timeDays, 2)}, gentagelse ${replication}`,
  unexpected: "En fejl, der ikke burde ske: meld den gerne sammen med det, der står herunder.",

  warning: "Advarsel",
  warnings: {
    openCases: (n) =>
      `${n} sager om året var stadig åbne, da deres kørsel sluttede; de er ikke med i tallene, mindst af alt i sagsbehandlingstiden`,
    imprecise: (asked, reached, replications) =>
      `præcisionen ${asked} blev ikke nået: ${reached} efter ${replications} gentagelser; giv flere med --replications`,
  },
  progress: (done, expected, left) => `${done} af ${expected} år, ${left} tilbage`,
  stopped: (done, expected) => `stoppet efter ${done} af ${expected}`,
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min`,
  rows: (n) => (n === "1" ? "1 række" : `${n} rækker`),

  table: {
    replications: (n) => `${n} gentagelser`,
    seed: (seed) => `frø ${JSON.stringify(seed)}`,
    mean: "Middel",
    interval: "95 %-interval",
    year: "Et år, 5–95 %",
    published: "Publiceret",
    by: (names) => `efter ${names.join(" og ")}`,
    folded: (n) => `… ${n} rækker mere med --all`,
    keptBack: (kind, option) => `Rækker efter ${kind} er udeladt; --by ${option} giver dem.`,
    findings: "I ord",
    exact: "eksakt",
    legend: "Middel med 95 %-interval: simuleringens støj. Et år: tilfældighederne i et enkelt år.",
    yearVaries: (low, high) =>
      `Et enkelt år svinger: i ni af ti år er den gennemsnitlige sagsbehandlingstid ${low} til ${high} dage.`,
    publishedNote: "Publiceret: det tal, en kilde giver, som det var; – hvor ingen gør.",
    assumed: (assumed, all, name) =>
      `Ingen af dem dækker det, ingen ved: ${assumed} af ${all} tal ind i modellen er antaget eller tilpasset, se ventesal explain ${name}.`,
    pathwayFile:
      "Ingen af dem dækker det, ingen ved. Hvor forløbsfilens tal kommer fra, ved kun den, der har skrevet den.",
    changed: (changes) => `Ændret: ${changes}`,
    own: (tables) => `Egne data: ${tables}`,
    passport: "Pas",
    version: (version, data) => `ventesal ${version}, data ${data}`,
  },

  scenarios: { name: "Scenarie", title: "Titel", model: "Model" },
  explain: {
    changes: "Hvad dette scenarie ændrer",
    changesNothing: "Det ændrer ikke noget: det er modellen, som den står.",
    parameter: "Parameter",
    value: "Værdi",
    range: "Spænd",
    confidence: "Sikkerhed",
    source: "Kilde",
    sourceOf: (n) => `Kilde til disse ${n}`,
    choices: "Muligheder",
    dates: (range, orNever) => `Mulige: ${range}${orNever ? ", eller never (aldrig)" : ""}`,
    someOf: (n, all) => `${n} af ${all}`,
    chosen: "Valgt",
    notChosen: "Ikke valgt",
    ownInUse: "Egne tabeller, i stedet for indbyggede data",
    replaceable: "Tabeller, der kan erstattes (--own navn=fil)",
    from: (rows, file) => `${rows} fra ${file}`,
    columns: (names) => `Kolonner: ${names}`,
    calibrated: "Kalibreret: ingen kilde giver dem, de er tilpasset offentliggjorte tal",
    assumed: "Antaget: ingen kilde giver dem",
    sourced: "Fra kilder",
    mark: "ANTAGELSE",
    count: (assumed, all) => `${assumed} af ${all} parametre er antagelser, mærket *. De står først.`,
  },
  check: {
    pathway: (name) => `i orden: forløbet ${JSON.stringify(name)}`,
    scenario: (name) => `i orden: scenariet ${JSON.stringify(name)}`,
    pathwaySummary: (steps, stations, resources, days) =>
      `trin: ${steps}, stationer: ${stations}, ressourcer: ${resources}; belastning over de første ${days} dage, begyndt tomt`,
    scenarioSummary: (from, changed) => `fra ${from}, ændrede parametre: ${changed}`,
    resource: "Ressource",
    load: "Belastning",
    arrive: "Kommer om ugen",
    canBeDone: "Kan nås",
    noLimit: "ingen grænse",
  },
};

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace(".", ",");
}
