/** What the STRESS-DES checklist says, in English. */
export const stressInEnglish = {
  intro:
    "The checklist of Monks et al. (2019), Strengthening the reporting of empirical simulation studies, Journal of Simulation 13(1): 55–67, https://doi.org/10.1080/17477778.2018.1442155. It is written from the model itself; what only a human can say is left open and marked.",
  columns: ["Item", "Recommendation", "In this study"],
  caption: "STRESS-DES, version 1.0",
  open: "To be filled in",
  openBy: (who: string, what: string) => `To be filled in by ${who}: ${what}.`,
  sections: {
    objectives: "1. Objectives",
    logic: "2. Logic",
    data: "3. Data",
    experimentation: "4. Experimentation",
    implementation: "5. Implementation",
    access: "6. Code access",
  },
  items: {
    "1.1": "Purpose of the model",
    "1.2": "Model outputs",
    "1.3": "Experimentation aims",
    "2.1": "Base model overview diagram",
    "2.2": "Base model logic",
    "2.3": "Scenario logic",
    "2.4": "Algorithms",
    "2.5.1": "Components: entities",
    "2.5.2": "Components: activities",
    "2.5.3": "Components: resources",
    "2.5.4": "Components: queues",
    "2.5.5": "Components: entry and exit points",
    "3.1": "Data sources",
    "3.2": "Input parameters",
    "3.3": "Pre-processing",
    "3.4": "Assumptions",
    "4.1": "Initialisation",
    "4.2": "Run length",
    "4.3": "Estimation approach",
    "5.1": "Software or programming language",
    "5.2": "Random sampling",
    "5.3": "Model execution",
    "5.4": "System specification",
    "6.1": "Computer model sharing statement",
  },
  sender: "the one who hands the report on",
  runner: "the one who ran it",
  openPurpose: "which decision the report is for, and who has asked for it",
  openAims: "why this plan was chosen, and which others were considered",
  openReview: "who, besides the makers, has looked at the assumptions, and what they said",
  openSystem: "the machine and the time the run took",
  openAccess: "where the files of this study (scenario, data of one's own, this report) can be had",
  outputs: (n: string, appendices: string, definitions: string) =>
    `${n} measures, in the main part and ${appendix(appendices)} with mean and 95% interval, and defined in ${appendix(definitions)}. They are read off each replication after its end.`,
  intervals:
    "Intervals: Student's t over replications. Measures of all replications together: jackknife. A single year: 5% and 95% quantiles of replications.",
  aimsToday: (scenario: string) => `One scenario, that of today: ${scenario}. No experiment.`,
  aimsPlan: (plan: string, today: string) =>
    `Scenario-based: ${plan}, beside ${today}, with common random numbers; 95% intervals of paired differences.`,
  diagram: (table: string, command: string) =>
    `The table “${table}” below has the ways between the steps. The same data as a flow diagram, which this report does not hold, is written by: ${command} (Mermaid, to be seen in any editor that shows it).`,
  logic: (steps: string, branches: string, stations: string) =>
    `${steps} steps, of which ${branches} are branches, and ${stations} kinds of queues. Each step, its work and its ways on: see the table of steps below.`,
  scenarioToday: "None: the scenario is the base model.",
  scenarioPlan: (changes: string) => `The steps are the same; what differs are values: ${changes}.`,
  changesSee: (n: string) => `${n} parameters, listed in section 1`,
  attributes: (names: string) => `Attributes that are shown: ${names}.`,
  attributesMore: (n: string) => `${n} more are bookkeeping.`,
  activities: (n: string) =>
    `${n} steps take time, each with its distribution: see the table of steps below. Work rests outside opening hours and goes on when they begin again, unless it says otherwise.`,
  resources: (names: string) => `${names}. Servers and weekly opening hours: see the table of resources below.`,
  queues: (names: string) => `${names}. Order, rank and room: see the table of queues below.`,
  entries: (n: string, perYear: string) =>
    `Arrivals from ${n} sources, each a Poisson process, together ${perYear} a year; their rates follow the parameters.`,
  listed: (n: string) => `${n} arrivals at given times stand in for today's list.`,
  exits: (names: string) => `Ways out: ${names}.`,
  balance: "Books balance on every replication: arrived = left + inside + refused + withdrawn.",
  sources: (appendix: string) => `Each parameter names its own in Appendix ${appendix}.`,
  sourceCounts: (document: string, published: string, estimate: string, assumption: string) =>
    `From source documents ${document}, published ${published}, estimates ${estimate}, assumptions ${assumption}.`,
  parameters: (n: string, appendix: string) =>
    `${n} parameters, all with value, unit, plausible range and confidence in Appendix ${appendix}.`,
  ownData: (tables: string) => `Data of one's own in this study: ${tables}.`,
  facts: (version: string) => `All facts together have the version (hash) ${version}.`,
  assumptions: (n: string, appendix: string) =>
    `${n} parameters are assumptions; they stand first in Appendix ${appendix}.`,
  noTransfer: "Limits of the model: section “What the model cannot say”.",
  warmUp: (days: string) =>
    `Each replication begins ${days} days before the period that is measured, so that it is as full as it is in the long run (terminating runs with a warm-up).`,
  begun: (n: string) => `${n} patients are inside at the beginning.`,
  nonterminating: "A steady state is asked for; a load of 1 or more is refused.",
  terminating: "A list is followed over a period that has an end; a list that grows is a finding.",
  runLength: (days: string, from: string, until: string, horizon: string) =>
    `${days} days are measured (${from} to ${until}); a replication ends at the latest after ${horizon} days, so that cases begun late can end.`,
  estimation: (n: string, seed: string) =>
    `${n} independent replications with seed "${seed}"; number r is the same whatever else is run.`,
  common:
    "Common random numbers: a draw belongs to a purpose, a patient and a replication, so both scenarios have the same patients with the same chance. Differences are paired.",
  software: (version: string) =>
    `Ventesal ${version}: TypeScript; the engine is AssemblyScript compiled to WebAssembly, with logarithm, exponential and power of its own, so that every machine gives the same bits.`,
  sampling:
    "Each draw is a 64-bit hash (the finaliser of SplitMix64) of seed, replication, stream, patient and visit, turned into the distribution by its quantile function (gamma: Marsaglia and Tsang 2000; normal: Wichura 1988, AS 241). Streams have names.",
  execution:
    "Event-driven (discrete events, one calendar ordered by time and order of scheduling). To the letter in packages/kernel/STEPS.md. Not parallel within a replication.",
  system: "Node.js 20.19 or later, or any browser with WebAssembly; results do not depend on it.",
  sharing: (command: string) => `Open source under the MIT licence. Made again by: ${command}`,
  steps: {
    caption: "Every step that has a name, in the order of the pathway",
    columns: ["Step", "What happens", "Then"],
    work: (station: string, duration: string) => `waits for ${station}; takes ${duration}`,
    inHand: (duration: string) => `takes ${duration}`,
    pass: (duration: string) => `passes ${duration}`,
    seize: (station: string) => `waits for ${station} and keeps it`,
    attend: (station: string) => `waits for the next ${station}`,
    gather: (station: string) => `waits until ${station} is complete`,
    choice: "the way depends on what the patient carries",
    chance: "by chance",
    set: "is noted, and what the patient carries is drawn",
    choose: "the best is chosen",
    record: (outcome: string) => `the case is closed: ${outcome}`,
    leave: (outcome: string) => `the way ends: ${outcome}`,
    fork: "several at once; on when all have ended",
    counted: "is counted",
    to: (share: string, step: string) => `${share}: ${step}`,
    otherwise: (step: string) => `otherwise: ${step}`,
    byTable: "by table",
    end: "the end",
  },
  resourceTable: {
    caption: "Resources: servers and opening hours",
    columns: ["Resource", "Servers", "Open"],
    open: (hours: string) => `${hours} hours a week`,
    always: "always",
    to: "to",
    servers: (n: string) => (n === "1" ? "1 server" : `${n} servers`),
  },
  queueTable: {
    caption: "Queues and who is next",
    columns: ["Queue", "Needs", "Order"],
    fifo: "first come, first served",
    priority: (of: string) => `by priority (${of}), then first come, first served`,
    ageing: (of: string) => `priority that ages (${of})`,
    orderBy: "longest waiter first",
    rank: (n: string) => `rank ${n} among queues for the same staff, the lowest first`,
    session: (slots: string) => `sessions with ${slots}`,
    slots: (n: string) => `${n} places a week`,
    batch: (n: string) => `together when there are ${n}`,
    room: (n: string) => `room for ${n}`,
    unnamed: "class",
  },
};

/** One appendix by its letter, or several. */
function appendix(letters: string): string {
  return letters.length === 1 ? `Appendix ${letters}` : `Appendices ${letters}`;
}
