import type { Sampler } from "../src/index.ts";
import { normalQuantile } from "../src/portable/normal.ts";

/** The value of an inversion sampler at u, written from the table in `src/sampler.ts`, with the engine's own functions. */
export function evaluate(sampler: Sampler, u: number): number {
  switch (sampler.kind) {
    case "constant":
      return sampler.a;
    case "uniform":
      return sampler.a + u * (sampler.b - sampler.a);
    case "exponential":
      return sampler.a * -Math.log(u);
    case "lognormal":
      return Math.exp(sampler.a + sampler.b * normalQuantile(u));
    case "weibull":
      return sampler.a * (-Math.log(u)) ** (1 / sampler.b);
    case "triangular": {
      const { a, b, c } = sampler;
      if (u < (b - a) / (c - a)) return a + Math.sqrt(u * (c - a) * (b - a));
      return c - Math.sqrt((1 - u) * (c - a) * (c - b));
    }
    case "normal":
      return Math.max(0, sampler.a + sampler.b * normalQuantile(sampler.c + u * (1 - sampler.c)));
    case "discrete": {
      const i = sampler.cumulative.findIndex((share) => u < share);
      return sampler.values.at(i)!;
    }
    case "linear": {
      const { cumulative, values } = sampler;
      const i = Math.min(
        cumulative.findLastIndex((share) => share <= u),
        values.length - 2,
      );
      const share = (u - cumulative[i]!) / (cumulative[i + 1]! - cumulative[i]!);
      return values[i]! + share * (values[i + 1]! - values[i]!);
    }
    case "gamma":
    case "category":
      throw new Error(`${sampler.kind} is not an inversion of one uniform number`);
  }
}

/** Mean and variance over u in (0, 1): midpoint rule in w, with u = w³ (10 - 15 w + 6 w²), which is dense where the tails are. */
export function moments(sampler: Sampler, points = 40_000): { mean: number; variance: number } {
  let total = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < points; i++) {
    const w = (i + 0.5) / points;
    const weight = (30 * w * w * (1 - w) * (1 - w)) / points;
    const x = evaluate(sampler, w * w * w * (10 - 15 * w + 6 * w * w));
    total += weight;
    sum += weight * x;
    squares += weight * x * x;
  }
  const mean = sum / total;
  return { mean, variance: squares / total - mean * mean };
}
