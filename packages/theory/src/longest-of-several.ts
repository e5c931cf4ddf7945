import { requireAboveZero, requireWhole } from "./outside-domain.ts";

/**
 * The longest of n independent exponential times of equal mean, as when n panel members read one case side by side and none has a queue:
 * its mean is
 * (1 + 1/2 + … + 1/n) · mean, its variance (1 + 1/4 + … + 1/n²) · mean² (Rényi 1953; Feller 1971, section I.6).
 *
 * @param branches n, 1 or more
 * @throws OutsideDomain when a parameter is not a number of its kind
 */
export function longestOfSeveral({ branches, mean }: { branches: number; mean: number }): {
  meanLongest: number;
  sdLongest: number;
} {
  requireWhole("longestOfSeveral", { branches }, 1);
  requireAboveZero("longestOfSeveral", { mean });
  let harmonic = 0;
  let squares = 0;
  for (let k = branches; k >= 1; k--) {
    harmonic += 1 / k;
    squares += 1 / (k * k);
  }
  return { meanLongest: mean * harmonic, sdLongest: mean * Math.sqrt(squares) };
}
