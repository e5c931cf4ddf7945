import seedrandom from "seedrandom";
import { requireWhole } from "../inference-error.ts";
import { DIRECTIONS } from "./sobol-directions.ts";

/** The most dimensions that this sequence has. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

const BITS = 32;
const SCALE = 2 ** -BITS;

/**
 * The first points of Sobol's sequence (1967), which fills a cube evenly, in the order of Gray's code (Antonov and Saleev 1979), with the direction
 * numbers of Joe and Kuo (2008). With a seed, each dimension is shifted by a number of its own, digit by digit (Cranley and Patterson's shift in base 2), which keeps the
 * evenness and takes away the point 0. Numbers of points that are powers of two are even in every half, quarter and so on.
 */
export function sobolSequence({
  points,
  dimensions,
  seed,
}: {
  points: number;
  dimensions: number;
  seed?: string;
}): number[][] {
  requireWhole("sobolSequence.points", points, 1, 2 ** 31);
  requireWhole("sobolSequence.dimensions", dimensions, 1, SOBOL_DIMENSIONS);
  const random = seed === undefined ? null : seedrandom(`sobol ${seed}`);
  const columns = Array.from({ length: dimensions }, (_, d) => column(points, directionsOf(d), random));
  return Array.from({ length: points }, (_, p) => columns.map((values) => values[p]!));
}

function column(points: number, directions: Uint32Array, random: (() => number) | null): Float64Array {
  const shift = random === null ? 0 : Math.floor(random() * 2 ** BITS) >>> 0;
  const values = new Float64Array(points);
  let x = 0;
  for (let p = 0; p < points; p++) {
    // half a cell inside where it is shifted, so that neither 0 nor 1 comes
    values[p] = (((x ^ shift) >>> 0) + (random === null ? 0 : 0.5)) * SCALE;
    x = (x ^ directions[lowestZero(p)]!) >>> 0;
  }
  return values;
}

/** The place of the lowest 0 among the digits of n. */
function lowestZero(n: number): number {
  return 31 - Math.clz32(~n & (n + 1));
}

/** v[1..32] of a dimension, shifted to the left end (Bratley and Fox 1988, algorithm 659). */
function directionsOf(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let i = 0; i < BITS; i++) v[i] = 2 ** (BITS - 1 - i);
    return v;
  }
  const [s, a, m] = DIRECTIONS[dimension - 1]!;
  for (let i = 0; i < BITS; i++) {
    if (i < s) {
      v[i] = m[i]! * 2 ** (BITS - 1 - i);
      continue;
    }
    let next = (v[i - s]! ^ (v[i - s]! >>> s)) >>> 0;
    for (let k = 1; k < s; k++) if ((a >> (s - 1 - k)) & 1) next = (next ^ v[i - k]!) >>> 0;
    v[i] = next;
  }
  return v;
}
