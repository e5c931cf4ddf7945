import { expect, test } from "vitest";
import { observe } from "./observe.ts";

const run = observe("late-effects-2026", { replications: 30 });

test("Odense receives the published 247 referrals in two years, within 4 standard errors of the simulation", () => {
  const { mean, standardError } = run.mean("referrals.count", { clinic: "Odense" });
  expect(Math.abs(mean - 247 / 2)).toBeLessThan(4 * standardError);
  expect(standardError).toBeLessThan(3);
});

test("55 to 75 % of needs are unmet under today's clinics, as the Barometer's range is", () => {
  const { mean } = run.mean("need.unmet-share");
  expect(mean).toBeGreaterThan(0.55);
  expect(mean).toBeLessThan(0.75);
});

test("as many needs arise in a year as new cases times the two shares, within 4 standard errors", () => {
  const { mean, standardError } = run.mean("need.count");
  // 2026 has 365 days, the rate is per year of 365.25
  expect(Math.abs(mean - (47_514 * 0.7 * 0.4 * 365) / 365.25)).toBeLessThan(4 * standardError);
});

test("the municipalities' needs differ from year to year as counts by chance do: the variance is the mean", () => {
  const counts = ["Odense", "Aarhus", "Vejle", "Bornholm"].map((municipality) =>
    run.values("need.count", { municipality }),
  );
  // index of dispersion of Poisson counts: (n - 1) s² / x̄ is chi-squared with n - 1 degrees, mean 29 and sd sqrt(58)
  for (const values of counts) {
    const mean = values.reduce((a, b) => a + b) / values.length;
    const dispersion = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / mean;
    expect(Math.abs(dispersion - 29)).toBeLessThan(4 * Math.sqrt(58));
  }
});
