import type { InBoth } from "../language.js";
import type { Part } from "../state/models.js";

interface CompareWords {
  parts: Record<Part, string>;
  part: string;
  partsApart(n: string, other: string): string;
  base: string;
  others: string;
  plan: string;
  planUnchanged: string;
  today(title: string): string;
  kinds: Record<"plan" | "saved" | "built-in", string>;
  rankBy: string;
  noRanking: string;
  measure: string;
  emptyTitle: string;
  empty: readonly string[];
  to: Record<Part, string>;
  cannot(name: string): string;
  comparedWith(title: string): string;
  sameChance: string;
  changes: string;
  settled(shown: number, all: number): string;
  settledNone(all: number): string;
  identical: string;
  keyMeasures: string;
  noneShown: string;
  measureColumn: string;
  allMeasures(n: string): string;
  legend(n: string): string;
  only(base: string, other: string): string;
  chartTitle(measure: string, better: number, worse: number, none: number): string;
  chartTitleNoDirection(measure: string, different: number, none: number): string;
  chartNote: string;
  noRegions: string;
  axis(unit: string): string;
  less: string;
  more: string;
  levellingDown: string;
  ranking: string;
  rankingOf(measure: string, confidence: string): string;
  otherPeople: string;
  rankingSettled(n: string): string;
  rankingOpen(n: string, pairs: string): string;
  rankingLater: string;
  rankingUndefined: string;
  and: string;
  untilRanked(most: string): string;
  pair: string;
  minus(second: string, first: string): string;
  pairsNote: string;
  pairVerdicts: Record<"told" | "open", string>;
  stop: string;
  goOn: string;
  saved: string;
  noneSaved: string;
  load: string;
  loaded(name: string): string;
  rename: string;
  remove: string;
  removed(name: string): string;
  bringBack: string;
  nameTaken(name: string): string;
  newName(name: string): string;
  savedOn(day: string): string;
  file: string;
}

