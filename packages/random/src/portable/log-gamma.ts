// biome-ignore-all lint/correctness/noPrecisionLoss: constants stand as they were published, with more digits than a double holds.
import { log } from "./log.ts";

const HALF_LOG_TWO_PI = 0.91893853320467274178;
/** B(2n) / (2n (2n - 1)), n = 1 … 8. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * Logarithm of the gamma function for x > 0, absolute error about 1e-15 · max(1, |result|).
 * Stirling's series (DLMF 5.11.1) at 10 or above, reached by the recurrence Γ(x + 1) = x Γ(x) (DLMF 5.5.1).
 */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  while (z < 10) {
    product *= z;
    z += 1;
  }
  const square = 1 / (z * z);
  let power = 1 / z;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power *= square;
  }
  return (z - 0.5) * log(z) - z + HALF_LOG_TWO_PI + series - log(product);
}
