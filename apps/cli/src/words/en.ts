import type { RunError } from "@ventesal/experiments";
import { commonWords } from "@ventesal/words";
import { batch } from "./en-batch.ts";
import { calibrate } from "./en-calibrate.ts";
import { compare } from "./en-compare.ts";
import { doubts, warmUp } from "./en-doubts.ts";
import { help } from "./en-help.ts";
import { placement } from "./en-placement.ts";
import { promise } from "./en-promise.ts";
import { bench, validate } from "./en-proof.ts";
import { report } from "./en-report.ts";
import { reproduce } from "./en-reproduce.ts";

/** Everything the command line says, in English; `da.ts` has the same keys, or does not compile. */
export const en = {
  ...commonWords("en"),
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
    anOption: "an option of this command",
    aCommand: "a command",
    anArgument: "a name or a file",
    aValue: "a value",
    arguments: "arguments",
    unknownOption: (near: string | null) => `there is no such option${near ? `; did you mean ${near}?` : ""}`,
    unknownCommand: (near: string | null) => `there is no such command${near ? `; did you mean ${near}?` : ""}`,
    missingArgument: "is missing",
    missingValue: "needs a value",
    tooMany: (expected: string, received: string) => `expected ${expected}, got ${received}`,
  },
  expected: {
    wholeNumber: (least: string, most: string) => `a whole number from ${least} to ${most}`,
    numberFrom: (least: string, most: string) => `a number from ${least} to ${most}`,
    measure: (names: string) => `a measure of the model, such as ${names}`,
    above0Below1: "a number above 0 and below 1, for example 0.01",
    oneOf: (names: readonly string[]) => `one of ${names.join(", ")}`,
    fileOrName: "a file that exists, or the name of a built-in scenario",
    file: "a file",
    readable: "a file that may be read",
    utf8: "text in UTF-8",
    folder: "a folder that exists",
    writable: "a place that may be written to",
    eitherKind: 'a pathway (with "steps") or a scenario (with "scenario")',
    keyOnce: "each key once",
    ownFile: "name=file, for example population=my-population.csv",
    tableOnce: "each table once",
    noKind: (model: string) => `no --by, since ${model} always gives all of its rows`,
  },
  received: {
    nothingThere: "nothing",
    aFolder: "a folder",
    notAFile: "something else than a file",
    notAllowed: "access is denied",
    notUtf8: "other bytes",
    neither: "neither of them",
  },
  expectedGot: (expected: string, received: string) => `expected ${expected}, got ${received}`,
  notFound: (expected: string) => `not found; expected ${expected}`,
  notJson: (reason: string) => `not JSON: ${reason}`,
  keyTwice: (key: string) => `the key ${JSON.stringify(key)} occurs more than once, and only the last would count`,
  loadBelowOne: "a load below 1",
  runFailed: ({ code, step, timeDays, replication }: RunError) =>
    `the run ended in an error (${code}) at step "${step}", day ${timeDays.toFixed(2)}, replication ${replication}`,
  unexpected: "An error that should not be: please report it with what is below.",

  warning: "Warning",
  warnings: {
    openCases: (n: string) =>
      `${n} cases a year were still open when their run ended; they are not in the figures, processing times least of all`,
    imprecise: (asked: string, reached: string, replications: string) =>
      `the precision of ${asked} was not reached: ${reached} after ${replications} replications; raise --replications`,
  },
  progress: (done: string, expected: string, left: string) => `${done} of ${expected} years, ${left} left`,
  stopped: (done: string, expected: string) => `stopped after ${done} of ${expected}`,
  seconds: (n: string) => `${n} s`,
  minutes: (n: string) => `${n} min`,
  rows: (n: string) => (n === "1" ? "1 row" : `${n} rows`),

  table: {
    replications: (n: string) => `${n} replications`,
    seed: (seed: string) => `seed ${JSON.stringify(seed)}`,
    mean: "Mean",
    interval: "95% interval",
    year: "One year, 5–95%",
    published: "Published",
    by: (names: readonly string[]) => `by ${names.join(" and ")}`,
    folded: (n: string) => `… ${n} more rows with --all`,
    keptBack: (kind: string, option: string) => `Rows by ${kind} are left out; --by ${option} gives them.`,
    findings: "In words",
    exact: "exact",
    legend: "Mean with its 95% interval: the noise of the simulation. One year: the chance within a single year.",
    yearVaries: (low: string, high: string) =>
      `A single year varies: in nine years of ten the mean processing time is ${low} to ${high} days.`,
    publishedNote: "Published: what a source gives, as it was; – where none does.",
    assumed: (assumed: string, all: string, name: string) =>
      `Neither covers what nobody knows: ${assumed} of ${all} inputs are assumptions or fitted, see ventesal explain ${name}.`,
    pathwayFile:
      "Neither covers what nobody knows. Where the numbers of a pathway file come from, only its author knows.",
    changed: (changes: string) => `Changed: ${changes}`,
    own: (tables: string) => `Own data: ${tables}`,
    passport: "Passport",
    version: (version: string, data: string) => `ventesal ${version}, data ${data}`,
  },

  scenarios: { name: "Scenario", title: "Title", model: "Model" },
  explain: {
    changes: "What this scenario changes",
    changesNothing: "It changes nothing: it is the model as it stands.",
    parameter: "Parameter",
    value: "Value",
    range: "Range",
    confidence: "Confidence",
    source: "Source",
    sourceOf: (n: string) => `Source of these ${n}`,
    choices: "Choices",
    dates: (range: string, orNever: boolean) => `Possible: ${range}${orNever ? ", or never" : ""}`,
    someOf: (n: string, all: string) => `${n} of ${all}`,
    chosen: "Chosen",
    notChosen: "Not chosen",
    ownInUse: "Own tables, instead of built-in data",
    replaceable: "Tables that can be replaced (--own name=file)",
    from: (rows: string, file: string) => `${rows} from ${file}`,
    columns: (names: string) => `Columns: ${names}`,
    calibrated: "Calibrated: no source gives them, they are fitted to published figures",
    assumed: "Assumed: no source gives them",
    sourced: "From sources",
    mark: "ASSUMPTION",
    count: (assumed: string, all: string) =>
      `${assumed} of ${all} parameters are assumptions, marked *. They come first.`,
  },
  check: {
    pathway: (name: string) => `ok: the pathway ${JSON.stringify(name)}`,
    scenario: (name: string) => `ok: the scenario ${JSON.stringify(name)}`,
    pathwaySummary: (steps: string, stations: string, resources: string, days: string) =>
      `steps: ${steps}, stations: ${stations}, resources: ${resources}; loads over its first ${days} days, started empty`,
    scenarioSummary: (from: string, changed: string) => `from ${from}, changed parameters: ${changed}`,
    resource: "Resource",
    load: "Load",
    arrive: "Arrive a week",
    canBeDone: "Can be done",
    noLimit: "no limit",
  },
};
