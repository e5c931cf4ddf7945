import type { FrontPoint } from "@ventesal/placement";
import type { Goal } from "./words.js";

/** Less is better of all goals but this one. */
export function costOf({ values }: FrontPoint, goal: Goal): number {
  return goal === "smallestVolumePeople" ? -values[goal] : values[goal];
}

/** The points that no other beats in just these two goals, from the best by the first to the best by the second. */
export function lineOf(points: readonly FrontPoint[], across: Goal, upward: Goal): FrontPoint[] {
  const sorted = [...points].sort(
    (a, b) => costOf(a, across) - costOf(b, across) || costOf(a, upward) - costOf(b, upward),
  );
  const line: FrontPoint[] = [];
  for (const point of sorted) {
    const last = line.at(-1);
    if (last === undefined || costOf(point, upward) < costOf(last, upward)) line.push(point);
  }
  return line;
}

/** The best point by one goal; of equals the one with the least mean travel. */
export function bestBy(points: readonly FrontPoint[], goal: Goal): FrontPoint | undefined {
  return lineOf(points, goal, "meanMinutes")[0];
}

/**
 * From the least to the most that a picture shows of some values: all that must be seen, and of the others all but the last few, which would
 * make it small.
 * @param share of the values that are seen, at each end
 */
export function seenOf(values: readonly number[], must: readonly number[], share = 0.98): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  return [Math.min(at(1 - share), ...must), Math.max(at(share), ...must)];
}

export function isSameSites(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((site) => b.includes(site));
}
