/**
 * The 95 % interval of a probability of which `count` in `of` were seen (Wilson 1927, Journal of the American Statistical Association 22:209-212). It
 * stays inside 0 and 1, also for few and for none.
 */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
  const z = 1.959963984540054;
  const p = count / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
