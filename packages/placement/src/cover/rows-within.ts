import type { Instance } from "../problem/instance.ts";
import type { Rows } from "./cover.ts";

/** A row for each point that counts: the sites within so many minutes; and one for each region that must have a site. */
export function rowsWithin({ n, m, minutes, regions }: Instance, limitMinutes: number): Rows {
  const points = Array.from({ length: n }, (_, i) => {
    const row: number[] = [];
    for (let j = 0; j < m; j++) {
      const value = minutes[i * m + j]!;
      if (value <= limitMinutes && value < Number.POSITIVE_INFINITY) row.push(j);
    }
    return row;
  });
  return [...points, ...regions.map(({ sites }) => sites)];
}
