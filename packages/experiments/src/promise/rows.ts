import type { Row } from "@ventesal/measures";
import type { Choice, PromisePoint } from "./point.ts";
import type { PromiseResult } from "./search.ts";

/**
 * A result as tidy rows, in the form that `run` has: how often the promise is kept at each capacity and for each group; the smallest capacity
 * with the bounds between which it surely lies; what a vacancy costs; and the volumes between which the cliff lies.
 */
export function promiseRows({ today, curve, smallest, vacancies, cliff, check, question }: PromiseResult): Row[] {
  return [
    ...keptRows("promise.kept", today, { capacity: "today" }),
    ...curve.flatMap((point) => keptRows("promise.kept", point, textOf(point.at))),
    ...smallest.flatMap((point, i) => smallestRows(point, i, curve, question.vary.at(-1)!.key)),
    ...vacancies.flatMap(({ key, point, difference }) => [
      ...keptRows("promise.kept", point, { vacant: key }),
      row(
        "promise.share-lost",
        { vacant: key },
        "share",
        negative(difference.mean),
        negative(difference.high),
        negative(difference.low),
      ),
    ]),
    ...(cliff === null
      ? []
      : [
          ...cliff.points.flatMap((point) =>
            keptRows("promise.kept", point, { volume: String(point.at[cliff.key] ?? "own") }),
          ),
          row(
            "promise.cliff.volume",
            { parameter: cliff.key },
            "times",
            cliff.keepsTo,
            cliff.keepsTo,
            cliff.breaksFrom,
          ),
          row(
            "promise.cliff.years",
            { parameter: cliff.key },
            "years",
            cliff.keepsForYears,
            cliff.keepsForYears,
            cliff.breaksInYears,
          ),
        ]),
    ...(check === null
      ? []
      : [
          ...keptRows("promise.kept.check", check.smallest, textOf(check.smallest.at)),
          ...(check.below === null ? [] : keptRows("promise.kept.check", check.below, textOf(check.below.at))),
        ]),
  ];
}

function keptRows(measure: string, point: PromisePoint, group: Record<string, string>): Row[] {
  return point.groups.map((one) => {
    const { mean, low, high } = one.kept;
    return row(measure, { ...group, ...one.group }, "probability", mean, low, high);
  });
}

/** The smallest capacity; its interval reaches down to the step above the largest that surely fails. */
function smallestRows(point: PromisePoint, i: number, curve: readonly PromisePoint[], key: string): Row[] {
  const beside = Object.fromEntries(Object.entries(textOf(point.at)).filter(([name]) => name !== key));
  const sameLine = curve.filter(({ at }) => Object.entries(beside).every(([name, text]) => String(at[name]) === text));
  const failing = sameLine.filter(({ verdict }) => verdict === "fails").map(({ at }) => at[key]!);
  const above = sameLine.map(({ at }) => at[key]!).filter((level) => failing.every((fails) => level > fails));
  const low = above.length > 0 ? Math.min(...above) : point.at[key]!;
  return [
    row(
      "promise.smallest",
      { parameter: key, answer: String(i + 1), ...beside },
      "capacity",
      point.at[key]!,
      low,
      point.at[key]!,
    ),
  ];
}

function textOf(choice: Choice): Record<string, string> {
  return Object.fromEntries(Object.entries(choice).map(([key, value]) => [key, String(value)]));
}

function row(
  measure: string,
  group: Record<string, string>,
  unit: string,
  mean: number | null,
  low: number | null,
  high: number | null,
): Row {
  return { measure, group, unit, mean, low, high, yearLow: null, yearHigh: null, published: null };
}

const negative = (value: number | null) => (value === null ? null : -value);
