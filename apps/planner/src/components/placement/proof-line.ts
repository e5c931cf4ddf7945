import type { Placement } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Weighed } from "../simulation/tasks/weigh.js";
import { answerText } from "./answers-section.js";
import { chosenWords } from "./chosen-words.js";
import { isSameSites } from "./line.js";
import { placementWords } from "./words.js";

/** How good the chosen sites are by what is looked for: value, bound, gap, method and seconds; empty where that is not known. */
export function proofLine({ evaluation }: Weighed, answers: readonly Placement[], language: Language): string {
  const words = chosenWords[language];
  const { proven, notProven, methods } = placementWords[language];
  const { sites } = evaluation;
  const answer = answers.find((one) => one.feasible && one.sites.length === sites.length);
  if (answer === undefined || !answer.feasible) return "";
  const { value, bound, gap, seconds } = answerText(answer, language);
  if (isSameSites(answer.sites, sites)) {
    const proof = answer.proof ? proven : notProven;
    return words.isAnswer(value, bound, gap, methods[answer.method], seconds, proof);
  }
  const own = {
    "mean-travel": evaluation.meanMinutes,
    "longest-travel": evaluation.longestMinutes,
    "share-within": 1 - evaluation.shareBeyond,
    "fewest-sites": sites.length,
  }[answer.question.objective];
  const away = own === null || answer.bound === null ? null : Math.abs(own - answer.bound) / Math.abs(own);
  const ownText = answerText({ ...answer, objective: own ?? Number.POSITIVE_INFINITY }, language).value;
  return words.proof(ownText, value, bound, numbersIn(language).shortPercent(away, 1));
}
