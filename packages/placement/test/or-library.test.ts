import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { solveMedian } from "../src/median/branch-and-bound.ts";
import { medianCost } from "../src/median/median-instance.ts";
import { orLibrary } from "./fixtures/instances.ts";

/** Beasley, OR-Library: pmedopt. */
const OPTIMA = { pmed1: 5819, pmed2: 4093, pmed3: 4250, pmed4: 3034, pmed5: 1355 };

test.each(Object.entries(OPTIMA))(
  "%s of the OR-Library has its published optimum, %i, and it is proven",
  async (name, optimum) => {
    const instance = orLibrary(name);
    const random = seedrandom("or-library");
    const start = Array.from({ length: instance.sites }, (_, j) => j);
    const found = await solveMedian(instance, start, { random: () => random() });
    expect(medianCost(instance, found.sites)).toBe(optimum);
    expect(found.proven).toBe(true);
    expect(found.bound).toBeGreaterThan(optimum - 1);
  },
);
