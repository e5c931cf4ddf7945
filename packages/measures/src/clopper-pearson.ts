import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { MeasureError } from "./measure-error.ts";

/**
 * The exact interval of a probability of which `count` in `of` were seen (Clopper and Pearson 1934, Biometrika 26:404-413), by quantiles of beta
 * distributions. It holds the truth at least as often as it says; Wilson's is narrower and does so on average.
 *
 * @param count seen, a whole number, up to `of`
 * @param of tried, a whole number, 1 or more
 * @throws {MeasureError} for anything else, and for a confidence that is not between 0 and 1
 */
export function clopperPearson(count: number, of: number, confidence = 0.95): { low: number; high: number } {
  const refuse = (place: string, received: number, expected: string): never => {
    throw new MeasureError({ place: `clopperPearson.${place}`, received: `${received}`, expected });
  };
  if (!(Number.isInteger(of) && of >= 1)) refuse("of", of, "a whole number, 1 or more");
  if (!(Number.isInteger(count) && count >= 0 && count <= of)) refuse("count", count, `a whole number from 0 to ${of}`);
  if (!(confidence > 0 && confidence < 1)) refuse("confidence", confidence, "a number between 0 and 1");
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, of - count + 1),
    high: count === of ? 1 : betaQuantile(1 - tail, count + 1, of - count),
  };
}
