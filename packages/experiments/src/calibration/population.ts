import type { Chance } from "./chance.ts";

/** A point of the unit cube (each parameter between the ends of its prior), what it gives and how far that lies off. */
export interface Particle {
  at: number[];
  distance: number;
  means: number[];
  weight: number;
}

/** Judges a point of the unit cube; `null` if nothing can be simulated there. */
export type Judge = (at: readonly number[]) => { distance: number; means: number[] } | null;

export interface PopulationOptions {
  dimensions: number;
  size: number;
  /** The search ends when every particle lies within this distance … */
  tolerance: number;
  /** … or when so many points have been simulated. */
  mostSimulations: number;
  chance: Chance;
  judge: Judge;
  onProgress?: (simulations: number, generation: number, tolerance: number) => Promise<boolean>;
}

/**
 * Approximate Bayesian computation by population Monte Carlo (Beaumont, Cornuet, Marin and Robert 2009, "Adaptive approximate Bayesian
 * computation", Biometrika 96): each generation moves particles of the last one by a normal step of twice its weighted variance,
 * accepts what lies within a tolerance that shrinks to the last generation's median distance, and weights by prior over proposal.
 * The steps are independent by parameter (the diagonal of their covariance).
 *
 * @returns the last complete generation, how many points were simulated and the tolerance reached
 */
export async function populationMonteCarlo(
  options: PopulationOptions,
): Promise<{ particles: Particle[]; simulations: number; tolerance: number }> {
  const { dimensions, size, chance, judge } = options;
  let simulations = 0;
  let particles: Particle[] = [];
  let tolerance = Number.POSITIVE_INFINITY;
  for (let generation = 0; ; generation++) {
    const steps = generation === 0 ? [] : spread(particles, dimensions);
    const next: Particle[] = [];
    while (next.length < size) {
      if (simulations >= options.mostSimulations) return { particles, simulations, tolerance };
      const at =
        generation === 0
          ? Array.from({ length: dimensions }, () => chance.uniform())
          : moved(pick(particles, chance), steps, chance);
      if (at.some((x) => x < 0 || x > 1)) continue;
      simulations++;
      const seen = judge(at);
      const go = await options.onProgress?.(simulations, generation, tolerance);
      if (go === false) return { particles: particles.length > 0 ? particles : next, simulations, tolerance };
      if (!seen || seen.distance > tolerance) continue;
      next.push({ at, ...seen, weight: generation === 0 ? 1 : 1 / density(at, particles, steps) });
    }
    const total = next.reduce((sum, particle) => sum + particle.weight, 0);
    particles = next.map((particle) => ({ ...particle, weight: particle.weight / total }));
    const distances = particles.map((particle) => particle.distance).sort((a, b) => a - b);
    if (distances[size - 1]! <= options.tolerance) return { particles, simulations, tolerance: distances[size - 1]! };
    tolerance = Math.max(options.tolerance, distances[Math.floor(size / 2)]!);
  }
}

function pick(particles: readonly Particle[], chance: Chance): Particle {
  let u = chance.uniform();
  for (const particle of particles) {
    u -= particle.weight;
    if (u <= 0) return particle;
  }
  return particles.at(-1)!;
}

function moved(from: Particle, steps: readonly number[], chance: Chance): number[] {
  return from.at.map((x, d) => x + steps[d]! * chance.normal());
}

/** The sd of the step in each dimension: twice the weighted variance of the particles. */
function spread(particles: readonly Particle[], dimensions: number): number[] {
  return Array.from({ length: dimensions }, (_, d) => {
    const mean = particles.reduce((sum, particle) => sum + particle.weight * particle.at[d]!, 0);
    const variance = particles.reduce((sum, particle) => sum + particle.weight * (particle.at[d]! - mean) ** 2, 0);
    return Math.sqrt(2 * variance);
  });
}

/** Density of the proposal at a point, up to a factor that is the same everywhere. */
function density(at: readonly number[], particles: readonly Particle[], steps: readonly number[]): number {
  return particles.reduce((sum, particle) => {
    const exponent = at.reduce((total, x, d) => total + ((x - particle.at[d]!) / steps[d]!) ** 2, 0);
    return sum + particle.weight * Math.exp(-exponent / 2);
  }, 0);
}
