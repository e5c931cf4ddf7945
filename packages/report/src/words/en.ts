import { stressInEnglish } from "./en-stress.ts";

/** What a report says, in English; `da.ts` has the same keys, or does not compile. */
export const reportInEnglish = {
  stress: stressInEnglish,
  exact: "exact",
  and: "and",
  contents: "Contents",
  appendix: (letter: string, title: string) => `Appendix ${letter}. ${title}`,
  figure: (n: string, title: string) => `Figure ${n}. ${title}`,
  table: (n: string, title: string) => `Table ${n}. ${title}`,
  foot: (scenario: string, hash: string) => `Ventesal · ${scenario} · passport ${hash}`,
  madeBy: (version: string, effort: string) => `Made by Ventesal ${version} from ${effort}. A simulation, not a count.`,
  effort: (replications: string, seed: string) => `${replications} replications with seed "${seed}"`,
  sections: {
    question: "The question",
    answer: "The answer",
    charts: "In pictures",
    figures: "Key figures",
    equity: "How unequally it is borne",
    assumptions: "What it rests on",
    limits: "What the model cannot say",
    passport: "Passport",
    moreFigures: "More figures",
    equityFigures: "Measures of equity",
    parameters: "Every assumption and parameter",
    definitions: "How the figures are defined",
    stress: "STRESS-DES checklist",
  },
  question: {
    audience: (whom: string) => `For: ${whom}.`,
    scenario: (title: string, name: string) => `Scenario: ${title} (${name}).`,
    model: (title: string) => `Model: ${title}.`,
    beside: (title: string) =>
      `Beside it stands what happens if nothing is done: ${title}. Both are simulated with the same patients and the same chance, so that only the plan makes a difference.`,
    isToday: "The scenario is that of today: nothing is changed.",
    changes: "What the plan changes",
    onlyOwn: "Nothing is changed but the data: tables of one's own take the place of what is built in.",
    own: (tables: string) => `Data of one's own: ${tables}.`,
    ownTable: (name: string, rows: string) => `${name} (${rows} rows)`,
    change: (what: string, from: string, to: string) => `${what}: from ${from} to ${to}`,
    added: (what: string, to: string) => `${what}: ${to} (new)`,
    columns: ["What", "Today", "Plan"],
    staff: (clinic: string) => `${clinic}, what its staff and list are`,
  },
  answer: {
    level: (measure: string, mean: string, interval: string) => `${measure}: ${mean} (95% interval ${interval}).`,
    exactLevel: (measure: string, mean: string) => `${measure}: ${mean} (reckoned, not simulated).`,
    year: (range: string) => `In nine years of ten it lies within ${range}.`,
    chance: "What a single year differs by is chance, and no simulation makes it smaller.",
    measuredWith: (limits: string) => `Measured with: ${limits}.`,
    published: (figure: string) => `Published for 2022: ${figure}.`,
    publishedElse: (figure: string) => `Published: ${figure}.`,
    change: (measure: string, from: string, to: string, difference: string, interval: string) =>
      `${measure}: from ${from}, if nothing is done, to ${to} with the plan, a change of ${difference} (95% interval ${interval}).`,
    noChange: (measure: string, from: string, to: string, interval: string) =>
      `${measure}: ${from} if nothing is done and ${to} with the plan. No difference is shown beyond chance (95% interval of the difference ${interval}).`,
    more: "What else the result says",
    who: "Who gains, and who does not",
    warning: (text: string) => `Note: ${text}.`,
    doubt: (assumed: string, all: string) =>
      `The intervals cover the noise of the simulation only. ${assumed} of ${all} inputs are assumptions or fitted; what nobody knows can move the answer more than the intervals show.`,
  },
  charts: {
    between: (measure: string, most: string, mostFigure: string, least: string, leastFigure: string) =>
      `${measure}: highest in ${most} (${mostFigure}), lowest in ${least} (${leastFigure})`,
    among: (measure: string, most: string, mostFigure: string, least: string, leastFigure: string) =>
      `${measure}: ${leastFigure} (${least}) to ${mostFigure} (${most})`,
    alike: (measure: string, figure: string) => `${measure}: ${figure} wherever it is known`,
    single: (measure: string, place: string, figure: string) => `${measure}: ${figure} in ${place}`,
    changed: (measure: string, better: string, worse: string, none: string) =>
      `${measure} with the plan: better in ${better}, worse in ${worse}, no difference shown in ${none}`,
    moved: (measure: string, more: string, less: string, none: string) =>
      `${measure} with the plan: higher in ${more}, lower in ${less}, no difference shown in ${none}`,
    largestPart: (part: string, figure: string, total: string) =>
      `The largest part is “${part}”: ${figure} of ${total}`,
    groupNote: "Dot: the mean. Thick line: its 95% interval. Thin line: a single year, nine times of ten.",
    exactNote: "Dot: the figure, which is reckoned and not simulated.",
    within: (measure: string, parts: string) => `${measure} ${parts}`,
    todayNote: "Open ring: if nothing is done.",
    publishedNote: "Diamond: published.",
    endNote:
      "The parts are laid end to end; together they are the whole. Means per case or person; their intervals are in the appendix with more figures.",
    endTodayNote: "Dashed: if nothing is done.",
    notThere: (names: string) => `Not known for ${names}: nobody can be assessed there.`,
    total: "Total",
    altGroups: (measure: string, parts: string) => `${measure}: ${parts}.`,
    altParts: (parts: string) => `Bars laid end to end: ${parts}.`,
    altToday: (figure: string) => `${figure} if nothing is done`,
  },
  tables: {
    measure: "Measure",
    mean: "Mean",
    interval: "95% interval",
    year: "A single year",
    published: "Published",
    published2022: "Published 2022",
    today: "If nothing is done",
    plan: "Plan",
    difference: "Difference",
    shown: "Shown",
    keyFigures: "Key figures",
    moreDifferences: "The plan beside what happens if nothing is done: more figures",
    rest: "Rows by two kinds of groups at once, quantiles by place and municipalities are left out here; the HTML file carries most of them, and ventesal run with --all and --by gives the rest.",
    keyDifferences: "The plan beside what happens if nothing is done",
    levels: (title: string) => `${title}: level with the plan`,
    readMean:
      "Mean over all replications with its 95% interval: the noise of the simulation. A single year: from the 5% to the 95% quantile of one year, which is chance. “exact” is reckoned, not simulated; – means that there is no such figure.",
    readDifference:
      "Differences are paired: the same patients and the same chance in both. “Shown” says whether the 95% interval of the difference leaves 0 out, and for whom it is good. One in twenty differences that are none is shown as one.",
    readPublished: "Published: the figure of the Danish Health Authority's annual report for 2022, as it was.",
    readPublishedElse: "Published: what a source gives, as it was.",
    publishedIn: (figure: string) => `published ${figure}`,
    levelsBy: (what: string) => `${what}: mean and 95% interval`,
    differencesBy: (what: string) => `${what}: the plan's paired difference and its 95% interval`,
    readCrossed:
      "In parentheses: the 95% interval; without it the figure is reckoned, not simulated. (–): seen in too few replications for an interval. – means that there is no such figure. Ranges of a single year are in the data of the HTML file.",
    by: (measure: string, kinds: string) => `${measure}, by ${kinds}`,
    onlyToday: (n: string) => `${n} figures are of groups that only the scenario of today has, and have no difference.`,
    onlyPlan: (n: string) => `${n} figures are of groups that only the plan has, and have no difference.`,
  },
  equity: {
    regions: "Who bears what, by region",
    gaps: "The gap between the worst and the best region",
    intro:
      "Equity is always to be read beside the level: less inequality is no gain if everybody fares worse. Measures weigh people living after cancer, but for the gap, in which each region counts once.",
    definition: (name: string, text: string) => `${name}: ${text}.`,
    gap: (of: string) => `Gap in ${of}`,
    see: (appendix: string) =>
      `All measures of equity, between regions and between municipalities, with their definitions, are in Appendix ${appendix}.`,
    unknown: "– means that it is not known there: without a clinic nobody is assessed, and nobody waits for it.",
    region: "Region",
    method: "Of all replications together, with a jackknife interval that takes off the bias.",
    bias: "The gap is reckoned so that what chance alone makes of it is taken off (jackknife). It can therefore be another than that between the figures of the regions, and lie outside what a single year shows.",
  },
  assumptions: {
    count: (all: string, assumed: string, fitted: string, estimates: string, published: string) =>
      `The model has ${all} parameters: ${assumed} are assumptions that no source gives, ${fitted === "0" ? "none" : fitted} of them fitted to published figures, ${estimates} are estimates, and ${published} come from sources.`,
    firstPlan:
      "What no source gives has not been tested by anybody. First those of them that the plan changes, if any, then those whose plausible range is widest beside their value:",
    firstToday:
      "What no source gives has not been tested by anybody. These are the ones whose plausible range is widest beside their value:",
    all: (appendix: string) =>
      `Every parameter, with value, unit, plausible range, confidence and source, is in Appendix ${appendix}.`,
    untested: "Assumptions that no source gives",
    fitted: "Fitted to published figures",
    columns: ["What", "Value", "Plausible range", "Source"],
    sources: "Sources, by the number in the table",
    was: (value: string) => `(today ${value})`,
    doubts: (name: string) =>
      `Which of them the answer hangs on most is said by: ventesal doubts ${name}. It has not been asked for this report.`,
    listChoice: (n: string, all: string, names: string) => `${n} of ${all}: ${names}`,
    either: (names: string) => names,
    never: "never",
  },
  limits: {
    intro: "The model says what follows from its assumptions. It cannot say:",
    noise:
      "The intervals say how far another run of the same model could be off. They say nothing of whether the model is right.",
    open: "What does this mean for the decision, and who is responsible for it? To be filled in by the reader who hands the report on.",
  },
  passport: {
    intro: "With the same passport anybody gets the same figures, to the last bit.",
    columns: ["What", "Value"],
    rows: {
      model: "Model",
      scenario: "Scenario",
      changed: "Parameters that differ from the model's own",
      nothing: "none",
      own: "Data of one's own (rows, SHA-256)",
      data: "Data version",
      seed: "Seed",
      replications: "Replications",
      engine: "Engine",
      hash: "Hash (SHA-256)",
      today: "Hash of what happens if nothing is done",
    },
    again: "The report is made again by:",
    check: "Whether its figures are the same is said by ventesal reproduce, which reads the passport in the HTML file.",
    caption: "What the figures rest on",
  },
};
