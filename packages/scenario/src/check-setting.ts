import type { Parameter } from "./parameter.ts";
import type { ScenarioIssue } from "./scenario-error.ts";
import type { Setting } from "./setting.ts";

/** What is wrong with a value: nothing, or the first thing. */
export function checkSetting(parameter: Parameter, { place, value, unit }: Setting): ScenarioIssue[] {
  const issue = (code: ScenarioIssue["code"], expected: string): ScenarioIssue[] => [
    {
      place,
      code,
      expected,
      received: unit === null ? value : { value, unit },
      message: `expected ${expected}, got ${typeof value === "number" ? value : JSON.stringify(value)}${unit === null ? "" : ` ${unit}`}`,
    },
  ];
  if (parameter.kind === "choice") {
    const names = parameter.options.map((option) => option.name);
    return typeof value === "string" && names.includes(value)
      ? []
      : issue("unknown-choice", `one of ${names.join(", ")}`);
  }
  if (typeof value !== "number" || !Number.isFinite(value))
    return issue(
      "not-a-number",
      parameter.unit === "share" ? "a share, such as 0.3 for 30 %" : `a number of ${parameter.unit}`,
    );
  if (unit !== null && unit !== parameter.unit) return issue("wrong-unit", `a number of ${parameter.unit}`);
  if (parameter.whole && !Number.isInteger(value)) return issue("not-whole", `a whole number of ${parameter.unit}`);
  if (value < parameter.least || value > parameter.most) {
    return issue("out-of-domain", `from ${parameter.least} to ${parameter.most} ${parameter.unit}`);
  }
  return [];
}

/** What is said of a value outside the plausible range, if it is. */
export function implausible(parameter: Parameter): string[] {
  if (parameter.kind !== "number") return [];
  const { key, value, unit, low, high } = parameter;
  if (value >= low && value <= high) return [];
  return [`${key} = ${value} ${unit} lies outside the range plausible for the baseline, ${low} to ${high}`];
}
