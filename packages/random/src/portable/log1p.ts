import { log } from "./log.ts";

/** log(1 + x) without losing a small x. Goldberg (1991), theorem 4: the rounding of 1 + x is divided out again. */
export function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : (log(sum) * x) / (sum - 1);
}
