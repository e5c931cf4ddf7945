import { quantiles } from "@ventesal/measures";

/** One of a hundred years that stand for all that were seen. */
export interface YearDot {
  value: number;
  /** Where it lies, rounded to the grid. */
  at: number;
  /** How many others lie below it there. */
  height: number;
  /** The one that stands for what a reader will see: a single year. */
  isOne: boolean;
}

const YEARS = 100;

/**
 * A hundred years in which each stands for a hundredth of those seen (a quantile dot plot: Kay, Kola, Hullman and Munson 2016), heaped on a grid.
 * One of them is that in which the first year seen falls.
 */
export function hundredYears(values: ArrayLike<number>, step: number): YearDot[] {
  const defined = Array.from(values).filter((value) => !Number.isNaN(value));
  const first = defined[0];
  if (first === undefined) return [];
  const dots = quantiles(
    defined,
    Array.from({ length: YEARS }, (_, i) => (i + 0.5) / YEARS),
  );
  const heights = new Map<number, number>();
  const one = Math.min(
    YEARS - 1,
    Math.floor((YEARS * defined.filter((value) => value < first).length) / defined.length),
  );
  return dots.map((value, i) => {
    const at = Math.round(value / step);
    const height = heights.get(at) ?? 0;
    heights.set(at, height + 1);
    return { value, at: at * step, height, isOne: i === one };
  });
}

/** A step of the grid on which a hundred dots make a heap that is neither flat nor a tower. */
export function gridStep(values: ArrayLike<number>): number {
  const defined = Array.from(values).filter((value) => !Number.isNaN(value));
  if (defined.length === 0) return 1;
  const [low, high] = quantiles(defined, [0.005, 0.995]);
  const raw = Math.max(1e-3, (high! - low!) / 24);
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].find((one) => one * power >= raw)! * power;
}
