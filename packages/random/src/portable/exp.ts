// biome-ignore-all lint/correctness/noPrecisionLoss: constants stand as they were published, with more digits than a double holds.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: as published, and not left to the engine.
/*
 * After e_exp.c of FDLIBM (Sun Microsystems, 1993):
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const ONE_OVER_LN2 = 1.442695040888963387;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

const bits = new DataView(new ArrayBuffer(8));

/** e to the power x, within 1 unit in the last place, the same bits in every engine (see `log.ts`). Overflows to Infinity above 709.78. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893383973096) return Number.POSITIVE_INFINITY;
  if (x < -745.13321910194110842) return 0;
  const k = Math.trunc(ONE_OVER_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  // 2^1024 and 2^-1074 do not exist as normal numbers, so the power is applied in two halves.
  const half = k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 0x3ff) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
