import type { PlannedWarning } from "@ventesal/batch";
import { numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";

/** What a reader must know of a point, in the language asked for. */
export function tellWarning({ language, words }: Cli, warning: PlannedWarning): string {
  const numbers = numbersIn(language);
  if (warning.kind === "overload") {
    const { resource, load, ...rest } = warning;
    const overload = { ...rest, resource, load: load ?? Number.POSITIVE_INFINITY, standardError: 0, message: "" };
    return `${resource}: ${words.overload(overload)}`;
  }
  const { key, value, low, high, unit } = warning;
  const range = `${numbers.range(numbers.short(low, 3), numbers.short(high, 3))} ${termFor(unit, words.terms.units)}`;
  return words.outsideRange(key, numbers.short(value, 3), range);
}
