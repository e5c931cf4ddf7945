import type { Label } from "@ventesal/pathway";
import { checkSetting, implausible } from "./check-setting.ts";
import type { BuiltInScenario, Model, OwnTables } from "./model.ts";
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
  /** Rows of the user's own tables, by name; `{}` where all data is built in. */
  own: OwnTables;
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
      message: `there is no scenario ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."} There are: ${names.join(", ")}`,
    },
  ]);
}

/**
 * A built-in scenario with settings on top, every value checked and in the form in which models see it (a list in the order of its options).
 *
 * The structural parameters are read first; if one of them is wrong, the others are not looked at, since it decides which there are.
 * @param own tables that stand in for built-in data, as `readOwnTables` gives them
 * @throws {ScenarioError} with all that is wrong
 */
export function resolveScenario(
  base: { model: Model; scenario: BuiltInScenario },
  settings: readonly Setting[],
  name = base.scenario.name,
  title = base.scenario.title,
  own: OwnTables = {},
): Scenario {
  const { model, scenario } = base;
  const issues = givenTwice(settings);
  const given = new Map<string, Setting>();
  for (const [key, value] of Object.entries(scenario.set)) given.set(key, { key, value, unit: null, place: key });
  for (const setting of settings) given.set(setting.key, setting);

  const structural: Record<string, ParameterValue> = {};
  const structuralIssues: ScenarioIssue[] = [];
  const valueFor = (parameter: Parameter, found: ScenarioIssue[]): ParameterValue => {
    const setting = given.get(parameter.key);
    if (!setting) return parameter.value;
    const checked = checkSetting(parameter, setting);
    if (checked.ok) return checked.value;
    found.push(...checked.issues);
    return parameter.value;
  };
  for (const parameter of model.parameters({}, own)) {
    if (parameter.structural) structural[parameter.key] = valueFor(parameter, structuralIssues);
  }
  if (structuralIssues.length > 0) throw new ScenarioError([...issues, ...structuralIssues]);

  const known = model.parameters(structural, own);
  const parameters = known.map((parameter) => ({ ...parameter, value: valueFor(parameter, issues) }) as Parameter);
  const keys = new Set(known.map((parameter) => parameter.key));
  const unknown = [...given.values()].filter(({ key }) => !keys.has(key));
  issues.push(...unknown.map((setting) => unknownParameter(setting, [...keys], model, structural)));
  if (issues.length > 0) throw new ScenarioError(issues);
  return {
    name,
    title,
    model,
    parameters,
    values: Object.fromEntries(parameters.map((p) => [p.key, p.value])),
    own,
    changed: parameters.filter((p, i) => p.value !== known[i]!.value).map((p) => p.key),
    warnings: parameters.filter(({ key }) => given.has(key)).flatMap(implausible),
  };
}

function givenTwice(settings: readonly Setting[]): ScenarioIssue[] {
  return settings
    .filter(({ key }, i) => settings.slice(0, i).some((earlier) => earlier.key === key))
    .map(({ place, value }) => ({
      place,
      code: "given-twice",
      expected: "one value",
      received: value,
      message: "given more than once",
    }));
}

function unknownParameter(
  { key, place }: Setting,
  keys: readonly string[],
  model: Model,
  structural: Readonly<Record<string, ParameterValue>>,
): ScenarioIssue {
  const more = model.explainUnknown?.(key, structural);
  const near = nearest(key, keys);
  return {
    place,
    code: more ? "region-not-valid" : "unknown-parameter",
    expected: near ?? "a parameter of the model",
    received: key,
    message: more ?? `${model.name} has no such parameter${near ? `; did you mean ${near}?` : ""}`,
  };
}
