import { meanInterval } from "./interval.ts";
import { MeasureError } from "./measure-error.ts";
import type { MeasureKey, Row } from "./row.ts";
import { wilsonInterval } from "./wilson.ts";
import { yearRange } from "./year-range.ts";

/**
 * Rows of results from what each replication showed, one row per key and in the keys' order.
 *
 * @param keys what was measured
 * @param observations replications × keys, row by row: replication r's value of key k at `r * keys.length + k`;
 *   NaN where the measure is undefined in that replication (it then counts neither in the mean nor in the range)
 * @param published what a source gives for a key; `null` (and by default) nothing
 * @throws {MeasureError} if the observations do not make whole replications, or a published figure is not a number
 */
export function summarise(
  keys: readonly MeasureKey[],
  observations: Float64Array,
  published: (key: MeasureKey) => number | null = () => null,
): Row[] {
  const width = keys.length;
  if (width === 0 ? observations.length > 0 : observations.length % width !== 0) {
    throw new MeasureError({
      place: "summarise.observations",
      received: `${observations.length} numbers`,
      expected: `whole replications of ${width} numbers, one per key`,
    });
  }
  const values = new Float64Array(width === 0 ? 0 : observations.length / width);
  return keys.map((key, k) => {
    for (let r = 0; r < values.length; r++) values[r] = observations[r * width + k]!;
    return rowOf(key, values, published(key));
  });
}

/**
 * The row of one measure. One in the unit `probability` is 1 or 0 in each replication: its interval is Wilson's, and a single year has no range.
 *
 * @param values one per replication, NaN where undefined
 * @throws {MeasureError} if a value is infinite, or the published figure is not a number
 */
export function rowOf(key: MeasureKey, values: ArrayLike<number>, published: number | null = null): Row {
  const { measure, group, unit } = key;
  const interval =
    unit === "probability"
      ? { ...proportionOf(values), yearLow: null, yearHigh: null }
      : { ...intervalOf(key, values), ...yearRange(values) };
  return { measure, group, unit, ...interval, published: figure(key, published) };
}

function proportionOf(values: ArrayLike<number>): Pick<Row, "mean" | "low" | "high"> {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  if (known.length === 0) return { mean: null, low: null, high: null };
  const count = known.reduce((sum, value) => sum + value, 0);
  return { mean: count / known.length, ...wilsonInterval(count, known.length) };
}

function intervalOf(key: MeasureKey, values: ArrayLike<number>): Pick<Row, "mean" | "low" | "high"> {
  try {
    const { mean, low, high } = meanInterval(values);
    return { mean, low, high };
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    throw new MeasureError({ ...error.issue, place: `${describe(key)}, ${error.issue.place}` });
  }
}

function figure(key: MeasureKey, value: number | null): number | null {
  if (value === null || Number.isFinite(value)) return value;
  throw new MeasureError({
    place: `published figure of ${describe(key)}`,
    received: `${value}`,
    expected: "a number or null",
  });
}

const describe = ({ measure, group }: MeasureKey) => `${measure} ${JSON.stringify(group)}`;
