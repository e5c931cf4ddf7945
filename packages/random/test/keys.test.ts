import { describe, expect, test } from "vitest";
import { nameKey, seedKey } from "../src/index.ts";

const hex = ({ low, high }: { low: number; high: number }) =>
  high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");

describe("keys are a promise", () => {
  // Recorded when the package was made. If one of these changes, every result ever computed changes.
  test.each([
    ["", "8c30d11a7723e248", "08910ee83b366f5b"],
    ["1", "2424efd4c7687c36", "6fde3057e204791c"],
    ["2022", "c8732cb545f9ef39", "ccbdbee4ef80f621"],
    ["arrivals", "847f3aee2b90bf54", "d90d8b481a2b662b"],
    ["screening/time", "c0534f0186d8da5c", "fefc832ffb96fc80"],
    ["Ærø, 患者", "9e3f7ded3dadd672", "1c2eeeac9eed8cd3"],
  ])("of %j", (text, seed, name) => {
    expect(hex(seedKey(text))).toBe(seed);
    expect(hex(nameKey(text))).toBe(name);
  });
});

test("100,000 names and as many seeds give 200,000 different keys", () => {
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i++) {
    seen.add(hex(nameKey(`station-${i}`)));
    seen.add(hex(seedKey(`station-${i}`)));
  }
  expect(seen.size).toBe(200_000);
});

test("every bit of a key is set in about half of 4096 names", () => {
  const counts = new Array<number>(64).fill(0);
  for (let i = 0; i < 4096; i++) {
    const key = nameKey(`s${i}`);
    for (let bit = 0; bit < 32; bit++) {
      counts[bit]! += (key.low >>> bit) & 1;
      counts[32 + bit]! += (key.high >>> bit) & 1;
    }
  }
  // Binomial(4096, 1/2) has standard deviation 32; the largest of 64 stays within 4.5 of them all but once in 2,000 times.
  for (const count of counts) expect(Math.abs(count - 2048)).toBeLessThan(4.5 * 32);
});

test("halves are unsigned 32-bit whole numbers", () => {
  for (const half of [seedKey("2022").low, seedKey("2022").high, nameKey("x").low, nameKey("x").high]) {
    expect(half).toBe(half >>> 0);
  }
});

describe("what seedrandom alone would take for the same", () => {
  test("a repeated text is another key", () => {
    expect(nameKey("a")).not.toEqual(nameKey("aa"));
    expect(seedKey("12")).not.toEqual(seedKey("1212"));
    expect(nameKey("astream:1:a")).not.toEqual(nameKey("a"));
  });

  test("characters with the same low byte are other keys", () => {
    expect(nameKey("ś")).not.toEqual(nameKey("["));
  });

  test("texts longer than seedrandom's 256-byte state differ by any one character", () => {
    const long = "x".repeat(1000);
    const keys = [0, 255, 256, 600, 999].map((at) => hex(nameKey(`${long.slice(0, at)}y${long.slice(at + 1)}`)));
    expect(new Set([hex(nameKey(long)), ...keys]).size).toBe(6);
  });
});

test("a name typed on another system is the same stream: composed and decomposed å", () => {
  expect(nameKey("a\u030Arhus")).toEqual(nameKey("\u00E5rhus"));
});
