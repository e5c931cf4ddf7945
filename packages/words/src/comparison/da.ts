import type { ComparisonWords } from "./comparison-words.ts";

const listed = (names: readonly string[]) => (names.length === 0 ? "ingen" : names.join(", "));

/** Det, en sammenligning siger om to scenarier, på dansk. */
export const comparisonInDanish: ComparisonWords = {
  difference: "Forskel [95 %-interval]",
  other: "Det andet",
  shown: "Vist",
  baseColumn: "Grundlag",
  country: "Hele landet",
  points: "procentpoint",
  verdicts: { better: "bedre", worse: "dårligere", different: "anderledes", "none shown": "–" },
  falls: (measure, amount) => `${measure} falder med ${amount}`,
  rises: (measure, amount) => `${measure} stiger med ${amount}`,
  isBetter: (changes) => `Bedre: ${changes}`,
  isWorse: (changes) => `Dårligere: ${changes}`,
  noneShownIn: (place) => `${place}: ingen forskel er vist ud over tilfældigheder.`,
  whoGains: ({ gain, both, lose, none }) =>
    `Hvem der vinder: ${listed(gain)}. Hvem der vinder på noget og taber på noget: ${listed(both)}. Hvem der taber: ${listed(lose)}. Ingen forskel vist for: ${listed(none)}.`,
  notTheSameRegions: (base, other) =>
    `(Det er kendt i ${base} regioner i grundlaget og i ${other} i det andet, så de to forskelle er ikke mellem de samme.)`,
  otherPeople: (measures, base, other) =>
    `Hele landets tal for ${measures.join(" og ")} gælder dem, de er kendt for: mennesker fra ${base} regioner i grundlaget og fra ${other} i det andet. De kan altså stige eller falde, uden at nogen får det værre eller bedre; se de enkelte regioner.`,
  gapFalls: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} falder fra ${from} til ${to} ${unit}.`,
  gapRises: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} stiger fra ${from} til ${to} ${unit}.`,
  levellingDown: (inequality, of) =>
    `Udjævning nedad: ${inequality} i ${of} falder, mens ${of} stiger i hele landet: mindre ulige, fordi folk får det dårligere.`,
};
