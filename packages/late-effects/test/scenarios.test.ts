import { checkPathway } from "@ventesal/pathway";
import { describe, expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { observe, valuesOf } from "./observe.ts";

describe.each(lateEffects.scenarios.map(({ name }) => name))("%s", (name) => {
  test("is a pathway in which nothing is wrong", () => {
    const { pathway } = lateEffects.build(valuesOf(name));
    expect(checkPathway(pathway)).toEqual([]);
  });

  test("runs, and its books balance", () => {
    expect(observe(name, { replications: 1 }).seen).toHaveLength(1);
  });
});

test("one per region has a clinic in each of the five regions, two per region at least two", () => {
  const withClinics = (name: string) => {
    const run = observe(name, { replications: 1 });
    return run.keys
      .filter(({ measure, group }) => measure === "queue.count" && group.region)
      .map(({ group }) => run.values("queue.count", group)[0]);
  };
  for (const name of ["one-per-region", "two-per-region"]) {
    expect(withClinics(name)).toHaveLength(5);
    expect(withClinics(name).some((count) => Number.isNaN(count))).toBe(false);
  }
});
