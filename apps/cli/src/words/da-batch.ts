import type { BatchIssue } from "@ventesal/batch";
import type { Words } from "./words.ts";

/** Hvad `ventesal batch`, `ventesal shard` og `ventesal summarise` siger. */
export const batch: Words["batch"] = {
  description:
    "Kør et eksperiment: mange scenarier, mange gentagelser, til én Parquet-fil; på alle kerner eller på en klynge (docs/batches.md).",
  fileArgument: "en eksperimentfil (se ventesal schema experiment)",
  out: "eksperimentets mappe: ny eller tom, eller med --resume en, der er begyndt på",
  resume: "gå videre med det, der er i mappen: det, der er gjort, bliver efterset og beholdt, resten bliver kørt",
  executor:
    "hvem der kører stykkerne: local (tråde i denne proces), slurm (et job-array); pbs og kubernetes bliver skrevet, ikke indsendt, og er ikke afprøvet",
  threads: "tråde; på denne maskine alle, der er, hvis intet andet er sagt, i en klynges opgave én",
  shardReplications: "gentagelser i et stykke; ellers så mange, at det er omkring 20 sekunders arbejde",
  slurmArgument: "gives videre til sbatch, for eksempel --slurm-arg=--account=x; kan gives flere gange",
  taskShards: "stykker i en klynges opgave; ellers så mange, at det er omkring fem minutters arbejde",
  rounds: "hvor mange gange en klynge får det, der stadig mangler",
  dryRun: "efterse alt og sig, hvad der ville ske; skriv ingenting",

  shard: "Kør stykker af et eksperiment: det, en klynges opgave gør.",
  folderArgument: "et eksperiments mappe",
  shardsArgument: "stykkernes numre, for eksempel 0-9,12",
  shardsExpected: (last) => `numre på stykker fra 0 til ${last}, for eksempel 0-9,12`,
  shardDone: (shard, rows) => `stykke ${shard}: ${rows} gentagelser`,
  shardWasDone: (shard) => `stykke ${shard}: var gjort før`,

  summarise:
    "Skriv, hvad et eksperiment fandt: for hvert punkt og mål middelværdien, dens interval og spændet for enkelte gentagelser.",

  issue: batchIssueInDanish,
  planning: (done, all) => `${done} af ${all} punkter efterset`,
  progress: (done, expected, left) => `${done} af ${expected} gentagelser, ${left} tilbage`,
  merging: (done, all, left) => `${done} af ${all} stykker samlet, ${left} tilbage`,
  stopping: (shards) =>
    `Stopper: op til ${shards} stykker, der er i gang, bliver gjort færdige først; Ctrl-C igen opgiver dem, og mere går ikke tabt.`,
  stopped: (done, all, folder) =>
    `stoppet: ${done} af ${all} stykker er gjort; gå videre med den samme kommando og --resume (mappen ${folder})`,
  stoppedPlanning: "stoppet, før planen var lavet: intet er skrevet",
  damaged: (shard, path) => `stykke ${shard} er ikke det, dets mærke siger (${path}): det tages væk og køres igen`,
  leftBehind: (files) => `${files} ufærdige filer fra en proces, der blev afbrudt, er taget væk`,
  workerLost: (shard, reason) => `tråden, der kørte stykke ${shard}, endte (${reason}): det køres igen`,
  round: (round, most, missing) => `runde ${round} af højst ${most}: ${missing} stykker mangler`,
  submitted: (job, tasks, shards) => `job-array ${job}: ${tasks} opgaver med ${shards} stykker`,
  held: (tasks) => `holdt tilbage for altid af klyngen og derfor annulleret: ${tasks}; næste runde har deres stykker`,
  cancelled: (job) => `job-array ${job} er annulleret`,
  noAnswer: (reason) => `klyngen svarer ikke (${reason}): den bliver spurgt igen`,
  otherNode: (made, here) =>
    `Planen er lavet af Node ${made}, dette er ${here}: det efterses, at hvert punkt er det samme program.`,

  plan: {
    points: (points, replications, rows) => `${points} punkter × ${replications} gentagelser = ${rows} rækker`,
    shards: (shards, minutes) => `${shards} stykker, omkring ${minutes} arbejde for én tråd`,
    seed: (seed) => `frø ${JSON.stringify(seed)}`,
    version: (version, data, node) => `ventesal ${version}, data ${data}, Node ${node}`,
    hash: (hash) => `plan ${hash}`,
    resultsHash: (hash) => `resultater ${hash}`,
    tasks: (tasks, threads) => `${tasks} opgaver med ${threads} tråde`,
    warning: (point, scenario, warning) => `punkt ${point} (${scenario}): ${warning}`,
    moreWarnings: (n) => `… ${n} advarsler mere, i plan.json`,
    dry: "Der er ikke skrevet noget.",
  },
  untested: {
    pbs: "PBS: skrevet efter dets dokumenter og aldrig prøvet et sted, der har det.",
    kubernetes:
      "Kubernetes: skrevet efter dets dokumenter og aldrig prøvet et sted, der har det. Image og claim skal stedet selv udfylde.",
  },
  submitWith: (command) => `Indsend det med: ${command}`,
  thenResume: "Når det har kørt, samles resultaterne med den samme kommando, --executor local og --resume.",
  done: (rows, columns, megabytes) => `${rows} rækker × ${columns} kolonner, ${megabytes} MB`,
  doneBefore: (before, all) => `${before} af ${all} stykker var gjort før`,
  seeSummary: (folder) => `ventesal summarise ${folder} skriver tallene`,

  table: {
    point: (point, scenario) => `Punkt ${point}: ${scenario}`,
    mean: "Middel",
    interval: "95 %-interval",
    single: "Enkelt, 5–95 %",
    folded: (n) => `… ${n} rækker mere med --all, --format csv eller --format json`,
    open: (n) => `${n} sager pr. gentagelse var stadig åbne, da deres kørsel sluttede; de er ikke med i tallene`,
    legend:
      "Middel med 95 %-interval: simuleringens støj. Enkelt: tilfældighederne i én gentagelse. Ingen af dem dækker det, ingen ved.",
  },
};

