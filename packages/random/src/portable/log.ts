// biome-ignore-all lint/correctness/noPrecisionLoss: constants stand as they were published, with more digits than a double holds.
/*
 * After e_log.c of FDLIBM (Sun Microsystems, 1993):
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm, within 1 unit in the last place.
 *
 * Why not `Math.log`: ECMAScript leaves its last bits to the engine, and a sampler's parameters are part of a run's result,
 * which must be the same in every engine. Only operations that IEEE 754 rounds exactly are used here.
 *
 * -Infinity at 0, NaN below it.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    normal = x * 18014398509481984;
  }
  // Write x = 2^k · m with m between sqrt(1/2) and sqrt(2).
  bits.setFloat64(0, normal);
  const shifted = bits.getUint32(0) + (0x3ff00000 - 0x3fe6a09e);
  k += (shifted >>> 20) - 0x3ff;
  bits.setUint32(0, (shifted & 0x000fffff) + 0x3fe6a09e);
  const f = bits.getFloat64(0) - 1;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (odd + even)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;
}
