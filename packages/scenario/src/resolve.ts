import type { Label } from "@ventesal/pathway";
import type { BuiltInScenario, Model } from "./model.ts";
import { nearest } from "./nearest.ts";
import type { Parameter, ParameterValue } from "./parameter.ts";
import { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";
import type { Setting } from "./setting.ts";

/** A scenario with a value for every parameter of its model. */
export interface Scenario {
  name: string;
  title: Label;
  model: Model;
  /** The parameters with the values they have in this scenario. */
  parameters: readonly Parameter[];
  values: Readonly<Record<string, ParameterValue>>;
  /** What differs from the model's own values. */
  changed: readonly string[];
  /** Values outside their plausible range: they run, and are named. */
  warnings: readonly string[];
}

/**
 * The built-in scenario of that name.
 * @throws {ScenarioError} with the nearest name and all that exist
 */
export function builtIn(name: string, models: readonly Model[]): { model: Model; scenario: BuiltInScenario } {
  for (const model of models) {
    const scenario = model.scenarios.find((s) => s.name === name);
    if (scenario) return { model, scenario };
  }
  const names = models.flatMap((model) => model.scenarios.map((s) => s.name));
  const near = nearest(name, names);
  throw new ScenarioError([
    {
      place: "scenario",
      code: "unknown-scenario",
      expected: names.join(", "),
      received: name,
      message: `there is no scenario ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ""} There are: ${names.join(", ")}`,
    },
  ]);
}

/**
 * A built-in scenario with settings on top, every value checked.
 * @throws {ScenarioError} with all that is wrong
 */
export function resolveScenario(
  base: { model: Model; scenario: BuiltInScenario },
  settings: readonly Setting[],
  name = base.scenario.name,
  title = base.scenario.title,
): Scenario {
  const { model, scenario } = base;
  const issues: ScenarioIssue[] = [];
  const given = new Map<string, Setting>();
  for (const [key, value] of Object.entries(scenario.set)) given.set(key, { key, value, unit: null, place: key });
  const seen = new Set<string>();
  for (const setting of settings) {
    if (seen.has(setting.key)) {
      const message = "given more than once";
      issues.push({
        place: setting.place,
        code: "given-twice",
        expected: "one value",
        received: setting.value,
        message,
      });
    }
    seen.add(setting.key);
    given.set(setting.key, setting);
  }
  const structural: Record<string, ParameterValue> = {};
  for (const parameter of model.parameters({})) {
    if (!parameter.structural) continue;
    const setting = given.get(parameter.key);
    const problem = setting ? check(parameter, setting) : null;
    if (problem) throw new ScenarioError([problem]);
    structural[parameter.key] = setting?.value ?? parameter.value;
  }
  const known = model.parameters(structural);
  const warnings: string[] = [];
  const parameters = known.map((parameter): Parameter => {
    const setting = given.get(parameter.key);
    if (!setting) return parameter;
    const problem = check(parameter, setting);
    if (problem) issues.push(problem);
    else if (
      parameter.kind === "number" &&
      !(Number(setting.value) >= parameter.low && Number(setting.value) <= parameter.high)
    ) {
      warnings.push(
        `${parameter.key} = ${setting.value} ${parameter.unit} lies outside the plausible range ${parameter.low} to ${parameter.high}`,
      );
    }
    return { ...parameter, value: setting.value } as Parameter;
  });
  const keys = known.map((parameter) => parameter.key);
  for (const setting of given.values()) {
    if (keys.includes(setting.key)) continue;
    const more = model.explainUnknown?.(setting.key, structural);
    const near = nearest(setting.key, keys);
    issues.push({
      place: setting.place,
      code: more ? "region-not-valid" : "unknown-parameter",
      expected: near ?? "a parameter of the model",
      received: setting.key,
      message: more ?? `${model.name} has no such parameter${near ? `; did you mean ${near}?` : ""}`,
    });
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return {
    name,
    title,
    model,
    parameters,
    values: Object.fromEntries(parameters.map((p) => [p.key, p.value])),
    changed: parameters.filter((p, i) => p.value !== known[i]!.value).map((p) => p.key),
    warnings,
  };
}

function check(parameter: Parameter, setting: Setting): ScenarioIssue | null {
  const { place, value, unit } = setting;
  const issue = (code: ScenarioIssue["code"], expected: string): ScenarioIssue => ({
    place,
    code,
    expected,
    received: unit === null ? value : { value, unit },
    message: `expected ${expected}, got ${JSON.stringify(value)}${unit === null ? "" : ` ${unit}`}`,
  });
  if (parameter.kind === "choice") {
    const names = parameter.options.map((option) => option.name);
    return names.includes(String(value)) ? null : issue("unknown-choice", `one of ${names.join(", ")}`);
  }
  if (typeof value !== "number" || !Number.isFinite(value))
    return issue("not-a-number", `a number of ${parameter.unit}`);
  if (unit !== null && unit !== parameter.unit) return issue("wrong-unit", `a number of ${parameter.unit}`);
  if (parameter.whole && !Number.isInteger(value)) return issue("not-whole", `a whole number of ${parameter.unit}`);
  if (value < parameter.least || value > parameter.most) {
    return issue("out-of-domain", `from ${parameter.least} to ${parameter.most} ${parameter.unit}`);
  }
  return null;
}
