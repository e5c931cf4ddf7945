import fmin from "fmin";

export interface SimplexResult {
  /** The best point that was judged, and its value. */
  at: number[];
  value: number;
  /** How many points were judged. */
  steps: number;
}

/**
 * Minimises a function by the downhill simplex of Nelder and Mead (1965, The Computer Journal 7), giving control back between two points, so
 * that a long search can be watched and stopped.
 *
 * The library's simplex is synchronous. It is also deterministic, so it is run from the start again and again with the values known so far,
 * each time up to the first point that is not known; that one is judged meanwhile. Going over known points costs next to nothing.
 * (In fmin 0.0.2 `minErrorDelta` is the limit of the steps, too; `minTolerance` is not read.)
 *
 * @param judge the function; Infinity is no value: give points that must not be chosen a large one
 * @param start a point; the first steps go from it by a tenth of each coordinate, or 0.05 where that is 0
 * @param options.iterations most rounds of the simplex; a round judges one or two points, or all anew when it shrinks
 * @param options.onStep called before each point but the first; when it gives false the search ends with what was found
 */
export async function downhillSimplex(
  judge: (at: readonly number[]) => number,
  start: readonly number[],
  { iterations, onStep }: { iterations: number; onStep: (step: number) => Promise<boolean> },
): Promise<SimplexResult> {
  const known = new Map<string, number>();
  let best: { at: number[]; value: number } | null = null;
  for (;;) {
    const unknown = nextPoint(known, start, iterations);
    if (best !== null && (unknown === null || !(await onStep(known.size + 1)))) return { ...best, steps: known.size };
    const at = unknown ?? [...start];
    const value = judge(at);
    known.set(at.join(), value);
    if (best === null || value < best.value) best = { at, value };
  }
}

/** The point at which the simplex asks for a value that is not known; `null` when it ends without. */
function nextPoint(known: ReadonlyMap<string, number>, start: readonly number[], iterations: number): number[] | null {
  const options = { maxIterations: iterations, nonZeroDelta: 1.1, zeroDelta: 0.05, minErrorDelta: 1e-3 };
  try {
    // a copy, since the simplex moves its first point, too
    fmin.nelderMead((at) => known.get(at.join()) ?? halt(at), [...start], options);
    return null;
  } catch (halted) {
    if (halted instanceof Halt) return halted.at;
    throw halted;
  }
}

/** The only way out of a synchronous search. */
class Halt extends Error {
  constructor(readonly at: number[]) {
    super("a point is not known yet");
  }
}

function halt(at: readonly number[]): never {
  throw new Halt([...at]);
}
