import type { Observatory } from "./observatory.ts";
import type { Choice, KeptVerdict, PromisePoint } from "./point.ts";

/** How far the volume can grow before a promise breaks: somewhere between two volumes, given over the scenario's own. */
export interface Cliff {
  /** The parameter that grows. */
  key: string;
  /** The capacities at which it grows; empty: the scenario's own. */
  at: Choice;
  /** The largest volume looked at with which it is surely kept. */
  keepsTo: number;
  /** The smallest looked at with which it surely breaks; `null` if it was not reached. */
  breaksFrom: number | null;
  /** Years of growth until each of the two; `null` without growth, or where it was not reached. */
  keepsForYears: number | null;
  breaksInYears: number | null;
  points: PromisePoint[];
}

/** Volumes that are looked at: the scenario's own, and in steps of 5 % each up to some ten times. */
const VOLUMES = Array.from({ length: 49 }, (_, i) => Number((1.05 ** i).toFixed(3)));

/** Searches the cliff by bisection, on the assumption that more volume keeps a promise no more often; at `at` it is surely kept. */
export async function searchCliff(observatory: Observatory, at: Choice): Promise<Cliff> {
  const { base, promise, question } = observatory;
  const key = promise.volume;
  const own = base.values[key] as number;
  const parameter = base.parameters.find((one) => one.key === key);
  const most = parameter?.kind === "number" ? parameter.most : Number.POSITIVE_INFINITY;
  const factors = VOLUMES.filter((factor) => own * factor <= most);
  const choice = (factor: number): Choice => (factor === 1 ? at : { ...at, [key]: own * factor });
  const verdicts = new Map<number, KeptVerdict>([[1, "keeps"]]);
  const settle = async (step: number) => {
    const verdict = await observatory.settle(choice(factors[step]!));
    verdicts.set(factors[step]!, verdict);
    return verdict;
  };
  // two edges: to where it surely keeps, and from where it surely breaks; between them the years do not tell
  const edge = async (isBelow: (verdict: KeptVerdict) => boolean) => {
    let [below, above] = [0, factors.length];
    while (above - below > 1 && !observatory.stopped) {
      const middle = Math.floor((below + above) / 2);
      if (isBelow(await settle(middle))) below = middle;
      else above = middle;
    }
    return [factors[below]!, factors[above] ?? null] as const;
  };
  const [keepsTo] = await edge((verdict) => verdict === "keeps");
  const [, breaksFrom] = await edge((verdict) => verdict !== "fails");
  const yearsTo = (factor: number | null) =>
    factor === null || question.growthPerYear <= 0 ? null : Math.log(factor) / Math.log(1 + question.growthPerYear);
  const points = [...verdicts.keys()].sort((a, b) => a - b).map((factor) => observatory.pointOf(choice(factor)));
  return { key, at, keepsTo, breaksFrom, keepsForYears: yearsTo(keepsTo), breaksInYears: yearsTo(breaksFrom), points };
}
