import type { Distribution } from "./distribution.ts";
import { DistributionError } from "./distribution-error.ts";
import { familyOf } from "./families.ts";
import type { Sampler } from "./sampler.ts";

/**
 * The sampler of a distribution, for the kernel. The same bits in every engine: only operations that are rounded exactly
 * (`Math.sqrt` is, in all of them) and this package's own `log` and `exp` are used.
 *
 * @param distribution checked data (see `distributionSchema`)
 * @param factor converts the distribution's unit to the sampler's: 1/24 from hours to days
 * @throws DistributionError when the factor is not a finite number above 0, the parameters overflow, or they have no solution
 * (Weibull by {mean, sd}: sd/mean from 0.0128 to 429; gamma by {median, p90}: p90/median from 1.042 to 136,000)
 */
export function toSampler(distribution: Distribution, factor = 1): Sampler {
  if (!(factor > 0 && factor < Number.POSITIVE_INFINITY)) {
    throw new DistributionError({
      place: "toSampler.factor",
      received: String(factor),
      expected: "a finite number above 0",
    });
  }
  const sampler = familyOf(distribution).sampler(distribution, factor);
  requireFinite(distribution, sampler);
  return sampler;
}

/** Parameters that each pass the schema can still overflow together: a gamma with mean 1 and sd 1e-200 has no finite shape. */
function requireFinite(distribution: Distribution, sampler: Sampler): void {
  const numbers = Object.values(sampler)
    .flat()
    .filter((value) => typeof value === "number");
  if (numbers.every(Number.isFinite)) return;
  throw new DistributionError({
    place: `toSampler ${distribution.kind}`,
    received: JSON.stringify(distribution),
    expected: "parameters that give a sampler of finite numbers",
  });
}
