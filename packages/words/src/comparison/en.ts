const listed = (names: readonly string[]) => (names.length === 0 ? "nobody" : names.join(", "));

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
  whoGains: ({ gain, both, lose, none }: Record<"gain" | "both" | "lose" | "none", readonly string[]>) =>
    `Who gains: ${listed(gain)}. Who gains in something and loses in something: ${listed(both)}. Who loses: ${listed(lose)}. No difference shown for: ${listed(none)}.`,
  notTheSameRegions: (base: number, other: number) =>
    `(It is known in ${base} regions of the base and in ${other} of the other, so the two gaps are not between the same.)`,
  otherPeople: (measures: readonly string[], base: number, other: number) =>
    `The country's figures of ${measures.join(" and ")} are of those for whom they are known: people of ${base} regions in the base and of ${other} in the other. So they may rise or fall although nobody fares worse or better; see the regions one by one.`,
  gapFalls: (of: string, from: string, to: string, unit: string) =>
    `The gap between the worst and the best region in ${of} falls from ${from} to ${to} ${unit}.`,
  gapRises: (of: string, from: string, to: string, unit: string) =>
    `The gap between the worst and the best region in ${of} rises from ${from} to ${to} ${unit}.`,
  levellingDown: (inequality: string, of: string) =>
    `Levelling down: ${inequality} in ${of} falls while ${of} itself rises in the whole country: less unequal because people fare worse.`,
};
