import { openKernel } from "@ventesal/kernel";
import { assertBooks, meanInterval } from "@ventesal/measures";
import { compilePathway } from "@ventesal/pathway";
import { nameKey, seedKey } from "@ventesal/random";
import type { OwnTables, ParameterValues } from "@ventesal/scenario";
import { lateEffects } from "../src/index.ts";

const kernel = await openKernel();

/** All values of a scenario: the model's own, a built-in scenario's, and some set here. */
export function valuesOf(scenario: string, set: ParameterValues = {}, own: OwnTables = {}): ParameterValues {
  const builtIn = lateEffects.scenarios.find(({ name }) => name === scenario)!;
  const given = { ...builtIn.set, ...set };
  return { ...Object.fromEntries(lateEffects.parameters(given, own).map((p) => [p.key, p.value])), ...given };
}

/** What some replications of a scenario show: mean and standard error of a measure of a group. Books are checked. */
export function observe(
  scenario: string,
  { set = {}, own = {}, replications = 4 }: { set?: ParameterValues; own?: OwnTables; replications?: number } = {},
) {
  const built = lateEffects.build(valuesOf(scenario, set, own), own);
  const compiled = compilePathway(built.pathway, { spanDays: built.horizonDays });
  const loaded = kernel.load(compiled.program);
  const keys = built.keys(compiled);
  const observer = built.observer(compiled);
  const width = keys.length + built.pooled!.ingredients;
  const seen = Array.from({ length: replications }, (_, replication) => {
    const output = loaded.run({
      seedKey: seedKey("1"),
      nameKeys: compiled.streams.map((name) => nameKey(name)),
      antithetic: false,
      replication,
      warmUp: built.warmUpDays,
      until: built.untilDays,
      cohort: { from: built.cohort!.fromDays, until: built.cohort!.untilDays },
      horizon: built.horizonDays,
      stopWithCohort: false,
      records: true,
      log: false,
    });
    if (output.status !== "done") throw new Error(`${output.status} at ${compiled.names.steps[output.errorAt]}`);
    assertBooks(compiled.program, output);
    const into = new Float64Array(width);
    observer(output, into);
    return into;
  });
  const index = (measure: string, group: Record<string, string>) => {
    const wanted = JSON.stringify(group);
    const found = keys.findIndex((key) => key.measure === measure && JSON.stringify(key.group) === wanted);
    if (found < 0) throw new Error(`no ${measure} ${wanted}`);
    return found;
  };
  return {
    keys,
    compiled,
    built,
    seen,
    values: (measure: string, group: Record<string, string> = {}) => seen.map((row) => row[index(measure, group)]!),
    mean: (measure: string, group: Record<string, string> = {}) => {
      const { mean, standardError } = meanInterval(seen.map((row) => row[index(measure, group)]!));
      return { mean: mean ?? Number.NaN, standardError: standardError ?? Number.NaN };
    },
  };
}
