import type { Kernel } from "@ventesal/kernel";
import { type MeasureKey, pairedDifference } from "@ventesal/measures";
import type { Scenario } from "@ventesal/scenario";
import { breathe } from "../breathe.ts";
import { OverloadError } from "../experiment.ts";
import { indexOfKey, keyText } from "../key.ts";
import { type Overload, overloads } from "../overload.ts";
import { type Passport, passportOf } from "../passport.ts";
import { type Prepared, prepare } from "../prepare.ts";
import { Observations, replicator } from "../replicate.ts";
import { type Summary, summaryOf } from "../summary.ts";
import { looksOf, type RankingQuestion, rankingOf, type ScenarioRanking } from "./rank.ts";

export interface ComparisonOptions {
  seed: string;
  /** Replications; with a ranking those to begin with, of which there are as many as it takes. */
  replications: number;
  /** Replications are added until the ranking is settled or they are spent. */
  rank?: RankingQuestion;
  allowOverload?: boolean;
  onProgress?: (done: number, expected: number) => void;
  signal?: AbortSignal;
}

/**
 * What is shown of a difference: `better` or `worse` for patients where the measure has a direction, `different` where it has none, and
 * `none shown` where the 95 % interval holds 0. One in twenty differences that are none is shown as one.
 */
export type Verdict = "better" | "worse" | "different" | "none shown";

/** A measure in two scenarios with the same chance, and how far they differ: the other less the base. */
export interface ComparedRow extends MeasureKey {
  scenario: string;
  base: number | null;
  other: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  /** Of the two over replications; `null` where one of them does not vary. */
  correlation: number | null;
  /** How many times more replications independent runs would need; `null` where the difference does not vary. */
  varianceReduction: number | null;
  verdict: Verdict;
}

/** Other scenarios against the first. */
export interface Comparison {
  passports: readonly Passport[];
  rows: readonly ComparedRow[];
  /** Measures that only one of the two has (a clinic, a region), by the other scenario's name. */
  only: Readonly<Record<string, { base: readonly MeasureKey[]; other: readonly MeasureKey[] }>>;
  warnings: readonly string[];
  /** The overloads among the warnings, as data. */
  overloads: readonly { scenario: string; overload: Overload }[];
  ranking: ScenarioRanking | null;
  replications: number;
  complete: boolean;
}

/** Scenarios of two models have nothing that could be compared. */
export class DifferentModelsError extends Error {
  override name = "DifferentModelsError";
  constructor(
    readonly base: { scenario: string; model: string },
    readonly other: { scenario: string; model: string },
  ) {
    super(
      `${other.scenario} is a scenario of ${other.model}; expected one of ${base.model}, as ${base.scenario} is, to compare it with`,
    );
  }
}

interface Contender {
  scenario: Scenario;
  prepared: Prepared;
  observations: Observations;
  run: ReturnType<typeof replicator>;
  overloaded: readonly Overload[];
}

/** Events between two breaths, in which others get their turn. */
const EVENTS_PER_BREATH = 200_000;

/**
 * Runs scenarios with the same chance, replication by replication, and compares the others with the first. Stopped in between, it compares the
 * replications that all have.
 * @throws {DifferentModelsError}, {OverloadError} before any run; {RunError}, {BooksError} as `runExperiment`
 * @throws {RangeError} for fewer than two scenarios or replications: one pair knows nothing of its own spread
 */
export async function compareScenarios(
  scenarios: readonly Scenario[],
  kernel: Kernel,
  options: ComparisonOptions,
): Promise<Comparison> {
  let last: Comparison | undefined;
  for await (const comparison of watchComparison(scenarios, kernel, options)) last = comparison;
  return last!;
}

/**
 * Compares scenarios as `compareScenarios` does, and tells what is known on the way: after each number of replications in `after`, and at
 * the end. What is told on the way has no ranking yet, since that is looked at only as often as its confidence allows.
 * @param after numbers of replications, 2 or more, rising; with none there is one comparison, at the end
 * @throws what `compareScenarios` throws
 */
export async function* watchComparison(
  scenarios: readonly Scenario[],
  kernel: Kernel,
  options: ComparisonOptions,
  after: readonly number[] = [],
): AsyncGenerator<Comparison> {
  const { seed, replications } = options;
  checkAsked(scenarios, replications);
  const contenders = scenarios.map((scenario) => contender(scenario, kernel, seed));
  try {
    yield* watchContenders(contenders, options, after);
  } finally {
    for (const { prepared } of contenders) prepared.loaded.free();
  }
}

async function* watchContenders(
  contenders: readonly Contender[],
  options: ComparisonOptions,
  after: readonly number[],
): AsyncGenerator<Comparison> {
  const { seed, replications, rank } = options;
  const refused = contenders.flatMap(({ prepared, overloaded }) =>
    prepared.built.overload === "refused" ? overloaded.filter(({ sure }) => sure) : [],
  );
  if (refused.length > 0 && !options.allowOverload) throw new OverloadError(refused);

  const looks = rank ? looksOf(replications, rank.most) : 1;
  const shown = [...after];
  let done = 0;
  let events = 0;
  let expected = replications;
  let ranking: ScenarioRanking | null = null;
  while (done < expected && !options.signal?.aborted) {
    for (const { run, observations } of contenders) events += run(observations, done, done + 1);
    done++;
    if (rank && done === expected) {
      ranking = ranked(contenders, rank, looks);
      if (!ranking.settled) expected = Math.min(rank.most, 2 * expected);
    }
    const isShown = done >= (shown[0] ?? Number.POSITIVE_INFINITY);
    if (isShown) shown.shift();
    if (isShown && done < expected) yield comparisonOf(contenders, { seed, ranking: null, done, complete: false });
    if (isShown || events > EVENTS_PER_BREATH) {
      options.onProgress?.(done, expected);
      await breathe();
      events = 0;
    }
  }
  options.onProgress?.(done, expected);
  // stopped between two looks, it is looked once more at what there is
  if (rank && done >= 2 && done !== ranking?.replications) ranking = ranked(contenders, rank, looks);
  yield comparisonOf(contenders, { seed, ranking, done, complete: done >= expected });
}

