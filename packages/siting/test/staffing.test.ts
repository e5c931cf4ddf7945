import { mmc } from "@ventesal/theory";
import { describe, expect, test } from "vitest";
import {
  evenStaffing,
  formulaWaitDays,
  lattice,
  leastStaffing,
  postsIn,
  type SiteWork,
  type Staffing,
} from "../src/index.ts";

const work = (nurse: number, doctor: number, psychologist: number): SiteWork => ({
  nurse: { posts: nurse, visitsPerWeek: 10 },
  doctor: { posts: doctor, visitsPerWeek: 4 },
  psychologist: { posts: psychologist, visitsPerWeek: 5 },
});

describe("posts spread evenly", () => {
  test("go over the professions in turn, and within each over the sites", () => {
    expect(evenStaffing(["a", "b"], 9)).toEqual({
      a: { nurse: 2, doctor: 2, psychologist: 1 },
      b: { nurse: 2, doctor: 1, psychologist: 1 },
    });
    expect(postsIn(evenStaffing(["a", "b", "c"], 25))).toBe(25);
  });

  test("take one of each profession at each site at least", () => {
    expect(evenStaffing(["a", "b"], 6)).toEqual(leastStaffing(["a", "b"]));
    expect(() => evenStaffing(["a", "b"], 5)).toThrow("expected 6 or more");
    expect(() => evenStaffing(["a", "b"], 7.5)).toThrow("expected 6 or more");
  });
});

describe("the wait by formula", () => {
  test("is that of M/M/c, profession by profession, weighted by visits", () => {
    const at = { a: work(0.5, 0.8, 0.4) };
    const staffing = { a: { nurse: 1, doctor: 2, psychologist: 1 } };
    const wait = (servers: number, arrivalRate: number, posts: number) =>
      arrivalRate * 7 * mmc({ servers, arrivalRate, meanService: posts / arrivalRate }).meanWait;
    expect(formulaWaitDays(at, staffing)).toBeCloseTo((wait(1, 10, 0.5) + wait(2, 4, 0.8) + wait(1, 5, 0.4)) / 19, 12);
  });

  test("is that of a list that grows where there is more work than posts: longer with more work, and longer than any that settles", () => {
    const wait = (doctor: number) => formulaWaitDays({ a: work(0.1, doctor, 0.1) }, leastStaffing(["a"]));
    expect(wait(0.9)).toBeLessThan(wait(1));
    expect(wait(1)).toBeLessThan(wait(2));
    expect(wait(2)).toBeLessThan(wait(3));
  });
});

describe("the lattice of staffings", () => {
  const at = { busy: work(1.6, 2.5, 1.4), quiet: work(0.3, 0.5, 0.3) };

  /** All ways to place so many posts with one at least of each profession at each site. */
  function allStaffings(posts: number): Staffing[] {
    const found: Staffing[] = [];
    const place = (left: number, counts: number[]): void => {
      if (counts.length === 5) {
        const [a, b, c, d, e] = counts as [number, number, number, number, number];
        found.push({
          busy: { nurse: a, doctor: b, psychologist: c },
          quiet: { nurse: d, doctor: e, psychologist: left },
        });
        return;
      }
      for (let own = 1; own <= left - (5 - counts.length); own++) place(left - own, [...counts, own]);
    };
    place(posts, []);
    return found;
  }

  test("has the best of all staffings by formula, as a look at every one shows", () => {
    const candidates = lattice(at, 11, { neighbours: 1, fewer: 1 });
    const best = candidates.find(({ kind }) => kind === "formula")!;
    const least = Math.min(...allStaffings(11).map((staffing) => formulaWaitDays(at, staffing)));
    expect(best.formulaWaitDays).toBeCloseTo(least, 9);
    expect(best.staffing.busy!.doctor).toBeGreaterThan(best.staffing.quiet!.doctor);
  });

  test("has all kinds, within the budget, none twice", () => {
    const candidates = lattice(at, 11, { neighbours: 2, fewer: 2 });
    expect(candidates.map(({ kind }) => kind)).toEqual(["even", "formula", "neighbour", "neighbour", "fewer", "fewer"]);
    for (const { posts, staffing } of candidates) {
      expect(posts).toBe(postsIn(staffing));
      expect(posts).toBeLessThanOrEqual(11);
    }
    expect(new Set(candidates.map(({ staffing }) => JSON.stringify(staffing))).size).toBe(candidates.length);
  });
});
