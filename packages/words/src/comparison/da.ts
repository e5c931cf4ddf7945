import type { ComparisonWords } from "./comparison-words.ts";
import { whoIn } from "./who.ts";

const listed = (names: readonly string[]) => (names.length === 0 ? "ingen" : names.join(", "));
const GAIN = {
  who: "Hvem der vinder",
  nobodyBut: "ingen ud over dem, der får adgang, hvor der ingen var",
  access: "Hvem der får adgang, hvor der ingen var",
};
const LOSE = {
  who: "Hvem der taber",
  nobodyBut: "ingen ud over dem, der mister den adgang, der var",
  access: "Hvem der mister den adgang, der var",
};

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
  appears: (measure, amount) => `${measure}: ingen før, nu ${amount}`,
  disappears: (measure, amount) => `${measure}: ${amount} før, nu ingen`,
  whoGains: ({ gain, both, lose, comeIn, goOut, none }) =>
    [
      whoIn(GAIN, gain, comeIn, listed),
      `Hvem der vinder på noget og taber på noget: ${listed(both)}.`,
      whoIn(LOSE, lose, goOut, listed),
      `Ingen forskel vist for: ${listed(none)}.`,
    ].join(" "),
  notTheSameRegions: (counted) =>
    `(Det er kendt i ${counted.base.length} regioner i grundlaget og i ${counted.other.length} i det andet: ${kommerOgGaar(counted)}. De to forskelle er altså ikke mellem de samme.)`,
  otherPeople: (measures, counted) =>
    `Hele landets tal for ${og(measures)} gælder dem, de er kendt for: mennesker fra ${counted.base.length} regioner i grundlaget og fra ${counted.other.length} i det andet (${kommerOgGaar(counted)}). De kan altså stige eller falde, uden at nogen får det værre eller bedre; se de enkelte regioner.`,
  rankedOtherPeople: (of, others) =>
    `Hele landets tal for ${of} gælder ikke de samme mennesker i dem alle. I forhold til grundlaget: ${others.map(({ title, counted }) => `»${title}«: ${kommerOgGaar(counted)}`).join(". ")}. Rækkefølgen kan altså skyldes, hvem der tælles med, uden at nogen får det bedre eller værre; sammenlign de enkelte regioner.`,
  gapFalls: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} falder fra ${from} til ${to} ${unit}.`,
  gapRises: (of, from, to, unit) =>
    `Forskellen mellem den dårligst og den bedst stillede region i ${of} stiger fra ${from} til ${to} ${unit}.`,
  levellingDown: (of, inequalities, regions) =>
    `Udjævning nedad i ${of}: tallet stiger i hele landet og i ${og(regions)}, og for de dårligst stillede er ingen gevinst vist. Mindre ulige bliver det alligevel (${inequalities.join("; ")}).`,
};

/** "Nord, Midt og Syd" */
function og(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;
}

/** "Nord kommer med; Syd går ud" */
function kommerOgGaar({ came, went }: { came: readonly string[]; went: readonly string[] }): string {
  const parts = [
    ...(came.length > 0 ? [`${og(came)} kommer med`] : []),
    ...(went.length > 0 ? [`${og(went)} går ud`] : []),
  ];
  return parts.join("; ");
}
