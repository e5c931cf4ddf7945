import { expect, test } from "vitest";
import { clopperPearson, keptIn, keptShare } from "../src/index.ts";

test("a promise is kept in the years whose share is as promised or more, whatever the last digit; years without anybody do not count", () => {
  expect(keptIn([0.9, 0.89, Number.NaN, 1, 9 / 10 - 1e-16], 0.9)).toEqual({ kept: 3, years: 4 });
});

test("its share has the exact interval, and none where there were no years", () => {
  expect(keptShare({ kept: 66, years: 100 })).toEqual({ kept: 66, years: 100, mean: 0.66, ...clopperPearson(66, 100) });
  expect(keptShare({ kept: 0, years: 0 })).toEqual({ kept: 0, years: 0, mean: null, low: null, high: null });
});