/** @throws {DifferentModelsError}, {RangeError} */
function checkAsked(scenarios: readonly Scenario[], replications: number): void {
  if (scenarios.length < 2) throw new RangeError(`expected two scenarios or more, got ${scenarios.length}`);
  if (!(Number.isInteger(replications) && replications >= 2)) {
    throw new RangeError(`replications: expected a whole number, 2 or more, got ${replications}`);
  }
  const [base] = scenarios as [Scenario, ...Scenario[]];
  for (const other of scenarios) {
    if (other.model.name === base.model.name) continue;
    throw new DifferentModelsError(
      { scenario: base.name, model: base.model.name },
      { scenario: other.name, model: other.model.name },
    );
  }
}

/** The others against the first, as far as all have run. */
function comparisonOf(
  contenders: readonly Contender[],
  { seed, ranking, done, complete }: { seed: string; ranking: ScenarioRanking | null; done: number; complete: boolean },
): Comparison {
  const summaries = contenders.map(({ prepared, observations }) =>
    summaryOf(prepared.built, prepared.keys, observations),
  );
  const [first, ...rest] = summaries as [Summary, ...Summary[]];
  const others = rest.map((summary, i) => ({ summary, ...contenders[i + 1]! }));
  return {
    passports: contenders.map(({ scenario }) => passportOf(scenario, seed, done)),
    rows: others.flatMap(({ summary, scenario, prepared }) =>
      comparedRows(first, summary, scenario.name, prepared.built.better),
    ),
    only: Object.fromEntries(others.map(({ summary, scenario }) => [scenario.name, onlyIn(first, summary)])),
    warnings: contenders.flatMap(({ scenario, overloaded }) =>
      [...scenario.warnings, ...overloaded.map(({ message }) => message)].map(
        (warning) => `${scenario.name}: ${warning}`,
      ),
    ),
    overloads: contenders.flatMap(({ scenario, overloaded }) =>
      overloaded.map((overload) => ({ scenario: scenario.name, overload })),
    ),
    ranking,
    replications: done,
    complete,
  };
}

/** @throws {RangeError} if the model does not measure it, or has no word on what is better */
function ranked(contenders: readonly Contender[], rank: RankingQuestion, looks: number): ScenarioRanking {
  const series = contenders.map(({ prepared, observations }) => {
    const { keys, series: all } = summaryOf(prepared.built, prepared.keys, observations);
    return all[indexOfKey(rank.of, keys)]!;
  });
  const { keys, built } = contenders[0]!.prepared;
  const key = [...keys, ...(built.pooled?.keys ?? [])][indexOfKey(rank.of, [...keys, ...(built.pooled?.keys ?? [])])]!;
  const better = built.better(key);
  if (better === null)
    throw new RangeError(`${rank.of.measure} has no better and no worse: nothing can be ranked by it`);
  const names = contenders.map(({ scenario }) => scenario.name);
  return rankingOf(names, series, rank, better === "less" ? "smallest" : "largest", looks);
}

function contender(scenario: Scenario, kernel: Kernel, seed: string): Contender {
  const prepared = prepare(scenario, kernel);
  const { built, keys } = prepared;
  return {
    scenario,
    prepared,
    observations: new Observations(keys.length, built.pooled?.ingredients),
    run: replicator(prepared, seed),
    overloaded: overloads(prepared, kernel),
  };
}

/** What two summaries with the same chance show of each measure that both have: the other less the base, paired replication by replication. */
export function comparedRows(
  base: Summary,
  other: Summary,
  scenario: string,
  better: (key: MeasureKey) => "less" | "more" | null,
): ComparedRow[] {
  const places = new Map(other.keys.map((key, k) => [keyText(key), k]));
  return base.keys.flatMap((key, b) => {
    const o = places.get(keyText(key));
    if (o === undefined) return [];
    const { mean, low, high, correlation, varianceReduction } = pairedDifference(other.series[o]!, base.series[b]!);
    return [
      {
        ...key,
        scenario,
        base: base.rows[b]!.mean,
        other: other.rows[o]!.mean,
        difference: mean,
        low,
        high,
        correlation,
        varianceReduction,
        verdict: verdictOf(low, high, better(key)),
      },
    ];
  });
}

function verdictOf(low: number | null, high: number | null, better: "less" | "more" | null): Verdict {
  if (low === null || high === null || (low <= 0 && high >= 0)) return "none shown";
  if (better === null) return "different";
  return high < 0 === (better === "less") ? "better" : "worse";
}

function onlyIn(base: Summary, other: Summary) {
  const has = ({ keys }: Summary) => new Set(keys.map(keyText));
  const [ofBase, ofOther] = [has(base), has(other)];
  return {
    base: base.keys.filter((key) => !ofOther.has(keyText(key))),
    other: other.keys.filter((key) => !ofBase.has(keyText(key))),
  };
}
