import type { Kernel } from "@ventesal/kernel";
import { type Kept, keptIn, type MeasureKey, meanInterval } from "@ventesal/measures";
import type { Promisable, Scenario } from "@ventesal/scenario";
import { breathe } from "../breathe.ts";
import { indexOfKey } from "../key.ts";
import { overloads } from "../overload.ts";
import { type Prepared, prepare } from "../prepare.ts";
import { Observations, type Replicator, replicator } from "../replicate.ts";

/** Years between two breaths, in which others get their turn. */
const YEARS_PER_BREATH = 50;

/** The years of one scenario, as many as are asked for, and in how many a promise was kept. The same years serve every question. */
export class KeptYears {
  readonly prepared: Prepared;
  /** The list never settles: no promise about waiting can be kept, and none of what was seen would say how long it will be. */
  readonly neverSettles: boolean;
  private readonly observations: Observations;
  private readonly run: Replicator;

  constructor(
    readonly scenario: Scenario,
    kernel: Kernel,
    seed: string,
    private readonly promise: Promisable,
    private readonly share: number,
    private readonly withinDays: number,
  ) {
    this.prepared = prepare(scenario, kernel);
    const { built, keys } = this.prepared;
    this.neverSettles = built.overload === "refused" && overloads(this.prepared, kernel).some(({ sure }) => sure);
    this.observations = new Observations(keys.length, built.pooled?.ingredients);
    this.run = replicator(this.prepared, seed);
  }

  get years(): number {
    return this.observations.replications;
  }

  /** Runs on until there are so many years, or it is stopped. */
  async extendTo(years: number, signal?: AbortSignal): Promise<void> {
    while (this.years < years && !signal?.aborted && !this.neverSettles) {
      this.run(this.observations, this.years, Math.min(years, this.years + YEARS_PER_BREATH));
      await breathe();
    }
  }

  /** The groups to whom the promise can be given: everybody, then one by one. */
  groups(): Readonly<Record<string, string>>[] {
    const fixed = Object.keys(this.promise.group(this.withinDays));
    return this.prepared.keys
      .filter(({ measure, group }) => measure === this.promise.measure && this.isAsked(group))
      .map(({ group }) => Object.fromEntries(Object.entries(group).filter(([kind]) => !fixed.includes(kind))))
      .filter((group) => {
        const kinds = Object.keys(group);
        return kinds.length === 0 || (kinds.length === 1 && this.promise.by.includes(kinds[0]!));
      });
  }

  private isAsked(group: MeasureKey["group"]): boolean {
    return Object.entries(this.promise.group(this.withinDays)).every(([kind, name]) => group[kind] === name);
  }

  /**
   * In how many years the promise to a group was kept: the share of those within the time was as promised, or more. Years in which it could
   * not be broken or kept, since nobody of the group came, do not count. A list that never settles is not run.
   */
  kept(group: Readonly<Record<string, string>>): Kept {
    if (this.neverSettles) return { kept: 0, years: 0 };
    return keptIn(this.sharesWithin(group), this.share);
  }

  /** The share within the promised time, year by year; NaN where nobody came. */
  sharesWithin(group: Readonly<Record<string, string>>): number[] {
    const { measure, isShareBeyond } = this.promise;
    const key = indexOfKey(
      { measure, group: { ...this.promise.group(this.withinDays), ...group } },
      this.prepared.keys,
    );
    const column = Array.from(this.observations.column(key));
    return isShareBeyond ? column.map((beyond) => 1 - beyond) : column;
  }

  /** The mean share within the promised time, with its interval. */
  meanShare(group: Readonly<Record<string, string>>) {
    return meanInterval(this.sharesWithin(group));
  }
}
