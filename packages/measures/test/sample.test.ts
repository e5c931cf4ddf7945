import { expect, test } from "vitest";
import { Sample } from "../src/index.ts";

test("a sample knows its mean, its largest value, its quantiles by type 7 and the share up to a limit", () => {
  const sample = new Sample();
  for (const days of [4, 1, 3, 2, 10]) sample.add(days);
  expect([sample.count, sample.total(), sample.mean(), sample.largest()]).toEqual([5, 20, 4, 10]);
  // ordered 1 2 3 4 10: the median is the third, the 90th percentile 4 + 0.6 (10 - 4)
  expect(sample.medianAndP90()[0]).toBe(3);
  expect(sample.medianAndP90()[1]).toBeCloseTo(7.6, 12);
  expect(sample.shareWithin(3)).toBe(0.6);
});

test("nothing is known of an empty sample, and a cleared one is empty", () => {
  const sample = new Sample();
  sample.add(5);
  sample.clear();
  expect(sample.count).toBe(0);
  for (const value of [sample.mean(), sample.largest(), ...sample.medianAndP90(), sample.shareWithin(1)])
    expect(value).toBeNaN();
});

test("more values than there was room for at first are kept", () => {
  const sample = new Sample();
  for (let i = 0; i < 1000; i++) sample.add(i);
  expect([sample.count, sample.mean(), sample.medianAndP90()[0], sample.largest()]).toEqual([1000, 499.5, 499.5, 999]);
});
