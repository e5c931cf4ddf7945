import type { SitingResult } from "@ventesal/siting";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { staffingWords } from "./staffing-words.js";
import { signed } from "./travel-tables.js";

/** What the simulation says of the staffings, in sentences. */
export function staffingSentences(result: SitingResult, language: Language): string[] {
  const words = staffingWords[language];
  const numbers = numbersIn(language);
  const { againstEven, bySet, groups, settled, best, alternatives } = result;
  const difference = ({ mean, low, high }: { mean: number | null; low: number | null; high: number | null }) =>
    `${signed(mean, numbers)} [${signed(low, numbers)}; ${signed(high, numbers)}]`;
  const tied = (groups[0] ?? []).filter((one) => one !== best).map((one) => String(one + 1));
  return [
    settled ? words.settled : words.notSettled,
    ...(tied.length > 0 ? [words.tied(tied.join(", "))] : []),
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
