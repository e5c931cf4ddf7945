import type { ParameterValue } from "./parameter.ts";
import { ScenarioError } from "./scenario-error.ts";

/** What one is told to set: a value, and its unit if it was written down. */
export interface Setting {
  key: string;
  value: ParameterValue;
  unit: string | null;
  /** Where it was said, for errors. */
  place: string;
  /** All that was written for a number and its unit; absent where it was not written as text. A name may begin as a number does. */
  written?: string;
}

/** A number with a point, and what may be its unit: it begins with a letter, so that "1,5" and "2022-01-01" are no numbers. */
const NUMBER_AND_UNIT = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:\s*(\p{L}.*))?$/iu;

/**
 * A setting from the command line: `key=value` or `key=value unit`, such as `caseworker.hoursPerWeek=12` or
 * `department.deadlineDays=5 days`. What does not begin with a number is a text, and so is a date; whether it is one of the parameter's,
 * only `resolveScenario` knows.
 * @throws {ScenarioError} if there is no `=`
 */
export function parseSetting(text: string): Setting {
  const split = text.indexOf("=");
  if (split <= 0) {
    const message = `expected key=value, got ${JSON.stringify(text)}`;
    throw new ScenarioError([{ place: "--set", code: "shape", expected: "key=value", received: text, message }]);
  }
  const key = text.slice(0, split).trim();
  const right = text.slice(split + 1).trim();
  const number = NUMBER_AND_UNIT.exec(right);
  if (!number) return { key, value: right, unit: null, place: key };
  return { key, value: Number(number[1]), unit: number[2] ?? null, place: key, written: right };
}

/** The settings of a scenario file, in its order. The names of a list have commas between. */
export function settingsOf(
  set: Record<string, number | string | readonly string[] | { value: number; unit: string }>,
): Setting[] {
  return Object.entries(set).map(([key, value]) => {
    if (typeof value !== "object") return { key, value, unit: null, place: key };
    if ("unit" in value) return { key, place: key, ...value };
    return { key, value: value.join(","), unit: null, place: key };
  });
}

/** A setting as text, for parameters whose values are names; `null` for a number that was not written as text. */
export function writtenIn({ value, written }: Setting): string | null {
  return typeof value === "string" ? value : (written ?? null);
}
