import type { Kernel } from "@ventesal/kernel";
import { type Cliff, searchCliff } from "./cliff.ts";
import { Observatory, type ScenarioAt } from "./observatory.ts";
import type { Choice, PromisePoint } from "./point.ts";
import type { PromiseEffort, PromiseQuestion } from "./question.ts";
import { searchSmallest } from "./smallest.ts";
import { searchVacancies, type Vacancy } from "./vacancy.ts";

/** Which promise can be kept, and what it takes. */
export interface PromiseResult {
  question: PromiseQuestion;
  /** The scenario as it is. */
  today: PromisePoint;
  /** Every capacity that was looked at, ascending. */
  curve: PromisePoint[];
  /** The smallest that surely keep it: one, or with two levers one for each level of the first that has any; empty: none does. */
  smallest: PromisePoint[];
  /** Whether the answer is beyond the noise: each capacity one step below a smallest one surely fails, or where there is none all fail. */
  settled: boolean;
  vacancies: Vacancy[];
  /** At today's capacity if that keeps it, else at the (first) smallest that does; `null` if none does. */
  cliff: Cliff | null;
  /** An independent run at the (first) smallest capacity and one step below it. */
  check: { smallest: PromisePoint; below: PromisePoint | null } | null;
  complete: boolean;
}

/**
 * Searches the smallest capacity that keeps a promise, what is lost with a post vacant, and how far the volume can grow.
 *
 * @param scenarioAt the scenario with some parameters set
 * @throws as `resolveScenario` and `prepare`; {RangeError} if the model has nothing that can be promised
 */
export async function searchPromise(
  scenarioAt: ScenarioAt,
  kernel: Kernel,
  question: PromiseQuestion,
  effort: PromiseEffort,
): Promise<PromiseResult> {
  const observatory = new Observatory(scenarioAt, kernel, question, effort);
  const today = await observatory.settle({});
  const { smallest, below, looked } = await searchSmallest(observatory, question.vary);
  const vacancies = await searchVacancies(observatory);
  const holds = today === "keeps" ? {} : smallest[0];
  const cliff = holds === undefined || observatory.stopped ? null : await searchCliff(observatory, holds);
  const check = await independent(observatory, smallest[0], below[0] ?? null);
  const failsAt = (choice: Choice | null) => choice === null || observatory.pointOf(choice).verdict === "fails";
  return {
    question,
    today: observatory.pointOf({}),
    curve: inOrder(looked, question).map((choice) => observatory.pointOf(choice)),
    smallest: smallest.map((choice) => observatory.pointOf(choice)),
    settled: smallest.length > 0 ? below.every(failsAt) : looked.every(failsAt),
    vacancies,
    cliff,
    check,
    complete: !observatory.stopped,
  };
}

function inOrder(choices: readonly Choice[], { vary }: PromiseQuestion): Choice[] {
  return [...choices].sort((a, b) => vary.map(({ key }) => a[key]! - b[key]!).find((d) => d !== 0) ?? 0);
}

/** Another seed: other years than those by which the answer was chosen. */
async function independent(
  observatory: Observatory,
  smallest: Choice | undefined,
  below: Choice | null,
): Promise<PromiseResult["check"]> {
  const { check, seed } = observatory.effort;
  if (smallest === undefined || check === 0 || observatory.stopped) return null;
  const run = async (choice: Choice) => {
    const years = observatory.yearsAt(choice, `${seed}/check`);
    await observatory.extend(years, check);
    return observatory.pointOf(choice, years);
  };
  return { smallest: await run(smallest), below: below === null ? null : await run(below) };
}
