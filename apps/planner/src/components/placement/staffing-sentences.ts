import type { SitingResult } from "@ventesal/siting";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { staffingWords } from "./staffing-words.js";
import { signed } from "./travel-sentences.js";

/**
 * What the simulation says of the staffings, in sentences. A ranking is settled when of each pair one is better or both are equal within what does
 * not matter: those beside the shortest are then equal to it so, and not merely not told apart.
 */
export function staffingSentences(result: SitingResult, language: Language): string[] {
  const words = staffingWords[language];
  const numbers = numbersIn(language);
  const { againstEven, bySet, groups, settled, best, alternatives, deltaDays } = result;
  const delta = numbers.short(deltaDays, 2);
  const difference = ({ mean, low, high }: { mean: number | null; low: number | null; high: number | null }) =>
    `${signed(mean, numbers)} [${signed(low, numbers)}; ${signed(high, numbers)}]`;
  const tied = (groups[0] ?? []).filter((one) => one !== best).map((one) => String(one + 1));
  const beside = settled ? words.equal : words.tied;
  // with one alternative there is no order
  const isRanked = groups.flat().length > 1;
  return [
    ...(isRanked ? [settled ? words.settled(delta) : words.notSettled(delta)] : []),
    ...(tied.length > 0 ? [beside(tied.join(", "), delta)] : []),
    ...(againstEven ? [words.against(difference(againstEven.waitDays), difference(againstEven.travelMinutes))] : []),
    ...bySet.flatMap(({ best: own, againstFirst }) =>
      againstFirst
        ? [
            words.againstSet(
              alternatives[own]!.sites.join(", "),
              difference(againstFirst.waitDays),
              difference(againstFirst.travelMinutes),
            ),
          ]
        : [],
    ),
    words.fewerCome,
  ];
}
