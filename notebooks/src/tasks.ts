import {
  type Comparison,
  compareScenarios,
  type Passport,
  type PromiseEffort,
  type PromiseQuestion,
  type PromiseResult,
  runExperiment,
  searchPromise,
} from "@ventesal/experiments";
import { expertPanel, processedDays } from "@ventesal/expert-panel";
import { type Kernel, openKernel } from "@ventesal/kernel";
import { lateEffects } from "@ventesal/late-effects";
import { DaysOfYears, type Row, type WithinDays } from "@ventesal/measures";
import {
  type HandWorkedCaseResult,
  handWorkedCases,
  runHandWorked,
  runTheoryCase,
  type TheoryCaseResult,
  theoryCases,
} from "@ventesal/proof";
import { builtIn, type ParameterValue, resolveScenario, type Scenario } from "@ventesal/scenario";

// What the notebooks have computed for them, each a few lines over a package. They run in a worker in the browser, and as they stand in Node.

/** A built-in scenario, with some of its parameters set. */
export interface ScenarioAsked {
  scenario: string;
  set?: Readonly<Record<string, ParameterValue>>;
}

/** A measure and its group, as rows have them. */
export interface MeasureAsked {
  measure: string;
  group: Readonly<Record<string, string>>;
}

export interface RunAsked extends ScenarioAsked {
  seed: string;
  replications: number;
  /** Measures of which every single replication is wanted. */
  years?: readonly MeasureAsked[];
  /** For the panel: the share of cases answered within 0, 1, 2, … and so many days. */
  withinUpTo?: number;
}

export interface RunFound {
  rows: readonly Row[];
  /** For each measure asked for, a value for each replication; NaN where it is not defined. */
  years: readonly Float64Array[];
  within: readonly WithinDays[];
  passport: Passport;
}

/**
 * Runs a scenario.
 * @throws as `runExperiment`; {RangeError} for a measure that the scenario does not have
 */
export async function run(asked: RunAsked): Promise<RunFound> {
  const { seed, replications, years = [], withinUpTo } = asked;
  const days = withinUpTo === undefined ? null : new DaysOfYears(withinUpTo);
  let daysOf: ReturnType<typeof processedDays> | undefined;
  const result = await runExperiment(scenarioOf(asked), await theKernel(), {
    seed,
    effort: { replications },
    ...(days && {
      watch: (output, compiled) => {
        daysOf ??= processedDays(compiled);
        days.addYear(daysOf(output));
      },
    }),
  });
  const { rows, keys, series, passport } = result;
  const seriesOf = ({ measure, group }: MeasureAsked) => {
    const k = keys.findIndex((key) => key.measure === measure && sameGroup(key.group, group));
    if (k < 0) throw new RangeError(`${measure}: expected a measure of ${asked.scenario}`);
    return series[k]!;
  };
  return { rows, years: years.map(seriesOf), within: days?.within() ?? [], passport };
}

/** Compares scenarios with the first of them, with the same chance. */
export async function compare(asked: {
  scenarios: readonly ScenarioAsked[];
  seed: string;
  replications: number;
}): Promise<Comparison> {
  const { scenarios, seed, replications } = asked;
  return compareScenarios(scenarios.map(scenarioOf), await theKernel(), { seed, replications });
}

/** Searches the smallest capacity that keeps a promise about time. */
export async function promise(
  asked: ScenarioAsked & { question: PromiseQuestion } & Pick<PromiseEffort, "seed" | "first" | "most" | "check">,
): Promise<PromiseResult> {
  const { question, seed, first, most, check } = asked;
  const { promise: promisable } = scenarioOf(asked).model;
  if (promisable === undefined) throw new RangeError(`${asked.scenario}: expected a model that can promise`);
  const settings = promisable.settings(question.withinDays);
  const at = (choice: Readonly<Record<string, ParameterValue>>) =>
    scenarioOf({ scenario: asked.scenario, set: { ...asked.set, ...settings, ...choice } });
  return searchPromise(at, await theKernel(), question, { seed, first, most, check });
}

/** Holds cases of theory, by name, against simulation. */
export async function prove({ cases, seed }: { cases: readonly string[]; seed: string }): Promise<TheoryCaseResult[]> {
  const kernel = await theKernel();
  return cases.map((name) => {
    const found = theoryCases.find((one) => one.name === name);
    if (found === undefined) throw new RangeError(`${name}: expected the name of a case of theory`);
    return runTheoryCase(found, kernel, seed);
  });
}

/** Runs every example that was worked out by hand. */
export async function byHand(): Promise<HandWorkedCaseResult[]> {
  const kernel = await theKernel();
  return handWorkedCases.map((one) => runHandWorked(one, kernel));
}

function scenarioOf({ scenario, set = {} }: ScenarioAsked): Scenario {
  const settings = Object.entries(set).map(([key, value]) => ({ key, value, unit: null, place: key }));
  return resolveScenario(builtIn(scenario, [expertPanel, lateEffects]), settings);
}

function sameGroup(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

let opened: Promise<Kernel> | undefined;
function theKernel(): Promise<Kernel> {
  opened ??= openKernel();
  return opened;
}
