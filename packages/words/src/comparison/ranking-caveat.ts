import { type Comparison, regionsCounted } from "@ventesal/experiments";
import type { CommonWords } from "../common-words.ts";
import type { Labels } from "../rows/labels.ts";
import { withinSentence } from "../within-sentence.ts";

/**
 * What is to be read beside a ranking by a figure of the country that rests on other regions in some scenario than in the base; `null` where it does
 * not, or where it is ranked by a single group.
 * @param titleOf what a scenario is called where the ranking stands
 */
export function rankingCaveat(
  { ranking, rows }: Pick<Comparison, "ranking" | "rows">,
  labels: Labels,
  titleOf: (scenario: string) => string,
  words: CommonWords,
): string | null {
  if (ranking === null) return null;
  const { measure, group } = ranking.of;
  if (["region", "clinic", "residence"].some((kind) => (group[kind] ?? "all") !== "all")) return null;
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
  const others = scenarios.flatMap((scenario) => {
    const counted = regionsCounted(
      rows.filter((row) => row.scenario === scenario),
      // an inequality is of the regions in which its burden is known
      group.of ?? measure,
    );
    return counted.isSame ? [] : [{ title: titleOf(scenario), counted }];
  });
  return others.length === 0
    ? null
    : words.comparison.rankedOtherPeople(withinSentence(labels.measure(measure)), others);
}
