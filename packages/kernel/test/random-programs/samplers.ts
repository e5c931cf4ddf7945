import type { Sampler } from "@ventesal/random";
import type { Sketch } from "./sketch.ts";

/** Shares of `n` outcomes, summed up; sometimes with an impossible one, sometimes ending below 1. */
function cumulative({ dice }: Sketch, n: number): number[] {
  const weights = dice.list(n, () => (dice.chance(0.15) ? 0 : dice.between(0.1, 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
  sums[n - 1] = dice.pick([1, 1, 0.9]);
  return sums;
}

/** Three rows of shares. */
export function categorySampler(sketch: Sketch): Sampler {
  const columns = sketch.dice.whole(1, 3);
  const rows = sketch.dice.list(3, () => cumulative(sketch, columns));
  return { kind: "category", columns, cumulative: rows.flat() };
}

/** Values fit for a small attribute. */
export function smallSampler(sketch: Sketch): Sampler {
  if (sketch.dice.chance(0.5)) return categorySampler(sketch);
  return discrete(sketch, () => sketch.smallValue());
}

function discrete(sketch: Sketch, value: () => number): Sampler {
  const n = sketch.dice.whole(1, 4);
  return { kind: "discrete", cumulative: cumulative(sketch, n), values: sketch.dice.list(n, value) };
}

/** Any sampler of values that are 0 or more, of about this size. */
export function valueSampler(sketch: Sketch, about: number): Sampler {
  const { dice } = sketch;
  if (sketch.grid > 0 && dice.chance(0.6)) {
    const kind = dice.weighted({ constant: 3, discrete: 2 });
    return kind === "constant" ? { kind, a: sketch.days(about) } : discrete(sketch, () => sketch.days(about));
  }
  const kind = dice.pick([
    "constant",
    "uniform",
    "exponential",
    "lognormal",
    "weibull",
    "gamma",
    "triangular",
    "normal",
    "discrete",
    "linear",
    "category",
  ] as const);
  switch (kind) {
    case "constant":
      return { kind, a: dice.chance(0.03) ? Infinity : sketch.days(about) };
    case "uniform":
      return { kind, a: 0, b: 2 * about };
    case "exponential":
      return { kind, a: about };
    case "lognormal":
      return { kind, a: Math.log(about), b: dice.between(0, 1.2) };
    case "weibull":
      return { kind, a: about, b: dice.between(0.6, 3) };
    case "gamma": {
      const shape = dice.pick([0.3, 0.9, 1, 1.5, 4]);
      return { kind, a: shape, b: about / shape };
    }
    case "triangular":
      return { kind, a: 0, b: dice.pick([0, about / 2, about, 2 * about]), c: 2 * about };
    case "normal":
      return { kind, a: about, b: about * dice.between(0.1, 1), c: dice.between(0, 0.2) };
    case "discrete":
      return discrete(sketch, () => sketch.days(about));
    case "linear": {
      const inner = dice.list(dice.whole(0, 3), () => dice.number()).sort((a, b) => a - b);
      const values = dice.list(inner.length + 2, () => sketch.days(about)).sort((a, b) => a - b);
      return { kind, cumulative: [0, ...inner, 1], values };
    }
    case "category":
      return categorySampler(sketch);
  }
}
