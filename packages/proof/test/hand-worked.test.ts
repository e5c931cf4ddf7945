import { openKernel } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { handWorkedCases, runHandWorked } from "../src/index.ts";

const kernel = await openKernel();

test.each(handWorkedCases.map((one) => [one.title.en, one] as const))("%s: as worked out by hand", (_, one) => {
  const { figures, pass } = runHandWorked(one, kernel);
  for (const { expected, simulated } of figures) expect(Math.abs(simulated - expected)).toBeLessThanOrEqual(1e-9);
  expect(figures.length).toBe(one.figures.length);
  expect(pass).toBe(true);
});

test("nothing in them is left to chance: no draw but of constants, no arrivals but at given times", () => {
  for (const { pathway } of handWorkedCases) {
    const kinds = JSON.stringify(pathway).matchAll(
      /"kind":"(exponential|lognormal|gamma|uniform|erlang|weibull|normal|triangular|empirical|quantiles)"/g,
    );
    expect([...kinds]).toEqual([]);
    expect(pathway.arrivals.every(({ process }) => process === "listed")).toBe(true);
  }
});

test("a second too much does not pass", () => {
  const [one] = handWorkedCases;
  const wrong = {
    ...one!,
    figures: one!.figures.map((figure) => ({ ...figure, expected: figure.expected + 1 / 86_400 })),
  };
  expect(runHandWorked(wrong, kernel).pass).toBe(false);
});

test("a case that has not ended by the end of the run is an error that names it, not a figure", () => {
  const [one] = handWorkedCases;
  expect(() => runHandWorked({ ...one!, spanDays: 5 }, kernel)).toThrow("case 1 of case: received 0 cases that ended");
});
