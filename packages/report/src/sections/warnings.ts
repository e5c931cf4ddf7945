import { termFor } from "@ventesal/words";
import type { Outcome } from "../content/input.ts";
import { lower, type Writing } from "../content/writing.ts";

/** What a reader must know besides the figures: values outside what is plausible, and staff who cannot keep up. */
export function warningsOf({ scenario, result }: Outcome, writing: Writing): string[] {
  const { numbers, common, language } = writing;
  const outside = scenario.parameters.flatMap((parameter) => {
    if (parameter.kind !== "number") return [];
    const { value, low, high, unit, text } = parameter;
    if (value >= low && value <= high) return [];
    const range = `${numbers.range(numbers.short(low, 3), numbers.short(high, 3))} ${termFor(unit, common.terms.units)}`;
    return [common.outsideRange(lower(text[language]), numbers.short(value, 3), range)];
  });
  const overloaded = result.overloads.map(
    (overload) => `${writing.nameOf("resource", overload.resource)}: ${common.overload(named(overload, writing))}`,
  );
  return [...outside, ...overloaded];
}

/** The same with stations by what they are called. */
function named<T extends { stations: readonly string[] }>(overload: T, writing: Writing): T {
  return { ...overload, stations: overload.stations.map((station) => lower(writing.nameOf("station", station))) };
}