export const compareWords: InBoth<CompareWords> = {
  da: {
    parts: { panel: "Ekspertpanelet", clinics: "Senfølgeklinikkerne" },
    part: "Hvad skal sammenlignes?",
    partsApart: (n, other) =>
      `${other}: ${n} gemt. Det kan ikke sammenlignes med noget her: de to dele har andre patienter, andre mål og intet fælles.`,
    base: "Grundlag",
    others: "Sammenlign med grundlaget",
    plan: "Den nuværende plan",
    planUnchanged: "intet er ændret",
    today: (title) => `I dag: ${title}`,
    kinds: { plan: "Under arbejde", saved: "Gemt", "built-in": "Indbygget" },
    rankBy: "Rækkefølge efter",
    noRanking: "ingen rækkefølge",
    measure: "Mål i figurerne",
    emptyTitle: "Vælg, hvad der skal sættes op mod grundlaget",
    empty: [
      "Sæt flueben ved et eller flere scenarier. De indbyggede kan bruges med det samme.",
      "En plan af din egen: lav den på siden Ekspertpanel eller Senfølgeklinikker. Den står så her som den nuværende plan.",
      "Flere planer ved siden af hinanden: tryk på Gem til sammenligning for hver af dem, og kom tilbage hertil.",
    ],
    to: { panel: "Gå til Ekspertpanel", clinics: "Gå til Senfølgeklinikker" },
    cannot: (name) => `${name} kan ikke regnes og er ikke med:`,
    comparedWith: (title) => `Grundlaget er »${title}«`,
    sameChance:
      "De samme patienter møder begge scenarier med de samme tilfældigheder. Forskellen er det andet minus grundlaget, med 95 %-interval.",
    changes: "Hvad ændrer sig for hvem?",
    settled: (shown, all) =>
      shown === all
        ? `Afgjort: for alle ${all} hovedmål i hele landet er der vist en forskel.`
        : `Afgjort for ${shown} af ${all} hovedmål i hele landet. For de øvrige rummer intervallet 0: de kan være uændrede.`,
    settledNone: (all) =>
      `Ikke afgjort: for ingen af de ${all} hovedmål i hele landet er der vist en forskel ud over tilfældigheder.`,
    identical: "De to er ens: der er ingen forskel i et eneste mål.",
    keyMeasures: "Hovedmål, hele landet",
    noneShown: "ingen forskel vist",
    measureColumn: "Mål",
    allMeasures: (n) => `Alle ${n} mål`,
    legend: (n) =>
      `Vist: hvor intervallet ikke rummer 0. Af ${n} forskelle ville én af tyve blive vist ved et rent tilfælde.`,
    only: (base, other) =>
      `Kan ikke sammenlignes, da kun det ene scenarie har dem. Kun i grundlaget: ${base}. Kun i det andet: ${other}.`,
    chartTitle: (measure, better, worse, none) =>
      `${measure}: ${some(
        [better, `${regioner(better)} får det bedre`],
        [worse, `${regioner(worse)} får det dårligere`],
        [none, `for ${regioner(none)} er ingen forskel vist`],
      )}`,
    chartTitleNoDirection: (measure, different, none) =>
      `${measure}: forskel vist i ${regioner(different)}, ingen vist i ${regioner(none)}`,
    chartNote:
      "Prik: forskellen. Streg: 95 %-interval. Udfyldt cirkel: bedre; trekant: dårligere; rombe: anderledes; tom cirkel: ingen forskel vist. Regioner, hvor målet ikke findes i begge, er ikke med.",
    noRegions: "Målet findes ikke for regioner i begge scenarier.",
    axis: (unit) => `forskel i ${unit}`,
    less: "mindre",
    more: "mere",
    levellingDown: "Advarsel: udjævning nedad",
    ranking: "Hvilket er bedst?",
    rankingOf: (measure, confidence) =>
      `Efter ${measure}, det bedste først. Hele rækkefølgen gælder med ${confidence} sikkerhed.`,
    otherPeople: "Advarsel: ikke de samme mennesker",
    rankingSettled: (n) => `Afgjort efter ${n} gentagelser: alle kan skelnes.`,
    rankingOpen: (n, pairs) => `Ikke afgjort efter ${n} gentagelser. Kan ikke skelnes: ${pairs}.`,
    rankingLater: "Rækkefølgen kommer, når alle gentagelser er regnet.",
    rankingUndefined: "Målet findes ikke i alle scenarierne, så de kan ikke stilles i rækkefølge efter det.",
    and: " og ",
    untilRanked: (most) => `Regn videre, til rækkefølgen er afgjort (højst ${most} gentagelser)`,
    pair: "Hvad minus hvad",
    minus: (second, first) => `»${second}« minus »${first}«`,
    pairsNote:
      "Over for grundlaget har forskellen samme fortegn som i tabellerne nedenfor. Intervallerne gælder for alle par på én gang: er der flere, er de bredere.",
    pairVerdicts: { told: "kan skelnes", open: "kan ikke skelnes" },
    stop: "Stop",
    goOn: "Regn helt til ende",
    saved: "Gemte scenarier",
    noneSaved: "Ingen endnu. De gemmes kun i denne browser.",
    load: "Hent i planen",
    loaded: (name) => `${name} er nu den nuværende plan. Fortryd bringer den forrige tilbage.`,
    rename: "Omdøb",
    remove: "Fjern",
    removed: (name) => `${name} er fjernet.`,
    bringBack: "Fortryd",
    nameTaken: (name) => `Der er allerede et scenarie, der hedder ${name}.`,
    newName: (name) => `Nyt navn til ${name}`,
    savedOn: (day) => `gemt ${day}`,
    file: "sammenligning",
  },
  en: {
    parts: { panel: "The expert panel", clinics: "The late-effects clinics" },
    part: "What is to be compared?",
    partsApart: (n, other) =>
      `${other}: ${n} saved. That cannot be compared with anything here: the two parts have other patients, other measures and nothing in common.`,
    base: "Base",
    others: "Compare with the base",
    plan: "The current plan",
    planUnchanged: "nothing is changed",
    today: (title) => `Today: ${title}`,
    kinds: { plan: "Being worked on", saved: "Saved", "built-in": "Built in" },
    rankBy: "Rank by",
    noRanking: "no ranking",
    measure: "Measure in the charts",
    emptyTitle: "Choose what to set against the base",
    empty: [
      "Tick one or more scenarios. Those built in can be used at once.",
      "A plan of your own: make it on the page Expert panel or Late-effects clinics. It then stands here as the current plan.",
      "Several plans side by side: press Save for comparison for each of them, and come back here.",
    ],
    to: { panel: "Go to Expert panel", clinics: "Go to Late-effects clinics" },
    cannot: (name) => `${name} cannot be computed and is left out:`,
    comparedWith: (title) => `The base is “${title}”`,
    sameChance:
      "The same patients meet both scenarios with the same chance. The difference is the other less the base, with a 95% interval.",
    changes: "What changes for whom?",
    settled: (shown, all) =>
      shown === all
        ? `Settled: a difference is shown for all ${all} main measures in the whole country.`
        : `Settled for ${shown} of ${all} main measures in the whole country. For the others the interval holds 0: they may be unchanged.`,
    settledNone: (all) =>
      `Not settled: for none of the ${all} main measures in the whole country is a difference shown beyond chance.`,
    identical: "The two are the same: there is no difference in any measure.",
    keyMeasures: "Main measures, the whole country",
    noneShown: "no difference shown",
    measureColumn: "Measure",
    allMeasures: (n) => `All ${n} measures`,
    legend: (n) =>
      `Shown: where the interval does not hold 0. Of ${n} differences one in twenty would be shown by mere chance.`,
    only: (base, other) =>
      `Cannot be compared, as only one scenario has them. Only in the base: ${base}. Only in the other: ${other}.`,
    chartTitle: (measure, better, worse, none) =>
      `${measure}: ${some(
        [better, `better for ${regions(better)}`],
        [worse, `worse for ${regions(worse)}`],
        [none, `no difference shown for ${regions(none)}`],
      )}`,
    chartTitleNoDirection: (measure, different, none) =>
      `${measure}: a difference is shown in ${regions(different)}, none in ${regions(none)}`,
    chartNote:
      "Mark: the difference. Line: 95% interval. Filled circle: better; triangle: worse; diamond: different; open circle: no difference shown. Regions where the measure does not exist in both are left out.",
    noRegions: "The measure does not exist for regions in both scenarios.",
    axis: (unit) => `difference in ${unit}`,
    less: "less",
    more: "more",
    levellingDown: "Warning: levelling down",
    ranking: "Which is best?",
    rankingOf: (measure, confidence) =>
      `By ${measure}, the best first. All of the ranking holds with ${confidence} confidence.`,
    otherPeople: "Warning: not the same people",
    rankingSettled: (n) => `Settled after ${n} replications: all can be told apart.`,
    rankingOpen: (n, pairs) => `Not settled after ${n} replications. Cannot be told apart: ${pairs}.`,
    rankingLater: "The ranking comes when all replications are made.",
    rankingUndefined: "The measure does not exist in all scenarios, so they cannot be ranked by it.",
    and: " and ",
    untilRanked: (most) => `Go on until the ranking is settled (at most ${most} replications)`,
    pair: "Which minus which",
    minus: (second, first) => `“${second}” minus “${first}”`,
    pairsNote:
      "Against the base the difference has the same sign as in the tables below. The intervals hold for all pairs at once: with several they are wider.",
    pairVerdicts: { told: "told apart", open: "not told apart" },
    stop: "Stop",
    goOn: "Compute to the end",
    saved: "Saved scenarios",
    noneSaved: "None yet. They are kept in this browser only.",
    load: "Load into the plan",
    loaded: (name) => `${name} is now the current plan. Undo brings back the one before.`,
    rename: "Rename",
    remove: "Remove",
    removed: (name) => `${name} is removed.`,
    bringBack: "Undo",
    nameTaken: (name) => `There is already a scenario called ${name}.`,
    newName: (name) => `New name for ${name}`,
    savedOn: (day) => `saved ${day}`,
    file: "comparison",
  },
};

/** Those of the texts of which there are any. */
function some(...counted: readonly (readonly [number, string])[]): string {
  const texts = counted.filter(([n]) => n > 0).map(([, text]) => text);
  return texts.length > 0 ? texts.join(", ") : "–";
}

function regioner(n: number): string {
  return n === 1 ? "1 region" : `${n} regioner`;
}

function regions(n: number): string {
  return n === 1 ? "1 region" : `${n} regions`;
}
