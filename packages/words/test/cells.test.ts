import { describe, expect, it } from "vitest";
import { numbersIn } from "../src/numbers.ts";
import { cellsOf, decimalsFor } from "../src/rows/cells.ts";
import { row } from "./row.ts";

const en = numbersIn("en");

describe("the figures of a row", () => {
  it("are mean, interval, a single year in whole cases, and what is published", () => {
    const received = row({ mean: 121.3, low: 120.6, high: 122.04, yearLow: 103.95, yearHigh: 140, published: 121 });
    expect(cellsOf(received, 1, en, "exact")).toEqual(["121.3", "120.6 – 122.0", "104 – 140", "121"]);
  });

  it("are per cent where the row is a share", () => {
    const share = row({
      measure: "rejected.share",
      unit: "share",
      mean: 0.27,
      low: 0.267,
      high: 0.272,
      yearLow: 0.2,
      yearHigh: 0.336,
      published: 0.27,
    });
    expect(cellsOf(share, 1, en, "exact")).toEqual(["27.0%", "26.7% – 27.2%", "20.0% – 33.6%", "27%"]);
  });

  it("say so where a figure is reckoned and not simulated", () => {
    const reckoned = { mean: 50.22, low: 50.22, high: 50.22, yearLow: 50.22, yearHigh: 50.22 };
    expect(cellsOf(row({ unit: "minutes", ...reckoned }), 1, en, "exact")).toEqual(["50.2", "exact", "–", "–"]);
  });

  it("are dashes where nothing is defined", () => {
    const none = row({ unit: "days", mean: null, low: null, high: null, yearLow: null, yearHigh: null });
    expect(cellsOf(none, 1, en, "exact")).toEqual(["–", "–", "–", "–"]);
  });
});

describe("decimals", () => {
  it("are one for ordinary figures", () => {
    expect(decimalsFor([row({ mean: 15.2, low: 15.0, high: 15.4 }), row({ mean: 0, low: 0, high: 0 })])).toBe(1);
  });

  it("are two for all rows shown together where one of them would lose its figure or its interval", () => {
    const ordinary = row({ mean: 15.2, low: 15.0, high: 15.4 });
    expect(decimalsFor([ordinary, row({ mean: 0.33, low: 0.1, high: 0.5 })])).toBe(2);
    expect(decimalsFor([ordinary, row({ mean: 15.2, low: 15.18, high: 15.22 })])).toBe(2);
    expect(decimalsFor([row({ unit: "share", mean: 0.0043, low: 0.001, high: 0.01 })])).toBe(2);
  });

  it("are two at most where the rows are shares, however small one of them is", () => {
    const tiny = row({ unit: "share", mean: 0.00003, low: 0, high: 0.00006 });
    expect(decimalsFor([row({ unit: "share", mean: 0.53, low: 0.526, high: 0.534 }), tiny])).toBe(2);
  });

  it("are three where two would lose a small figure, and none where all are thousands", () => {
    expect(decimalsFor([row({ mean: 0.064, low: 0.062, high: 0.065 })])).toBe(3);
    expect(decimalsFor([row({ mean: 13_293, low: 13_250, high: 13_336 })])).toBe(0);
  });
});
