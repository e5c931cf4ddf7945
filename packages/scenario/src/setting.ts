import type { ParameterValue } from "./parameter.ts";
import { ScenarioError } from "./scenario-error.ts";

/** What one is told to set: a value, and its unit if it was written down. */
export interface Setting {
  key: string;
  value: ParameterValue;
  unit: string | null;
  /** Where it was said, for errors. */
  place: string;
}

/**
 * A setting from the command line: `key=value` or `key=value unit`, such as `caseworker.hoursPerWeek=12` or
 * `department.answerMean=5 days`.
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
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:\s*([^\d\s].*))?$/.exec(right);
  if (!number) return { key, value: right, unit: null, place: key };
  return { key, value: Number(number[1]), unit: number[2]?.trim() ?? null, place: key };
}

/** The settings of a scenario file, in its order. */
export function settingsOf(set: Record<string, number | string | { value: number; unit: string }>): Setting[] {
  return Object.entries(set).map(([key, value]) =>
    typeof value === "object" ? { key, place: key, ...value } : { key, value, unit: null, place: key },
  );
}