/** Hvad operativsystemet sagde om en fil. */
const SYSTEM: Record<string, string> = {
  ENOSPC: "disken er fuld",
  EDQUOT: "kvoten er brugt op",
  EFBIG: "filen er større, end brugeren eller systemet må have",
  EACCES: "adgang nægtet",
  EPERM: "adgang nægtet",
  EROFS: "filsystemet kan kun læses",
  ENOENT: "der er ingen fil eller mappe af det navn",
  ENOTDIR: "en del af stien er ikke en mappe",
  EEXIST: "der er allerede noget af det navn",
};

/** Hvad der kunne stå i en eksperimentfil. */
const EXPECTED: Record<string, string> = {
  JSON: "JSON",
  "a name": "et navn",
  "a list of scenarios": "en liste af scenarier",
  "at least one scenario": "mindst ét scenarie",
  "the name of a built-in scenario, or { scenario, name, set }":
    "et indbygget scenaries navn eller { scenario, name, set }",
  "the name of a built-in scenario to start from": "navnet på det indbyggede scenarie, der begyndes med",
  "a design of the kind factorial, latin-hypercube or sobol":
    "et design af arten factorial, latin-hypercube eller sobol",
  "values by parameter": "værdier efter parameter",
  "at least one parameter": "mindst én parameter",
  "at least one value": "mindst én værdi",
  "a list of values": "en liste af værdier",
  "a list of values or { low, high }": "en liste af værdier eller { low, high }",
  "a number or a text": "et tal eller en tekst",
  "a text or a whole number": "en tekst eller et helt tal",
  "a number": "et tal",
  "low below high": "low under high",
  "a whole number, 1 or more": "et helt tal, 1 eller mere",
  "at most 1000000000": "højst 1000000000",
  "true or false": "true eller false",
};

/** En fejl i et eksperiment på dansk, ud fra dens data. */
function batchIssueInDanish({ code, expected, received, message }: BatchIssue): string {
  const got = received === null ? "ingenting" : JSON.stringify(received);
  switch (code) {
    case "unreadable-experiment":
      return message.replace(/^not JSON/, "er ikke JSON");
    case "experiment":
      if (expected === "no such key") return "en nøgle, der ikke kendes";
      return `forventede ${EXPECTED[expected] ?? expected}, fik ${got}`;
    case "not-empty":
      return `der er filer her (${String(received)}) og ingen plan: giv en mappe, der er ny eller tom`;
    case "already-begun":
      return "der er allerede en plan her: gå videre med den med --resume, eller giv en anden mappe";
    case "no-plan":
      return "her er ingen plan.json; forventede en mappe, som ventesal batch har lavet";
    case "unreadable-plan":
      return `planen kan ikke læses; forventede ${expected}, fik ${got}`;
    case "plan-edited":
      return `planen er redigeret: den siger, at dens hash er ${expected}, og den er ${String(received)}`;
    case "other-plan":
      return `hører til en anden plan: forventede ${expected}, fik ${String(received)}`;
    case "other-version":
      return `planen er lavet af ${expected}, og dette er ${String(received)}: gør den færdig med den, eller begynd en ny mappe`;
    case "other-program":
      return `bliver et andet program her, end hvor planen er lavet: modellen eller JavaScript-motoren er en anden (forventede ${expected}, fik ${got})`;
    case "too-large":
      return `for stort: forventede ${expected
        .replace(/^at most/, "højst")
        .replace("points", "punkter")
        .replace("shards", "stykker")}, fik ${got}`;
    case "shard-differs":
      return `et nyt forsøg gav andre bytes (${String(received)}) end det første (${expected.replace("the bytes ", "")}); det er beholdt i mappen differing`;
    case "shards-missing":
      return `der mangler stadig stykker: ${String(received)}`;
    case "no-results":
      return "der er ingen resultater endnu: eksperimentet er ikke gjort færdigt";
    case "damaged-results":
      return "det er ikke planens resultater: tag filen væk, og gå videre med --resume";
    case "worker-lost":
      return `tråden, der kørte stykket, endte igen og igen: ${String(received)}`;
    case "cluster":
      return `klyngen sagde nej eller svarede ikke: ${String(received)}`;
    case "file-system":
      return SYSTEM[String(received)] ?? message;
    default:
      return message;
  }
}
