import { expect, test } from "vitest";
import { downhillSimplex } from "../src/calibration/downhill-simplex.ts";

/** Rosenbrock (1960): a curved valley whose bottom is at (1, 1). */
const rosenbrock = ([x, y]: readonly number[]) => 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2;
const goOn = async () => true;

test("finds the bottom of Rosenbrock's valley from the usual start, (-1.2, 1)", async () => {
  const { at, value, steps } = await downhillSimplex(rosenbrock, [-1.2, 1], { iterations: 400, onStep: goOn });
  expect(at[0]).toBeCloseTo(1, 1);
  expect(at[1]).toBeCloseTo(1, 1);
  expect(value).toBe(rosenbrock(at));
  expect(value).toBeLessThan(1e-2);
  expect(steps).toBeLessThan(400);
});

test("each point is judged once, though the search is gone over again and again", async () => {
  const judged: string[] = [];
  const { steps } = await downhillSimplex(
    (at) => {
      judged.push(at.join());
      return rosenbrock(at);
    },
    [-1.2, 1],
    { iterations: 30, onStep: goOn },
  );
  expect(new Set(judged).size).toBe(judged.length);
  expect(judged).toHaveLength(steps);
});

test("it can be stopped between two points, and has the best so far", async () => {
  const values: number[] = [];
  const { value, steps } = await downhillSimplex(
    (at) => {
      values.push(rosenbrock(at));
      return values.at(-1)!;
    },
    [-1.2, 1],
    { iterations: 400, onStep: async (step) => step <= 12 },
  );
  expect(steps).toBe(12);
  expect(value).toBe(Math.min(...values));
});

test("stopped at once, it has judged the start", async () => {
  const { at, steps } = await downhillSimplex(rosenbrock, [-1.2, 1], { iterations: 400, onStep: async () => false });
  expect({ at, steps }).toEqual({ at: [-1.2, 1], steps: 1 });
});

test("the start is left as it was", async () => {
  const start = [-1.2, 1];
  await downhillSimplex(rosenbrock, start, { iterations: 100, onStep: goOn });
  expect(start).toEqual([-1.2, 1]);
});

test("what the function throws comes out", async () => {
  const failing = downhillSimplex(
    () => {
      throw new RangeError("no value");
    },
    [1],
    { iterations: 10, onStep: goOn },
  );
  await expect(failing).rejects.toThrow("no value");
});
