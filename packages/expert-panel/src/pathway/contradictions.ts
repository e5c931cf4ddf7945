import type { ScenarioIssue } from "@ventesal/scenario";
import { firstSubmissions } from "../flow.ts";
import { dailyHours } from "./calendars.ts";
import { adviceOf } from "./steps/answer.ts";
import { countedShares, type Values } from "./values.ts";

/** Medians, and the 90th percentiles that must lie above them. */
export const QUANTILES = [
  ["department.answerMedianDays", "department.answerP90Days"],
  ["panel.responseMedianDays", "panel.responseP90Days"],
] as const;

/** Values that each make sense and do not together, for the regions of the year. */
export function contradictions(v: Values, regions: readonly string[]): ScenarioIssue[] {
  return [
    ...QUANTILES.flatMap(([median, p90]) => inOrder(v, median, p90)),
    ...poolsAreParts(v),
    ...Object.entries(dailyHours(v)).flatMap(([key, hours]) => fitsInDay(key, hours)),
    ...regions.flatMap((region) => flowHolds(v, region)),
    ...adviceHolds(v),
  ];
}

function contradiction(place: string, expected: string, received: unknown, message: string): ScenarioIssue {
  return { place, code: "contradiction", expected, received, message };
}

function inOrder(v: Values, median: string, p90: string): ScenarioIssue[] {
  const low = v.number(median);
  const high = v.number(p90);
  if (low < high) return [];
  const expected = `more than ${median}, ${low} days`;
  return [contradiction(p90, expected, high, `expected ${expected}, got ${high} days`)];
}

function poolsAreParts(v: Values): ScenarioIssue[] {
  const place = "panel.adhocShare";
  const others = v.number("panel.haematologyShare");
  const received = v.number(place);
  if (others + received <= 1) return [];
  const expected = `at most what panel.haematologyShare leaves, ${1 - others}`;
  return [contradiction(place, expected, received, `expected ${expected}, got ${received}`)];
}

function fitsInDay(key: string, hours: number): ScenarioIssue[] {
  const minutes = Math.round(hours * 60);
  if (minutes >= 1 && minutes <= 24 * 60) return [];
  const message = `${hours.toFixed(2)} hours a day cannot be worked; expected from one minute to 24 hours`;
  return [contradiction(key, "1 minute to 24 hours a day", hours, message)];
}

function flowHolds(v: Values, region: string): ScenarioIssue[] {
  const shares = countedShares(v, region);
  const expected = "shares that can hold together";
  return impossible(`rejected.${region}.share`, expected, shares, () => firstSubmissions(shares));
}

function adviceHolds(v: Values): ScenarioIssue[] {
  const expected = "frequencies that one or two kinds of advice per case can give";
  return impossible("advice", expected, null, () => adviceOf(v));
}

/** What is wrong if a calculation says that its numbers are out of range. */
function impossible(place: string, expected: string, received: unknown, calculation: () => unknown): ScenarioIssue[] {
  try {
    calculation();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [contradiction(place, expected, received, error.message)];
  }
}
