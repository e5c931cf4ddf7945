import type { Kernel } from "@ventesal/kernel";
import { clopperPearson, type KeptShare, keptShare } from "@ventesal/measures";
import type { ParameterValue, Promisable, Scenario } from "@ventesal/scenario";
import { KeptYears } from "./kept-years.ts";
import type { Choice, KeptVerdict, PromisePoint } from "./point.ts";
import type { PromiseEffort, PromiseQuestion } from "./question.ts";

/** Confidence of "keeps" and "fails" over all looks at one choice together. */
const CONFIDENCE = 0.95;

/** A scenario with some of its parameters set. */
export type ScenarioAt = (set: Readonly<Record<string, ParameterValue>>) => Scenario;

/** Looks at choices of capacities: runs years as they are needed, and keeps them, so that no year is run twice. */
export class Observatory {
  readonly base: Scenario;
  readonly promise: Promisable;
  private readonly known = new Map<string, KeptYears>();
  private readonly looks: number;
  private yearsRun = 0;

  constructor(
    private readonly scenarioAt: ScenarioAt,
    private readonly kernel: Kernel,
    readonly question: PromiseQuestion,
    readonly effort: PromiseEffort,
  ) {
    this.base = scenarioAt({});
    const { promise, name } = this.base.model;
    if (!promise) throw new RangeError(`${name} has nothing that can be promised`);
    this.promise = promise;
    this.looks = 1 + Math.ceil(Math.log2(Math.max(1, effort.most / effort.first)));
  }

  get stopped(): boolean {
    return this.effort.signal?.aborted === true;
  }

  /** The years of a choice, on the experiment's seed or on another. */
  yearsAt(choice: Choice, seed = this.effort.seed): KeptYears {
    const key = JSON.stringify([seed, Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const before = this.known.get(key);
    if (before) return before;
    const { share, withinDays } = this.question;
    const scenario = this.scenarioAt({ ...this.promise.settings(withinDays), ...choice });
    const made = new KeptYears(scenario, this.kernel, seed, this.promise, share, withinDays);
    this.known.set(key, made);
    return made;
  }

  async extend(at: KeptYears, years: number): Promise<void> {
    const before = at.years;
    await at.extendTo(years, this.effort.signal);
    this.yearsRun += at.years - before;
    this.effort.onProgress?.(this.known.size, this.yearsRun);
  }

  /** Looks with ever more years, each time twice as many, until it is plain or the years are spent. */
  async settle(choice: Choice): Promise<KeptVerdict> {
    const at = this.yearsAt(choice);
    const { first, most } = this.effort;
    for (let target = first; ; target *= 2) {
      await this.extend(at, Math.min(target, most));
      const verdict = this.verdictOf(at);
      if (verdict !== "not settled" || target >= most || this.stopped) return verdict;
    }
  }

  /** One-sided exact bounds; the doubt of 5 % is shared by all looks at a choice. */
  verdictOf(at: KeptYears): KeptVerdict {
    if (at.neverSettles) return "fails";
    const { kept, years } = at.kept(this.question.group);
    if (years === 0) return "not settled";
    // a one-sided bound at confidence c is an end of the two-sided interval at 2c - 1
    const { low, high } = clopperPearson(kept, years, 1 - (2 * (1 - CONFIDENCE)) / this.looks);
    if (low >= this.question.keptWith) return "keeps";
    return high < this.question.keptWith ? "fails" : "not settled";
  }

  /** What is known of a choice so far. */
  pointOf(choice: Choice, at = this.yearsAt(choice)): PromisePoint {
    return {
      at: choice,
      years: at.years,
      neverSettles: at.neverSettles,
      verdict: this.verdictOf(at),
      groups: at.groups().map((group) => {
        const kept = at.neverSettles ? NEVER_KEPT : keptShare(at.kept(group));
        return { group, kept, share: at.meanShare(group) };
      }),
    };
  }
}

/** What is known without a run: a list that never settles keeps no promise. */
const NEVER_KEPT: KeptShare = { kept: 0, years: 0, mean: 0, low: 0, high: 0 };
