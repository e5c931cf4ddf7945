import type { RegionsCounted } from "@ventesal/experiments";
import { whoIn } from "./who.ts";

type Counted = Pick<RegionsCounted, "base" | "other" | "came" | "went">;

type WhoGains = Record<"gain" | "both" | "lose" | "comeIn" | "goOut" | "none", readonly string[]>;

const listed = (names: readonly string[]) => (names.length === 0 ? "nobody" : names.join(", "));
const GAIN = {
  who: "Who gains",
  nobodyBut: "nobody but those who get access where there was none",
  access: "Who gets access where there was none",
};
const LOSE = {
  who: "Who loses",
  nobodyBut: "nobody but those who lose the access that there was",
  access: "Who loses the access that there was",
};

/** What a comparison says of two scenarios, in English. */
export const comparisonInEnglish = {
  difference: "Difference [95% interval]",
  other: "Other",
  shown: "Shown",
  baseColumn: "Base",
  country: "The whole country",
  points: "percentage points",
  verdicts: { better: "better", worse: "worse", different: "different", "none shown": "–" },
  falls: (measure: string, amount: string) => `${measure} falls by ${amount}`,
  rises: (measure: string, amount: string) => `${measure} rises by ${amount}`,
  isBetter: (changes: string) => `Better: ${changes}`,
  isWorse: (changes: string) => `Worse: ${changes}`,
  noneShownIn: (place: string) => `${place}: no difference is shown beyond chance.`,
  appears: (measure: string, amount: string) => `${measure}: none before, ${amount} now`,
  disappears: (measure: string, amount: string) => `${measure}: ${amount} before, none now`,
  whoGains: ({ gain, both, lose, comeIn, goOut, none }: WhoGains) =>
    [
      whoIn(GAIN, gain, comeIn, listed),
      `Who gains in something and loses in something: ${listed(both)}.`,
      whoIn(LOSE, lose, goOut, listed),
      `No difference shown for: ${listed(none)}.`,
    ].join(" "),
  notTheSameRegions: (counted: Counted) =>
    `(It is known in ${counted.base.length} regions of the base and in ${counted.other.length} of the other: ${comeAndGone(counted)}. So the two gaps are not between the same.)`,
  otherPeople: (measures: readonly string[], counted: Counted) =>
    `The country's figures of ${and(measures)} are of those for whom they are known: people of ${counted.base.length} regions in the base and of ${counted.other.length} in the other (${comeAndGone(counted)}). So they may rise or fall although nobody fares worse or better; see the regions one by one.`,
  rankedOtherPeople: (of: string, others: readonly { title: string; counted: Counted }[]) =>
    `The country's figure of ${of} is not of the same people in all of them. Against the base: ${others.map(({ title, counted }) => `“${title}”: ${comeAndGone(counted)}`).join(". ")}. So the ranking may come from who is counted, although nobody fares better or worse; compare the regions one by one.`,
  gapFalls: (of: string, from: string, to: string, unit: string) =>
    `The gap between the worst and the best region in ${of} falls from ${from} to ${to} ${unit}.`,
  gapRises: (of: string, from: string, to: string, unit: string) =>
    `The gap between the worst and the best region in ${of} rises from ${from} to ${to} ${unit}.`,
  levellingDown: (of: string, inequalities: readonly string[], regions: readonly string[]) =>
    `Levelling down in ${of}: it rises in the whole country and in ${and(regions)}, and no gain is shown for the worst off. It becomes less unequal all the same (${inequalities.join("; ")}).`,
};

/** "North, Middle and South" */
function and(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "North comes in; South goes out" */
function comeAndGone({ came, went }: Counted): string {
  const parts = [
    ...(came.length > 0 ? [`${and(came)} ${came.length === 1 ? "comes" : "come"} in`] : []),
    ...(went.length > 0 ? [`${and(went)} ${went.length === 1 ? "goes" : "go"} out`] : []),
  ];
  return parts.join("; ");
}
