import type { ParameterValue } from "./parameter.ts";
import type { ScenarioIssue } from "./scenario-error.ts";
import type { Setting } from "./setting.ts";

/** The value that a setting gives a parameter, in the form in which models see it, or what is wrong with it. */
export type Checked = { ok: true; value: ParameterValue } | { ok: false; issues: ScenarioIssue[] };

/** A setting that is not what was expected. */
export function refused(code: ScenarioIssue["code"], expected: string, { place, value, unit }: Setting): Checked {
  const got = `${typeof value === "number" ? value : JSON.stringify(value)}${unit === null ? "" : ` ${unit}`}`;
  const received = unit === null ? value : { value, unit };
  return { ok: false, issues: [{ place, code, expected, received, message: `expected ${expected}, got ${got}` }] };
}
