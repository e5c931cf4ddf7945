import { type ExperimentResult, overloads, prepare } from "@ventesal/experiments";
import type { Kernel } from "@ventesal/kernel";
import type { Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { numbersIn } from "../text/numbers.ts";
import { termFor } from "../words/index.ts";
import type { Unreached } from "./precision.ts";

/** What a reader must know besides the figures, in the language asked for. */
export function tellWarnings(
  cli: Cli,
  scenario: Scenario,
  kernel: Kernel,
  result: ExperimentResult,
  imprecise: Unreached | null,
): string[] {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const told = outsideRange(cli, scenario);
  const { openCases } = result.observations;
  const others = result.warnings.length - scenario.warnings.length - (openCases > 0 ? 1 : 0);
  // the packages' sentences are English; the loads behind them are found again, which is the same pilot
  if (others > 0)
    told.push(...overloads(prepare(scenario, kernel), kernel).map((o) => `${o.resource}: ${words.overload(o)}`));
  if (openCases > 0)
    told.push(words.warnings.openCases(numbers.short(openCases / result.observations.replications, 2)));
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

/** Values of a scenario outside their plausible range. */
export function outsideRange({ language, words }: Cli, scenario: Scenario): string[] {
  const numbers = numbersIn(language);
  return scenario.parameters.flatMap((parameter) => {
    if (parameter.kind !== "number") return [];
    const { key, value, low, high, unit } = parameter;
    if (value >= low && value <= high) return [];
    const range = `${numbers.range(numbers.short(low, 3), numbers.short(high, 3))} ${termFor(unit, words.terms.units)}`;
    return [words.warnings.outsideRange(key, numbers.short(value, 3), range)];
  });
}
