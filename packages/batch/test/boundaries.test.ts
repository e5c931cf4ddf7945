import { describe, expect, it } from "vitest";
import { EVENTS_PER_SECOND, shardBoundaries } from "../src/plan/boundaries.ts";

/** How long each shard takes one thread, in seconds. */
function seconds(work: readonly number[], replications: number, boundaries: readonly number[]): number[] {
  return boundaries.map((from, i) => {
    const until = boundaries[i + 1] ?? work.length * replications;
    let events = 0;
    for (let row = from; row < until; row++) events += work[Math.floor(row / replications)]!;
    return events / EVENTS_PER_SECOND;
  });
}

describe("shards", () => {
  it("begin at row 0 and go up, whatever the work is", () => {
    for (const [work, replications] of [
      [[1], 1],
      [[5000, 1, 800_000_000], 7],
      [[2500], 1_000_000],
      [[100, 200, 300], 50_000],
    ] as const) {
      const boundaries = shardBoundaries(work, replications);
      expect(boundaries[0]).toBe(0);
      boundaries.slice(1).forEach((row, i) => {
        expect(row).toBeGreaterThan(boundaries[i]!);
      });
      expect(boundaries.at(-1)).toBeLessThan(work.length * replications);
    }
  });

  it("of a long batch are some 20 seconds each", () => {
    const all = seconds([2500, 7000], 2_000_000, shardBoundaries([2500, 7000], 2_000_000));
    for (const each of all.slice(0, -1)) {
      expect(each).toBeGreaterThan(19.9);
      expect(each).toBeLessThan(20.1);
    }
  });

  it("of a short batch are fewer seconds, so that there is something for every core, but not less than one", () => {
    const minutes = shardBoundaries([2500], 200_000);
    expect(minutes.length).toBeGreaterThanOrEqual(60);
    expect(Math.max(...seconds([2500], 200_000, minutes))).toBeLessThan(5);
    expect(shardBoundaries([2500], 500)).toEqual([0]);
  });

  it("are never more than ten thousand or so, however long the batch", () => {
    expect(shardBoundaries([1e9], 1_000_000).length).toBeLessThanOrEqual(10_001);
  });

  it("are never shorter than a replication, and have those of several points where points are short", () => {
    expect(shardBoundaries([EVENTS_PER_SECOND * 100, EVENTS_PER_SECOND * 100], 2)).toEqual([0, 1, 2, 3]);
    const many = Array.from({ length: 1000 }, () => EVENTS_PER_SECOND / 10);
    expect(shardBoundaries(many, 1).length).toBeLessThan(100);
  });

  it("have as many replications as asked for", () => {
    expect(shardBoundaries([2500, 2500], 10, 8)).toEqual([0, 8, 16]);
  });
});
