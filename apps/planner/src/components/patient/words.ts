import type { InBoth } from "../language.js";

export interface PatientWords {
  part: string;
  parts: { panel: string; clinics: string };
  clinic: string;
  run: string;
  runHint: string;
  oneRun(run: string, seed: string): string;
  sample(shown: string, total: string): string;
  all(total: string): string;
  open(count: string): string;
  none: string;
  choose: string;
  play: string;
  pause: string;
  back: string;
  forward: string;
  speed: string;
  daysPerSecond(days: string): string;
  moment: string;
  animation: string;
  moving: string;
  waiting: string;
  served: string;
  over: string;
  lane: string;
  inLane(waiting: string, served: string, over: string): string;
  describe(date: string, waiting: string, served: string): string;
  momentTable: string;
  why: string;
  whyTitle(days: string, outcome: string): string;
  sentence(days: string, parts: string): string;
  noDays: string;
  cause(days: string, cause: string): string;
  patient: string;
  patientNumber(number: string): string;
  region: string;
  outcome: string;
  begin: string;
  days: string;
  everyone: string;
  sortBy(column: string): string;
  table: string;
  tableNote: string;
  timelineTitle(patient: string, days: string): string;
  timelineNote: string;
  activity: string;
  queuedFrom: string;
  startFrom: string;
  endAt: string;
  date: string;
}

export const patientWords: InBoth<PatientWords> = {
  da: {
    part: "Forløb",
    parts: { panel: "Ekspertpanelet", clinics: "Senfølgeklinikkerne" },
    clinic: "Klinik",
    run: "Kørsel nr.",
    runHint: "Et andet nummer er et andet muligt år med andre tilfældigheder.",
    oneRun: (run, seed) =>
      `Det her er én kørsel: nr. ${run} med frø ${seed}. Den viser, hvordan forløbet hænger sammen, ikke hvad man kan vente sig; tallene på de andre sider er gennemsnit af mange kørsler.`,
    sample: (shown, total) => `Der vises ${shown} af kørslens ${total} patienter, jævnt udtaget.`,
    all: (total) => `Alle kørslens ${total} sager vises.`,
    open: (count) =>
      `${count} i hele landet ventede stadig, da kørslen sluttede. Hvornår deres forløb ender, vides ikke, så de er ikke med.`,
    none: "Ingen patienter i denne kørsel passer til valget.",
    choose: "Vælg en patient i tabellen for at se, hvor dagene blev af.",
    play: "Afspil",
    pause: "Pause",
    back: "−1 dag",
    forward: "+1 dag",
    speed: "Fart",
    daysPerSecond: (days) => `${days} dage i sekundet`,
    moment: "Dag",
    animation: "Patienterne på vej",
    moving:
      "Hver prik er en patient. En ring venter; en udfyldt prik er i gang, eller tiden går. Den valgte patient har en sort kant.",
    waiting: "Venter",
    served: "I gang",
    over: "Overstået",
    lane: "Sted",
    inLane: (waiting, served, over) => `${waiting} venter · ${served} i gang · ${over} overstået`,
    describe: (date, waiting, served) => `${date}: ${waiting} patienter venter, og ${served} er i gang.`,
    momentTable: "Antal på den viste dag",
    why: "Hvorfor ventede denne patient?",
    whyTitle: (days, outcome) => `Hvorfor tog det ${days} dage? (${outcome})`,
    sentence: (days, parts) => `${days} dage: ${parts}.`,
    noDays: "Under en dag: sagen sluttede den dag, den begyndte.",
    cause: (days, cause) => `${cause} ${days}`,
    patient: "Patient",
    patientNumber: (number) => `Patient ${number}`,
    region: "Region",
    outcome: "Udfald",
    begin: "Begynder",
    days: "Dage i alt",
    everyone: "Alle",
    sortBy: (column) => `Sortér efter ${column}`,
    table: "Patienterne og deres dage efter årsag",
    tableNote:
      "Dage fra begyndelse til slut, regnet i datoer. Årsagerne er afrundet til tiendedele, så de giver dagene i alt.",
    timelineTitle: (patient, days) => `${patient}: ${days} dage fra begyndelse til slut`,
    timelineNote: "Orange: patienten venter på, at nogen har tid. Blå: noget sker, eller tiden går.",
    activity: "Hvad",
    queuedFrom: "Venter fra",
    startFrom: "Begynder",
    endAt: "Slutter",
    date: "Dato",
  },
  en: {
    part: "Pathway",
    parts: { panel: "The expert panel", clinics: "The late-effects clinics" },
    clinic: "Clinic",
    run: "Run no.",
    runHint: "Another number is another possible year, with other chance.",
    oneRun: (run, seed) =>
      `This is one run: no. ${run} with seed ${seed}. It shows how the pathway hangs together, not what to expect; the figures on the other pages are means of many runs.`,
    sample: (shown, total) => `Shown are ${shown} of the run's ${total} patients, taken evenly.`,
    all: (total) => `All ${total} cases of the run are shown.`,
    open: (count) =>
      `${count} in the whole country were still waiting when the run ended. When their way ends is not known, so they are not among these.`,
    none: "No patients of this run fit the choice.",
    choose: "Choose a patient in the table to see where the days went.",
    play: "Play",
    pause: "Pause",
    back: "−1 day",
    forward: "+1 day",
    speed: "Speed",
    daysPerSecond: (days) => `${days} days a second`,
    moment: "Day",
    animation: "The patients on their way",
    moving:
      "Each dot is a patient. A ring waits; a filled dot is under way, or time passes. The chosen patient has a black edge.",
    waiting: "Waiting",
    served: "Under way",
    over: "Over",
    lane: "Place",
    inLane: (waiting, served, over) => `${waiting} waiting · ${served} under way · ${over} over`,
    describe: (date, waiting, served) => `${date}: ${waiting} patients wait, and ${served} are under way.`,
    momentTable: "Numbers on the day shown",
    why: "Why did this patient wait?",
    whyTitle: (days, outcome) => `Why did it take ${days} days? (${outcome})`,
    sentence: (days, parts) => `${days} days: ${parts}.`,
    noDays: "Less than a day: the case ended on the day it began.",
    cause: (days, cause) => `${days} ${cause}`,
    patient: "Patient",
    patientNumber: (number) => `Patient ${number}`,
    region: "Region",
    outcome: "Outcome",
    begin: "Begins",
    days: "Days in all",
    everyone: "All",
    sortBy: (column) => `Sort by ${column}`,
    table: "The patients and their days by cause",
    tableNote:
      "Days from beginning to end, counted in dates. The causes are rounded to tenths so that they add up to the days in all.",
    timelineTitle: (patient, days) => `${patient}: ${days} days from beginning to end`,
    timelineNote: "Orange: the patient waits for somebody to have time. Blue: something is done, or time passes.",
    activity: "What",
    queuedFrom: "Waits from",
    startFrom: "Begins",
    endAt: "Ends",
    date: "Date",
  },
};
