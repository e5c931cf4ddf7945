import type { Kernel } from "@ventesal/kernel";
import type { MeasureKey } from "@ventesal/measures";
import { ScenarioError } from "@ventesal/scenario";
import { breathe } from "../breathe.ts";
import { indexOfKey } from "../key.ts";
import { overloads } from "../overload.ts";
import { prepare } from "../prepare.ts";
import type { ScenarioAt } from "../promise/observatory.ts";
import { Observations, replicator } from "../replicate.ts";
import { summaryOf } from "../summary.ts";

/** Points that could not be run, and why. */
export interface LeftOut {
  /** Values that contradict each other. */
  contradictory: number;
  /** More asked for than can be done, so that there is no long-run mean. */
  neverSettling: number;
}

/** A pilot of so many runs tells a load far above 1; nearer to it the point is run. */
const PILOT_RUNS = 5;

/** Runs a measure at points of the inputs, always with the same chance. */
export class Points {
  readonly leftOut: LeftOut = { contradictory: 0, neverSettling: 0 };
  run = 0;

  constructor(
    private readonly scenarioAt: ScenarioAt,
    private readonly kernel: Kernel,
    private readonly seed: string,
    private readonly of: Pick<MeasureKey, "measure" | "group">,
  ) {}

  /** The measure's values in the first replications; all NaN where it cannot be run. */
  async at(set: Readonly<Record<string, number | string>>, replications: number): Promise<Float64Array> {
    this.run++;
    // so that a page, or Ctrl-C, gets its turn between two points
    await breathe();
    const prepared = this.prepared(set);
    if (prepared === null) return new Float64Array(replications).fill(Number.NaN);
    const { built, keys } = prepared;
    const observations = new Observations(keys.length, built.pooled?.ingredients);
    replicator(prepared, this.seed)(observations, 0, replications);
    prepared.loaded.free();
    const summary = summaryOf(built, keys, observations);
    // a copy: the piece would keep those of all measures
    return summary.series[indexOfKey(this.of, summary.keys)]!.slice();
  }

  private prepared(set: Readonly<Record<string, number | string>>) {
    try {
      const prepared = prepare(this.scenarioAt(set), this.kernel);
      if (
        prepared.built.overload === "measured" ||
        !overloads(prepared, this.kernel, PILOT_RUNS).some(({ sure }) => sure)
      )
        return prepared;
      prepared.loaded.free();
      this.leftOut.neverSettling++;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.leftOut.contradictory++;
    }
    return null;
  }
}
