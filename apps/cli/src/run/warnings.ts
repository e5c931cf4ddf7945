import type { ExperimentResult } from "@ventesal/experiments";
import type { Scenario } from "@ventesal/scenario";
import { numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { Unreached } from "./precision.ts";

/** What a reader must know besides the figures, in the language asked for: the packages' sentences are English. */
export function tellWarnings(
  cli: Cli,
  scenario: Scenario,
  result: Pick<ExperimentResult, "observations" | "overloads">,
  imprecise: Unreached | null,
): string[] {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const told = outsideRange(cli, scenario);
  told.push(...result.overloads.map((overload) => `${overload.resource}: ${words.overload(overload)}`));
  const { openCases, replications } = result.observations;
  const { overload } = scenario.model.build(scenario.values, scenario.own);
  // where a list is followed over a time that has an end, those still waiting at its end are part of the measures
  if (openCases > 0 && overload === "refused")
    told.push(words.warnings.openCases(numbers.short(openCases / replications, 2)));
  if (imprecise !== null) {
    const { asked, reached, replications } = imprecise;
    told.push(
      words.warnings.imprecise(
        numbers.shortPercent(asked, 2),
        numbers.shortPercent(reached, 2),
        numbers.short(replications, 0),
      ),
    );
  }
  return told;
}

/** Values of a scenario outside their plausible range; only numbers have one. */
export function outsideRange({ language, words }: Cli, scenario: Scenario): string[] {
  const numbers = numbersIn(language);
  return scenario.parameters.flatMap((parameter) => {
    if (parameter.kind !== "number") return [];
    const { key, value, low, high, unit } = parameter;
    if (value >= low && value <= high) return [];
    const range = `${numbers.range(numbers.short(low, 3), numbers.short(high, 3))} ${termFor(unit, words.terms.units)}`;
    return [words.outsideRange(key, numbers.short(value, 3), range)];
  });
}
