import type { Words } from "./words.ts";

const listed = (names: readonly string[]) => (names.length === 0 ? "ingen" : names.join(", "));

/** Det, sammenligninger siger, på dansk. */
export const compare: Words["compare"] = {
  description:
    "sammenlign scenarier med det første: de samme patienter med de samme tilfældigheder, forskelle med interval, hvem der vinder og taber (--set og --own gælder dem alle)",
  base: "scenariet, der sammenlignes med: et navn eller en fil",
  others: "et eller flere scenarier: navne eller filer",
  rank: "rangér scenarierne efter et mål (modellens vigtigste, hvis intet er nævnt, mål:region=… for en gruppe); der gentages, til rækkefølgen er afgjort eller gentagelserne brugt",
  delta: "forskelle, der ikke betyder noget, i målets enhed; så vælges det bedste også med Kim og Nelsons metode",
  confidence: "den sikkerhed, hvormed hele rækkefølgen gælder",
  most: "gentagelser højst til en rangering (16 gange dem, der begyndes med, hvis intet er sagt)",
  notTold: "=",
  ranking: (measure, places, confidence) =>
    `Rækkefølge efter ${measure}, det bedste først (${confidence} for det hele): ${places}`,
  equal: (pairs, delta) => `Ens inden for ${delta}: ${pairs}`,
  settled: (n) => `Afgjort efter ${n} gentagelser.`,
  spent: (n, pairs) => `Ikke afgjort: de ${n} gentagelser er brugt. Kan ikke skelnes: ${pairs}`,
  chosen: (name, delta, confidence) =>
    `Det bedste efter Kim og Nelsons metode: ${name} (rigtigt med ${confidence}, hvis det er foran med ${delta})`,
  against: (title, name) => `Sammenlignet med: ${title} (${name})`,
  difference: "Forskel [95 %-interval]",
  other: "Det andet",
  shown: "Vist",
  baseColumn: "Grundlag",
  country: "Hele landet",
  points: "procentpoint",
  verdicts: { better: "bedre", worse: "dårligere", different: "anderledes", "none shown": "–" },
  falls: (measure, amount) => `${measure} falder med ${amount}`,
  rises: (measure, amount) => `${measure} stiger med ${amount}`,
  isBetter: (changes) => `bedre: ${changes}`,
  isWorse: (changes) => `dårligere: ${changes}`,
  noneShownIn: (place) => `${place}: ingen forskel er vist ud over tilfældigheder.`,
  whoGains: ({ gain, both, lose, none }) =>
    `Hvem der vinder: ${listed(gain)}. Hvem der vinder på noget og taber på noget: ${listed(both)}. Hvem der taber: ${listed(lose)}. Ingen forskel vist for: ${listed(none)}.`,
  notTheSameRegions: (base, other) =>
    `(Det er kendt i ${base} regioner i grundlaget og i ${other} i det andet, så de to forskelle er ikke mellem de samme.)`,
  gapFalls: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} falder fra ${from} til ${to} ${unit}.`,
  gapRises: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} stiger fra ${from} til ${to} ${unit}.`,
  levellingDown: (inequality, of) =>
    `Udjævning nedad: ${inequality} i ${of} falder, mens ${of} stiger i hele landet: mindre ulige, fordi folk får det dårligere.`,
  only: (base, other) =>
    `${base} rækker, som kun grundlaget har, og ${other}, som kun det andet har (klinikker, regioner), kan ikke sammenlignes; JSON nævner dem.`,
  otherModel: (scenario, model, expected) =>
    `${scenario} er et scenarie af ${model}; ventede et af ${expected}, som det første er`,
  legend: (rows) =>
    `Forskel: det andet minus grundlaget, for de samme patienter med de samme tilfældigheder, gentagelse for gentagelse. Vist: hvor intervallet ikke rummer 0; af ${rows} forskelle ville én af tyve blive vist ved et rent tilfælde.`,
};
