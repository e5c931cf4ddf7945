import { describe, expect, test } from "vitest";
import { erlangB, erlangC } from "../src/index.ts";

describe("Erlang B", () => {
  test("is 1 % at the offered loads of the published Erlang B tables", () => {
    const onePerCent = [
      [1, 0.0101],
      [2, 0.1526],
      [5, 1.3608],
      [10, 4.4612],
      [20, 12.031],
      [50, 37.901],
      [100, 84.064],
    ] as const;
    for (const [servers, offeredLoad] of onePerCent) {
      expect(erlangB({ servers, offeredLoad }).blocking).toBeCloseTo(0.01, 5);
    }
  });

  test("of 10 servers and load 9 is the ratio of sums by which Erlang (1917) defined it: (9^10 / 10!) / Σ 9^n / n! = 0.1680", () => {
    let term = 1;
    let sum = 1;
    for (let n = 1; n <= 10; n++) {
      term *= 9 / n;
      sum += term;
    }
    expect(erlangB({ servers: 10, offeredLoad: 9 }).blocking).toBeCloseTo(term / sum, 14);
    expect(erlangB({ servers: 10, offeredLoad: 9 }).blocking).toBeCloseTo(0.168, 4);
  });

  test("of one server is a / (1 + a), at loads above 1 too", () => {
    expect(erlangB({ servers: 1, offeredLoad: 3 })).toEqual({ blocking: 0.75, carriedLoad: 0.75, utilisation: 0.75 });
  });

  test("keeps its digits where powers and factorials overflow: load equal to servers approaches √(2 / (π c))", () => {
    const servers = 1_000_000;
    // Jagerman (1974): B(c, c) = √(2 / (π c)) (1 + O(1/√c)).
    const { blocking } = erlangB({ servers, offeredLoad: servers });
    expect(blocking / Math.sqrt(2 / (Math.PI * servers))).toBeCloseTo(1, 2);
  });

  test("blocks nobody without load and everybody without servers", () => {
    expect(erlangB({ servers: 3, offeredLoad: 0 }).blocking).toBe(0);
    expect(erlangB({ servers: 0, offeredLoad: 2 })).toEqual({ blocking: 1, carriedLoad: 0, utilisation: 0 });
  });
});

describe("Erlang C", () => {
  test("is 4/9 for three servers and load 2 (Gross and Harris, chapter 2, the eye clinic)", () => {
    expect(erlangC({ servers: 3, offeredLoad: 2 }).waitProbability).toBeCloseTo(4 / 9, 14);
  });

  test("of one server is the load", () => {
    for (const offeredLoad of [0, 0.3, 0.99])
      expect(erlangC({ servers: 1, offeredLoad }).waitProbability).toBeCloseTo(offeredLoad, 14);
  });

  test("of two servers is a² / (2 + a)", () => {
    for (const a of [0.4, 1.1, 1.9])
      expect(erlangC({ servers: 2, offeredLoad: a }).waitProbability).toBeCloseTo((a * a) / (2 + a), 14);
  });

  test("has no value at a load of the servers or more", () => {
    expect(() => erlangC({ servers: 3, offeredLoad: 3 })).toThrow(
      "erlangC, offered load: received 3, expected less than the 3 servers; the work waiting grows by 0 per unit of time and never settles.",
    );
  });
});
