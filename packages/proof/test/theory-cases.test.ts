import { openKernel } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { MOST_STANDARD_ERRORS, runTheoryCase, theoryCases } from "../src/index.ts";

const kernel = await openKernel();
const SEED = "ventesal";

// The theory is computed by @ventesal/theory, whose own tests hold it against textbooks.
test.each(theoryCases.map((one) => [one.title.en, one] as const))(
  "%s: every figure is within 4 standard errors of theory",
  (_, one) => {
    const result = runTheoryCase(one, kernel, SEED);
    expect(result.figures.filter(({ pass }) => !pass)).toEqual([]);
    for (const { z, n } of result.figures) {
      expect(n).toBe(one.replications);
      expect(Math.abs(z)).toBeLessThanOrEqual(4);
    }
    expect(result.pass).toBe(true);
  },
);

test("there are at least 20 cases, at loads up to 0.95, each under a name of its own", () => {
  expect(theoryCases.length).toBeGreaterThanOrEqual(20);
  expect(new Set(theoryCases.map(({ name }) => name)).size).toBe(theoryCases.length);
  for (const name of ["mm1-load-0.95", "mm2-load-0.95", "mm10-load-0.95"]) {
    expect(theoryCases.map((one) => one.name)).toContain(name);
  }
});

test("a theory that is wrong by a tenth does not pass, and says by how many standard errors", () => {
  const [right] = theoryCases.filter(({ name }) => name === "mm1-load-0.8");
  const wrong = { ...right!, figures: right!.figures.map((figure) => ({ ...figure, theory: figure.theory * 1.1 })) };
  const result = runTheoryCase(wrong, kernel, SEED);
  expect(result.pass).toBe(false);
  for (const { pass, z } of result.figures) {
    expect(pass).toBe(false);
    expect(z).toBeLessThan(-MOST_STANDARD_ERRORS);
  }
});

test("a figure that a replication cannot give does not pass, however good the others are", () => {
  const [one] = theoryCases.filter(({ name }) => name === "erlang-b-exponential");
  let asked = 0;
  const sometimes = one!.figures.map((figure) => ({
    ...figure,
    read: (...run: Parameters<typeof figure.read>) => (asked++ === 0 ? Number.NaN : figure.read(...run)),
  }));
  const [first, second] = runTheoryCase({ ...one!, figures: sometimes }, kernel, SEED).figures;
  expect(first).toMatchObject({ n: one!.replications - 1, pass: false });
  expect(second).toMatchObject({ n: one!.replications, pass: true });
});

test("the same seed gives the same figures, another seed others", () => {
  const [one] = theoryCases.filter(({ name }) => name === "mm1-load-0.5");
  const simulated = (seed: string) =>
    runTheoryCase({ ...one!, replications: 3 }, kernel, seed).figures.map((figure) => figure.simulated);
  expect(simulated("a")).toEqual(simulated("a"));
  expect(simulated("a")).not.toEqual(simulated("b"));
});
