import { figure2022 } from "@ventesal/expert-panel";
import type { Row } from "@ventesal/measures";
import { type ReportCheck, reportChecks } from "./report-checks.ts";
import type { Tolerance } from "./tolerance.ts";

/** A published figure beside the model's. */
export interface ReportFigure {
  /** The check's name. */
  check: string;
  measure: string;
  group: Record<string, string>;
  unit: string;
  /** `null` where the report gives a range; that is then `publishedLow` to `publishedHigh`. */
  published: number | null;
  publishedLow: number;
  publishedHigh: number;
  /** Mean over single years; `null` if the rows do not have it. */
  mean: number | null;
  /** 5-95 % range of a single year; `null` if the rows do not have it, and for sums. */
  yearLow: number | null;
  yearHigh: number | null;
  tolerance: Tolerance;
  pass: boolean;
}

/**
 * Holds a run of the baseline, `panel-2022`, against the report of 2022. A figure that the rows do not have does not pass.
 *
 * @param rows as `runExperiment` gives them
 * @throws {RangeError} if a check asks for a figure that the report does not have
 */
export function checkReport(rows: readonly Row[], checks: readonly ReportCheck[] = reportChecks): ReportFigure[] {
  return checks.flatMap((check) => (check.of === "sum" ? [checkSum(rows, check)] : checkEach(rows, check)));
}

function checkEach(rows: readonly Row[], { name, measure, by, keys, tolerance }: ReportCheck): ReportFigure[] {
  return keys.map((key) => {
    const group = { [by]: key };
    const row = find(rows, measure, group);
    const { value, low, high } = figure2022(measure, by, key);
    return judged({
      check: name,
      measure,
      group,
      unit: row?.unit ?? "",
      published: value,
      publishedLow: low,
      publishedHigh: high,
      mean: row?.mean ?? null,
      yearLow: row?.yearLow ?? null,
      yearHigh: row?.yearHigh ?? null,
      tolerance,
    });
  });
}

function checkSum(rows: readonly Row[], { name, measure, by, keys, sumAgainst, tolerance }: ReportCheck): ReportFigure {
  if (!sumAgainst)
    throw new RangeError(`${name}: received no sumAgainst, expected the figure that a sum is held against`);
  const means = keys.map((key) => find(rows, measure, { [by]: key })?.mean ?? null);
  const { value, low, high } = figure2022(sumAgainst.measure, sumAgainst.by, sumAgainst.key);
  return judged({
    check: name,
    measure,
    group: { [by]: "all" },
    unit: find(rows, measure, { [by]: keys[0]! })?.unit ?? "",
    published: value,
    publishedLow: low,
    publishedHigh: high,
    mean: means.some((mean) => mean === null) ? null : means.reduce<number>((sum, mean) => sum + mean!, 0),
    yearLow: null,
    yearHigh: null,
    tolerance,
  });
}

function judged(figure: Omit<ReportFigure, "pass">): ReportFigure {
  return { ...figure, pass: passes(figure) };
}

function passes({
  tolerance,
  mean,
  published,
  publishedLow,
  publishedHigh,
  yearLow,
  yearHigh,
}: Omit<ReportFigure, "pass">) {
  if (mean === null) return false;
  if (tolerance.kind === "published-range") return mean >= publishedLow && mean <= publishedHigh;
  if (published === null) return false;
  switch (tolerance.kind) {
    case "relative":
      return Math.abs(mean - published) <= tolerance.within * published;
    case "absolute":
      return Math.abs(mean - published) <= tolerance.within;
    case "more-than":
      return mean > published;
    case "single-year":
      return yearLow !== null && yearHigh !== null && yearLow <= published && published <= yearHigh;
  }
}

/** The row of a measure and exactly this group. */
function find(rows: readonly Row[], measure: string, group: Record<string, string>): Row | undefined {
  const [[by, key]] = Object.entries(group) as [[string, string]];
  return rows.find((row) => row.measure === measure && Object.keys(row.group).length === 1 && row.group[by] === key);
}
