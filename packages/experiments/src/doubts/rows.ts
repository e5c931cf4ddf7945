import type { Row } from "@ventesal/measures";
import type { DoubtsResult } from "./doubts.ts";

/** A result as tidy rows, in the form that `run` has. */
export function doubtRows({ doubts, range, screening, indices }: DoubtsResult, unit: string): Row[] {
  const row = (
    measure: string,
    group: Record<string, string>,
    of: string,
    mean: number | null,
    low: number | null = null,
    high: number | null = null,
  ): Row => {
    const known = (value: number | null) => (value === null || Number.isNaN(value) ? null : value);
    return {
      measure,
      group,
      unit: of,
      mean: known(mean),
      low: known(low),
      high: known(high),
      yearLow: null,
      yearHigh: null,
      published: null,
    };
  };
  return [
    row("doubt.result", {}, unit, doubts.mean, range.low, range.high),
    row("doubt.noise-sd", {}, unit, Math.sqrt(doubts.noise)),
    row("doubt.inputs-sd", {}, unit, Math.sqrt(doubts.inputs)),
    row("doubt.inputs-share", {}, "share", doubts.inputShare),
    ...screening.flatMap(({ key, effect }) => [
      row("doubt.effect-size", { parameter: key }, unit, effect.muStar, effect.low, effect.high),
      row("doubt.effect", { parameter: key }, unit, effect.mu),
      row("doubt.effect-sd", { parameter: key }, unit, effect.sigma),
    ]),
    ...indices.flatMap(({ key, index }) => [
      row("doubt.first-order", { parameter: key }, "share", index.first, index.firstLow, index.firstHigh),
      row("doubt.total", { parameter: key }, "share", index.total, index.totalLow, index.totalHigh),
    ]),
  ];
}
