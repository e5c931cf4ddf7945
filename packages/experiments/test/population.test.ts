import { openKernel } from "@ventesal/kernel";
import { describe, expect, test } from "vitest";
import { chance } from "../src/calibration/chance.ts";
import { type Judge, populationMonteCarlo } from "../src/calibration/population.ts";

const kernel = await openKernel();

/**
 * The toy: a normal mean with a uniform prior on [-10, 10], from n = 25 values with sd 5 whose mean is 2. What is simulated at a point is a
 * sample mean, which is sufficient; its sd is 1, so as the tolerance goes to 0 the posterior goes to a normal with mean 2 and sd 1. With a
 * tolerance t the kernel is uniform on ± t: the mean stays, the variance is 1 + t² / 3 (the sum of a normal and a uniform).
 */
const OBSERVED = 2;
const mu = (at: readonly number[]) => -10 + 20 * at[0]!;

async function posterior(seed: string, tolerance: number, size: number) {
  const noise = chance(kernel, `noise ${seed}`);
  const judge: Judge = (at) => {
    const sampleMean = mu(at) + noise.normal();
    return { distance: Math.abs(sampleMean - OBSERVED), means: [sampleMean] };
  };
  const found = await populationMonteCarlo({
    dimensions: 1,
    size,
    tolerance,
    mostSimulations: 200_000,
    chance: chance(kernel, `search ${seed}`),
    judge,
  });
  const mean = found.particles.reduce((sum, { at, weight }) => sum + weight * mu(at), 0);
  const variance = found.particles.reduce((sum, { at, weight }) => sum + weight * (mu(at) - mean) ** 2, 0);
  const effective = 1 / found.particles.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return { ...found, mean, variance, effective };
}

test("the posterior of a normal mean comes out with its mean and variance", async () => {
  const tolerance = 0.5;
  const { particles, mean, variance, effective, tolerance: reached } = await posterior("toy", tolerance, 2000);
  const expected = 1 + tolerance ** 2 / 3;
  expect(particles).toHaveLength(2000);
  expect(reached).toBeLessThanOrEqual(tolerance);
  expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  // standard errors by the effective sample size: sd / sqrt(n), and variance · sqrt(2 / n) as for a normal
  expect(effective).toBeGreaterThan(1000);
  expect(Math.abs(mean - OBSERVED)).toBeLessThan(4 * Math.sqrt(expected / effective));
  expect(Math.abs(variance - expected)).toBeLessThan(4 * expected * Math.sqrt(2 / effective));
});

test("it is the weights that make it so: particles drawn where the last generation was dense count for less", async () => {
  const { particles } = await posterior("weights", 0.5, 500);
  const weights = particles.map(({ weight }) => weight);
  expect(Math.max(...weights)).toBeGreaterThan(2 * Math.min(...weights));
});

test("a prior's edge cuts the posterior off", async () => {
  const judge: Judge = (at) => ({ distance: Math.abs(at[0]! - 1.2), means: [at[0]!] });
  const { particles } = await populationMonteCarlo({
    dimensions: 1,
    size: 200,
    tolerance: 0.4,
    mostSimulations: 100_000,
    chance: chance(kernel, "edge"),
    judge,
  });
  const at = particles.map((particle) => particle.at[0]!);
  expect(Math.min(...at)).toBeGreaterThanOrEqual(0.8);
  expect(Math.max(...at)).toBeLessThanOrEqual(1);
  // uniform between 0.8 and 1: mean 0.9, sd 0.2 / sqrt(12)
  const mean = particles.reduce((sum, particle) => sum + particle.weight * particle.at[0]!, 0);
  expect(Math.abs(mean - 0.9)).toBeLessThan((4 * 0.2) / Math.sqrt(12 * 100));
});

test("points at which nothing can be simulated are never in it", async () => {
  const { particles } = await populationMonteCarlo({
    dimensions: 2,
    size: 100,
    tolerance: 0.3,
    mostSimulations: 100_000,
    chance: chance(kernel, "admissible"),
    judge: ([x, y]) => (x! > y! ? null : { distance: Math.abs(x! + y! - 1), means: [] }),
  });
  expect(particles).toHaveLength(100);
  for (const { at } of particles) expect(at[0]!).toBeLessThanOrEqual(at[1]!);
});

describe("a search that ends early", () => {
  const search = (most: number, keepOn: (simulations: number) => boolean = () => true) =>
    populationMonteCarlo({
      dimensions: 1,
      size: 50,
      tolerance: 1e-9,
      mostSimulations: most,
      chance: chance(kernel, "early"),
      judge: ([x]) => ({ distance: Math.abs(x! - 0.5), means: [x!] }),
      onProgress: async (simulations) => keepOn(simulations),
    });

  test("has its last complete generation, and says how far off that is, not what it was after", async () => {
    const { particles, simulations, tolerance } = await search(400);
    expect(particles).toHaveLength(50);
    expect(simulations).toBe(400);
    expect(tolerance).toBe(Math.max(...particles.map(({ distance }) => distance)));
    expect(tolerance).toBeLessThan(0.5);
  });

  test("even in the first generation has what there is", async () => {
    const few = await search(20);
    expect(few.particles).toHaveLength(20);
    expect(few.particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const stopped = await search(1000, (simulations) => simulations < 7);
    expect(stopped.simulations).toBe(7);
    expect(stopped.particles).toHaveLength(7);
  });

  test("without a single point has no distance", async () => {
    const { particles, tolerance } = await populationMonteCarlo({
      dimensions: 1,
      size: 2,
      tolerance: 1,
      mostSimulations: 10,
      chance: chance(kernel, "nothing"),
      judge: () => null,
    });
    expect({ particles, tolerance }).toEqual({ particles: [], tolerance: Infinity });
  });
});

test("one particle has no variance to step by", async () => {
  const alone = populationMonteCarlo({
    dimensions: 1,
    size: 1,
    tolerance: 1,
    mostSimulations: 10,
    chance: chance(kernel, "one"),
    judge: () => ({ distance: 2, means: [] }),
  });
  await expect(alone).rejects.toThrow("a population of 1; expected 2 or more");
});

test("the same seed searches the same points, and another seed others", async () => {
  const [one, again, other] = [await posterior("a", 1, 20), await posterior("a", 1, 20), await posterior("b", 1, 20)];
  expect(again).toEqual(one);
  expect(other.particles).not.toEqual(one.particles);
});
