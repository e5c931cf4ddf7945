/** How far two sums of the same days may be apart, as a share of their size. */
const TOLERANCE = 1e-9;

/**
 * Equal but for rounding: apart by at most 1e-9 of `size`. Differences of times are exact to the last bit, and adding n positive
 * terms loses at most n · 1.1e-16 of their sum, so that even ten million waits stay within.
 */
export const close = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= TOLERANCE * size;
