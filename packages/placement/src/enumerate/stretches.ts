import type { Instance } from "../problem/instance.ts";

/**
 * An instance's points in the order of their regions and places, so that a region and a place are stretches of them, with the minutes to each
 * site in a column of its own.
 */
export interface Stretches {
  readonly people: Float64Array;
  /** For each site. */
  readonly columns: readonly Float64Array[];
  /** Where each place ends; it begins where the one before it ends. */
  readonly ends: Int32Array;
  /** The region of each place: an index into `peopleIn`. */
  readonly regionOf: Int32Array;
  /** People in each region. */
  readonly peopleIn: Float64Array;
  /** Least minutes from a place's points to a site, at `site × places + place`. */
  readonly least: Float64Array;
}

export function stretchesOf({ problem, counted, people, minutes, m }: Instance): Stretches {
  const pointOf = (i: number) => problem.points[counted[i]!]!;
  const names = [...new Set(counted.map((_, i) => pointOf(i).region))];
  const places = new Map<string, number[]>();
  for (let i = 0; i < counted.length; i++) {
    const { region, place } = pointOf(i);
    const key = JSON.stringify([names.indexOf(region), place]);
    const own = places.get(key);
    if (own) own.push(i);
    else places.set(key, [i]);
  }
  const inOrder = [...places.values()].sort(
    ([a], [b]) => names.indexOf(pointOf(a!).region) - names.indexOf(pointOf(b!).region),
  );
  const order = inOrder.flat();
  const columns = Array.from({ length: m }, (_, j) => Float64Array.from(order, (i) => minutes[i * m + j]!));
  let end = 0;
  const ends = Int32Array.from(inOrder, (own) => (end += own.length));
  const regionOf = Int32Array.from(inOrder, ([first]) => names.indexOf(pointOf(first!).region));
  const peopleIn = new Float64Array(names.length);
  counted.forEach((_, i) => {
    peopleIn[names.indexOf(pointOf(i).region)]! += people[i]!;
  });
  const least = Float64Array.from({ length: m * ends.length }, (_, at) => {
    const b = at % ends.length;
    const own = columns[Math.floor(at / ends.length)]!.subarray(b === 0 ? 0 : ends[b - 1]!, ends[b]!);
    return own.reduce((a, c) => Math.min(a, c), Number.POSITIVE_INFINITY);
  });
  return { people: Float64Array.from(order, (i) => people[i]!), columns, ends, regionOf, peopleIn, least };
}
