/** How many sets of `k` there are among `n` (exact up to 2^53); 0 where k is negative or above n. */
export function binomial(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = Math.round((count * (n - Math.min(k, n - k) + i)) / i);
  return count;
}
