import { expect, test } from "vitest";
import { type MeasureKey, summarise } from "../src/index.ts";
import { normals } from "./noise.ts";

const received: MeasureKey = { measure: "cases.count", group: { outcome: "received" }, unit: "cases" };
const wait: MeasureKey = { measure: "waiting.mean", group: { station: "panel" }, unit: "days" };

test("each key becomes a row, with observations read replication by replication", () => {
  const rows = summarise([received, wait], Float64Array.of(10, NaN, 20, NaN, 30, 4), ({ measure }) =>
    measure === "cases.count" ? 121 : null,
  );
  // Mean 20, s = 10, t(2) = 4.303: 20 ± 24.84. Type 7 quantiles of 10, 20, 30: 11 and 29.
  expect(rows[0]).toMatchObject({ ...received, mean: 20, yearLow: 11, yearHigh: 29, published: 121 });
  expect(rows[0]!.low).toBeCloseTo(20 - 24.841, 3);
  expect(rows[0]!.high).toBeCloseTo(20 + 24.841, 3);
  const unknown = { low: null, high: null, yearLow: null, yearHigh: null, published: null };
  expect(rows[1]).toEqual({ ...wait, mean: 4, ...unknown });
});

test("a row has the fields of the stable JSON form, in their order, and no others", () => {
  const key = { ...received, note: "not part of a row" };
  const [row] = JSON.parse(JSON.stringify(summarise([key], Float64Array.of(1, 2))));
  const fields = ["measure", "group", "unit", "mean", "low", "high", "yearLow", "yearHigh", "published"];
  expect(Object.keys(row)).toEqual(fields);
});

test("more replications narrow the interval and not the range of a single year", async () => {
  const values = await normals("years", 6400);
  const [few] = summarise([wait], values.slice(0, 400));
  const [many] = summarise([wait], values);
  const width = (row: typeof few) => row!.high! - row!.low!;
  const range = (row: typeof few) => row!.yearHigh! - row!.yearLow!;
  // 16 times the replications: a quarter of the width; the range stays at 2 · 1.645.
  expect(width(few) / width(many)).toBeCloseTo(4, 0);
  // Standard error of a 5 % quantile of n values: √(p (1 - p) / n) / density, 0.106 for n = 400.
  expect(Math.abs(range(few) - 3.29)).toBeLessThan(4 * 0.106 * Math.SQRT2);
  expect(Math.abs(range(many) - 3.29)).toBeLessThan(4 * 0.0265 * Math.SQRT2);
});

test("no observations give rows that know nothing", () => {
  expect(summarise([wait], new Float64Array(0))[0]).toMatchObject({ mean: null, low: null, yearLow: null });
  expect(summarise([], new Float64Array(0))).toEqual([]);
});

test("observations that do not make whole replications are refused", () => {
  const message = "summarise.observations: received 3 numbers, expected whole replications of 2 numbers, one per key.";
  expect(() => summarise([received, wait], Float64Array.of(1, 2, 3))).toThrow(message);
  expect(() => summarise([], Float64Array.of(1))).toThrow("received 1 numbers");
});

test("an infinite observation is refused with its measure", () => {
  const message = 'waiting.mean {"station":"panel"}, values[1]: received Infinity';
  expect(() => summarise([wait], Float64Array.of(1, Infinity))).toThrow(message);
});

test("a published figure that is no number is refused with its measure", () => {
  const message = 'published figure of waiting.mean {"station":"panel"}: received NaN';
  expect(() => summarise([wait], Float64Array.of(1, 2), () => Number.NaN)).toThrow(message);
});
