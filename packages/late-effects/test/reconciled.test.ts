import { builtIn, resolveScenario } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { reconciled } from "../src/reconciled.ts";

const all = (keys: readonly string[]) => new Set(keys);
const WHOLE = ["clinic.treatedShare", "clinic.toMunicipalityShare", "clinic.toDepartmentShare"];

test("shares of one whole that exceed it are scaled down to it, all by the same factor", () => {
  const values = { [WHOLE[0]!]: 0.9, [WHOLE[1]!]: 0.4, [WHOLE[2]!]: 0.2 };
  const moved = reconciled(values, all(WHOLE));
  expect(moved[WHOLE[0]!]).toBeCloseTo(0.6, 12);
  expect(moved[WHOLE[1]!]).toBeCloseTo(0.4 / 1.5, 12);
  expect(moved[WHOLE[2]!]).toBeCloseTo(0.2 / 1.5, 12);
});

test("what is not free stays, and the others share what is left", () => {
  const values = { [WHOLE[0]!]: 0.9, [WHOLE[1]!]: 0.3, [WHOLE[2]!]: 0.1 };
  expect(reconciled(values, all(WHOLE.slice(1)))).toEqual({
    [WHOLE[1]!]: expect.closeTo(0.075, 12),
    [WHOLE[2]!]: expect.closeTo(0.025, 12),
  });
});

test("values that go together are left alone", () => {
  const { values } = resolveScenario(builtIn("late-effects-2026", [lateEffects]), []);
  expect(reconciled(values, all(Object.keys(values)))).toEqual({});
});

test("a 90th percentile below its median is put a tenth above it", () => {
  const values = { "municipality.waitMedianDays": 40, "municipality.waitP90Days": 24 };
  expect(reconciled(values, all(["municipality.waitP90Days"]))).toEqual({
    "municipality.waitP90Days": expect.closeTo(44, 12),
  });
});

test("at the ends of all ranges at once, reconciled values can be built", () => {
  const scenario = resolveScenario(builtIn("late-effects-2026", [lateEffects]), []);
  for (const end of ["low", "high"] as const) {
    const set = Object.fromEntries(
      scenario.parameters.flatMap((parameter) =>
        parameter.kind === "number" && !parameter.structural && !lateEffects.isQuestion?.(parameter.key)
          ? [[parameter.key, parameter[end]]]
          : [],
      ),
    );
    const values = { ...scenario.values, ...set };
    const whole = { ...values, ...reconciled(values, all(Object.keys(set))) };
    expect(() => lateEffects.build(whole, {}), end).not.toThrow();
  }
});
