import type { Kernel, LoadedProgram, Program } from "@ventesal/kernel";
import type { MeasureKey } from "@ventesal/measures";
import { type Compiled, compilePathway } from "@ventesal/pathway";
import type { BuiltModel, Observer, Scenario } from "@ventesal/scenario";

/** A scenario ready to run: compiled, loaded and with an observer. */
export interface Prepared {
  scenario: Scenario;
  built: BuiltModel;
  compiled: Compiled;
  loaded: LoadedProgram;
  /** What the observer writes a value for in each replication, in its order. */
  keys: readonly MeasureKey[];
  observer: Observer;
}

/**
 * Compiles and loads a scenario.
 * @throws {ScenarioError} if its values contradict each other
 * @throws {PathwayError} if they make a pathway that is not one
 */
export function prepare(scenario: Scenario, kernel: Kernel): Prepared {
  const built = scenario.model.build(scenario.values, scenario.own);
  const compiled = compilePathway(built.pathway, { spanDays: built.horizonDays });
  return {
    scenario,
    built,
    compiled,
    loaded: kernel.load(compiled.program),
    keys: built.keys(compiled),
    observer: built.observer(compiled),
  };
}

/** More servers or slots than there are ever patients. */
const PLENTY = 1_000_000_000;

/** The program without limits of capacity: nobody waits for a server or a slot, only for opening hours and the next session. */
export function unlimited(program: Program): Program {
  return {
    ...program,
    resources: program.resources.map((resource) => ({ ...resource, capacity: PLENTY, changes: [] })),
    stations: program.stations.map((station) => ({ ...station, room: -1, slots: station.slots.map(() => PLENTY) })),
  };
}

/** The program without anybody in it: only its resources, opening and closing. */
export function deserted(program: Program): Program {
  const nobody = { gap: null, times: [], batch: null };
  return { ...program, initial: [], sources: program.sources.map((source) => ({ ...source, ...nobody })) };
}
