/** Which runs to make, and what may be concluded from them. */

export { InferenceError } from "./inference-error.ts";

// designs: points of a cube, and parameters at them

export { factorial } from "./design/factorial.ts";
export { latinHypercube } from "./design/latin-hypercube.ts";
export { type Factor, onto } from "./design/onto.ts";
export { SOBOL_DIMENSIONS, sobolSequence } from "./design/sobol-sequence.ts";

// what a result hangs on

export { type MorrisDesign, type MorrisEffect, morrisDesign, morrisEffects } from "./sensitivity/morris.ts";
export { type SobolDesign, type SobolIndex, sobolDesign, sobolIndices } from "./sensitivity/sobol-indices.ts";
export { type TwoDoubts, twoDoubts } from "./sensitivity/two-doubts.ts";

// which of several is best

export { KimNelson, type KimNelsonOptions } from "./ranking/kim-nelson.ts";
export { type PairVerdict, type RankedPair, type Ranking, rankPairs } from "./ranking/pairs.ts";

// how long a start lasts

export { mser5, type WarmUp } from "./steady-state/mser5.ts";
