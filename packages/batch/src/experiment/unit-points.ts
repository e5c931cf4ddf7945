import { latinHypercube, SOBOL_DIMENSIONS, sobolSequence } from "@ventesal/inference";
import { batchError } from "../batch-error.ts";
import type { Design } from "./experiment-file.ts";

/**
 * Points in the unit cube [0, 1)^dimensions. Those of a Sobol sequence are shifted by the seed, so that no coordinate is 0.
 * @throws {BatchError} if the sequence has not so many dimensions
 */
export function unitPoints(
  kind: Exclude<Design["kind"], "factorial">,
  points: number,
  dimensions: number,
  seed: string,
): number[][] {
  if (kind === "latin-hypercube") return latinHypercube({ points, dimensions, seed, tries: triesFor(points) });
  if (dimensions > SOBOL_DIMENSIONS) {
    const expected = `at most ${SOBOL_DIMENSIONS} parameters`;
    const message = `expected ${expected} in a sobol design, got ${dimensions}`;
    throw batchError("too-large", "design.parameters", expected, dimensions, message);
  }
  return sobolSequence({ points, dimensions, seed });
}

/** Of so many hypercubes the one whose points are farthest apart is taken; looking at all pairs of many points takes too long. */
function triesFor(points: number): number {
  return points <= 1000 ? 10 : 1;
}
