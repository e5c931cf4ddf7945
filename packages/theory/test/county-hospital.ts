import { expect } from "vitest";

/**
 * Hillier and Lieberman, Introduction to Operations Research, chapter on queueing, the County Hospital problem with priorities: critical,
 * serious and
 * stable patients, 0.2, 0.6 and 1.2 an hour, treatment 20 minutes, one or two doctors. Its figures were worked by hand to about three digits.
 */
export const COUNTY_HOSPITAL = { meanService: 1 / 3, arrivalRates: [0.2, 0.6, 1.2] };

/** Each wait within a relative tolerance of a published figure. */
export function expectWaits(
  actual: { classes: { meanWait: number }[] },
  expected: readonly number[],
  tolerance: number,
): void {
  actual.classes.slice(0, expected.length).forEach(({ meanWait }, k) => {
    expect(Math.abs(meanWait / expected[k]! - 1)).toBeLessThan(tolerance);
  });
}
