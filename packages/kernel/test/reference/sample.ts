import type { Sampler } from "@ventesal/random";
import type { Maths } from "../../src/run-types.ts";
import { itemAt } from "./checked.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** What a sampler needs: uniform numbers by sub-draw, and for `category` the row. */
export interface Chance {
  uniform(sub: number): number;
  row: number;
}

/** One sample. The order of the arithmetic is part of the definition. */
export function sample(sampler: Sampler, chance: Chance, maths: Maths): number {
  const z = (u: number) => normalQuantile(u, maths);
  const u = chance.uniform(0);
  switch (sampler.kind) {
    case "constant":
      return sampler.a;
    case "uniform":
      return sampler.a + u * (sampler.b - sampler.a);
    case "exponential":
      return sampler.a * -maths.log(u);
    case "lognormal":
      return maths.exp(sampler.a + sampler.b * z(u));
    case "weibull":
      return sampler.a * maths.pow(-maths.log(u), 1 / sampler.b);
    case "triangular": {
      const { a, b, c } = sampler;
      const cut = (b - a) / (c - a);
      return u < cut ? a + maths.sqrt(u * (c - a) * (b - a)) : c - maths.sqrt((1 - u) * (c - a) * (c - b));
    }
    case "normal":
      return Math.max(0, sampler.a + sampler.b * z(sampler.c + u * (1 - sampler.c)));
    case "gamma":
      return gamma(sampler.a, sampler.b, chance, maths);
    case "discrete": {
      const first = sampler.cumulative.findIndex((share) => u < share);
      return itemAt(sampler.values, first < 0 ? sampler.values.length - 1 : first);
    }
    case "linear":
      return linear(sampler.cumulative, sampler.values, u);
    case "category": {
      for (let i = 0; i < sampler.columns; i++) {
        if (u < itemAt(sampler.cumulative, chance.row * sampler.columns + i)) return i;
      }
      return sampler.columns - 1;
    }
  }
}

/** Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26, 363-372; shapes below 1 by their section 6. */
function gamma(a: number, b: number, chance: Chance, maths: Maths): number {
  const alpha = a < 1 ? a + 1 : a;
  const d = alpha - 1 / 3;
  const c = 1 / maths.sqrt(9 * d);
  for (let j = 0; ; j++) {
    const x = normalQuantile(chance.uniform(2 * j), maths);
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    const w = chance.uniform(2 * j + 1);
    if (maths.log(w) < 0.5 * x * x + d - d * v + d * maths.log(v)) {
      const value = d * v * b;
      return a < 1 ? value * maths.pow(chance.uniform(2 * j + 2), 1 / a) : value;
    }
  }
}

function linear(cumulative: readonly number[], values: readonly number[], u: number): number {
  let i = 0;
  for (let next = 0; next <= cumulative.length - 2; next++) {
    if (itemAt(cumulative, next) <= u) i = next;
  }
  const [from, to] = [itemAt(cumulative, i), itemAt(cumulative, i + 1)];
  const [low, high] = [itemAt(values, i), itemAt(values, i + 1)];
  return low + ((u - from) / (to - from)) * (high - low);
}
