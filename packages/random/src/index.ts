// Distributions as data: the schema that checks them, and their type.

export { describeDistribution } from "./describe-distribution.ts";
export { type Distribution, distributionSchema } from "./distribution.ts";
export { DistributionError, type DistributionIssue } from "./distribution-error.ts";
// Names to keys: how a seed and a stream's name reach the kernel.
export { type Key64, nameKey, seedKey } from "./keys.ts";

// What is known about it without drawing.
export { meanOf, varianceOf } from "./moments.ts";
// The natural logarithm, with the same last bit in every engine: for measures that are part of a result.
export { log } from "./portable/log.ts";
export { quantileOf } from "./quantile.ts";
// What a distribution becomes for the kernel.
export type { Sampler } from "./sampler.ts";
export { toSampler } from "./to-sampler.ts";
