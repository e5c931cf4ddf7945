import type { CalibrationResult } from "@ventesal/experiments";
import type { Calibration } from "@ventesal/scenario";
import { numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { type Line, plainTable } from "../text/plain-table.ts";

const TARGET_WIDTHS = [44, 14, 14, 14, 14];
const PARAMETER_WIDTHS = [34, 14, 28, 22];

/** The fit for people: which target is missed by how much, and what is plausible for each parameter. */
export function calibrationAsText(cli: Cli, result: CalibrationResult, { priors }: Calibration): string {
  const { words, language } = cli;
  const { calibrate: say } = words;
  const numbers = numbersIn(language);
  const number = (x: number) => numbers.short(x, 3);
  const targets: Line[] = [
    [say.target, say.published, say.model, say.miss, say.yearSd],
    ...result.misses.map(({ target, mean, miss, yearSd }) => {
      const group = Object.values(target.group).join(" ");
      return [`${target.measure} ${group}`, number(target.published), number(mean), number(miss), number(yearSd)];
    }),
  ];
  const parameters: Line[] = [
    [say.parameter, say.best, say.plausible, say.prior],
    ...priors.map(({ key, unit, low, high }) => {
      const values = result.plausible.map((vector) => vector.values[key]!);
      const range = numbers.range(number(Math.min(...values)), number(Math.max(...values)));
      const shownUnit = termFor(unit, words.terms.units);
      return [key, number(result.best.values[key]!), `${range} ${shownUnit}`, numbers.range(number(low), number(high))];
    }),
  ];
  const { plausible, simulations, tolerance, best } = result;
  return [
    plainTable(TARGET_WIDTHS, targets).trimEnd(),
    "",
    plainTable(PARAMETER_WIDTHS, parameters).trimEnd(),
    "",
    say.method(String(plausible.length), numbers.short(simulations, 0), number(tolerance), number(best.distance)),
    "",
  ].join("\n");
}
