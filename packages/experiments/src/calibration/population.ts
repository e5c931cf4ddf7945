import type { Chance } from "./chance.ts";

/** A point of the unit cube (each parameter between the ends of its prior), what it gives and how far that lies off. */
export interface Particle {
  at: number[];
  distance: number;
  means: number[];
  /** Importance weight; those of a population add up to 1. */
  weight: number;
}

/** Judges a point of the unit cube; `null` if nothing can be simulated there. */
export type Judge = (at: readonly number[]) => { distance: number; means: number[] } | null;

export interface PopulationOptions {
  dimensions: number;
  /** Particles in a generation, 2 or more. */
  size: number;
  /** The search ends when every particle lies within this distance … */
  tolerance: number;
  /** … or when so many points have been judged. */
  mostSimulations: number;
  chance: Chance;
  judge: Judge;
  /** Called after each point; when it gives false the search ends. */
  onProgress?: (simulations: number, generation: number, tolerance: number) => Promise<boolean>;
}

export interface Population {
  /** The last complete generation; if the first was not completed, as many of it as there are. */
  particles: Particle[];
  simulations: number;
  /** The largest distance among the particles; Infinity without any. */
  tolerance: number;
}

/**
 * Approximate Bayesian computation by population Monte Carlo (Beaumont, Cornuet, Marin and Robert 2009, "Adaptive approximate Bayesian
 * computation", Biometrika 96): each generation moves particles of the last one by a normal step of twice its weighted variance,
 * accepts what lies within a tolerance that shrinks to the last generation's median distance, and weights by prior over proposal.
 * The steps are independent by parameter (the diagonal of their covariance). The prior is uniform on those points of the cube at which
 * something can be simulated.
 *
 * @throws {RangeError} if a generation has fewer than 2 particles: one has no variance to step by
 */
export async function populationMonteCarlo(options: PopulationOptions): Promise<Population> {
  const { dimensions, size, chance, judge } = options;
  if (!(Number.isInteger(size) && size >= 2)) throw new RangeError(`a population of ${size}; expected 2 or more`);
  let simulations = 0;
  let particles: Particle[] = [];
  let tolerance = Number.POSITIVE_INFINITY;
  for (let generation = 0; ; generation++) {
    const steps = spread(particles, dimensions);
    const next: Particle[] = [];
    let goOn = true;
    while (goOn && next.length < size && simulations < options.mostSimulations) {
      const at =
        generation === 0
          ? Array.from({ length: dimensions }, () => chance.uniform())
          : moved(pick(particles, chance), steps, chance);
      if (at.some((x) => x < 0 || x > 1)) continue;
      simulations++;
      const seen = judge(at);
      if (seen && seen.distance <= tolerance) {
        next.push({ at, ...seen, weight: generation === 0 ? 1 : 1 / density(at, particles, steps) });
      }
      goOn = (await options.onProgress?.(simulations, generation, tolerance)) ?? true;
    }
    if (next.length === size || generation === 0) particles = normalised(next);
    const reached = Math.max(...particles.map((particle) => particle.distance));
    if (next.length < size || reached <= options.tolerance || !goOn) {
      return { particles, simulations, tolerance: particles.length > 0 ? reached : Number.POSITIVE_INFINITY };
    }
    tolerance = Math.max(options.tolerance, middle(particles));
  }
}

function normalised(particles: readonly Particle[]): Particle[] {
  const total = particles.reduce((sum, particle) => sum + particle.weight, 0);
  return particles.map((particle) => ({ ...particle, weight: particle.weight / total }));
}

/** The median distance; of an even number the upper one of the two in the middle, so that a particle lies there. */
function middle(particles: readonly Particle[]): number {
  const distances = particles.map((particle) => particle.distance).sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)]!;
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

/** The sd of the step in each dimension: the root of twice the weighted variance of the particles. */
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
