import { expect, test } from "vitest";
import { gridStep, hundredYears } from "../src/components/panel/hundred-years.ts";

const values = Array.from({ length: 1000 }, (_, i) => (i * 7) % 1000);

test("each of a hundred dots stands for a hundredth of the years, and one of them for the first year seen", () => {
  const dots = hundredYears([...values.slice(1), Number.NaN], 10);
  expect(dots).toHaveLength(100);
  expect(dots.filter(({ value }) => value < 500)).toHaveLength(50);
  expect(dots.findIndex(({ isOne }) => isOne)).toBe(0);
  expect(dots.filter(({ isOne }) => isOne)).toHaveLength(1);
});

test("dots at the same place are heaped without holes", () => {
  const dots = hundredYears(values, 100);
  for (const place of new Set(dots.map(({ at }) => at))) {
    const heights = dots.filter(({ at }) => at === place).map(({ height }) => height);
    expect(heights).toEqual(heights.map((_, i) => i));
  }
});

test("without any year there are no dots, and a grid all the same", () => {
  expect(hundredYears([Number.NaN], 1)).toEqual([]);
  expect(gridStep([])).toBe(1);
  expect(gridStep([4, 4, 4])).toBeGreaterThan(0);
});
