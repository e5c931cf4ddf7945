import type { PlaceChange } from "@ventesal/placement";
import type { Alternative, SitingMeasure, SitingResult } from "@ventesal/siting";
import { describe, expect, it } from "vitest";
import { staffingSentences } from "../src/components/placement/staffing-sentences.ts";
import { fartherOrCloser } from "../src/components/placement/travel-sentences.ts";

describe("who comes farther away from a clinic", () => {
  const change = (name: string, minutes: number | null, apart = false): PlaceChange => {
    return { name, people: 1000, before: 30, after: minutes === null ? null : 30 + minutes, minutes, apart };
  };
  const changes = [change("Skive", 12.3), change("Vejle", -4), change("Lemvig", null), change("Fanø", 62.3, true)];

  it("leaves out an island that is in none of the figures, in both languages", () => {
    expect(fartherOrCloser(changes, 1, "da")).toBe(
      "Længere væk end i dag: 1 kommune med 1.000 indbyggere; mest Skive (+12,3 min.).",
    );
    expect(fartherOrCloser(changes, 1, "en")).toBe(
      "Farther than today: 1 municipality with 1,000 residents; most Skive (+12.3 min).",
    );
  });

  it("says nobody where nobody does", () => {
    expect(fartherOrCloser([changes[3]!], 1, "en")).toBe(
      "Farther than today: 0 municipalities with 0 residents; most nobody.",
    );
  });
});

describe("the order of staffings by wait", () => {
  const said = (settled: boolean, groups: number[][], language: "da" | "en" = "en") => {
    const measures = {} as Record<SitingMeasure, never>;
    const result: SitingResult = {
      alternatives: groups.flat().map(() => ({ sites: [], measures }) as unknown as Alternative),
      replications: 4,
      deltaDays: 2,
      groups,
      settled,
      chosen: null,
      best: groups[0]![0]!,
      againstEven: null,
      bySet: [],
      complete: true,
    };
    // the last says who comes
    return staffingSentences(result, language).slice(0, -1);
  };

  it("is settled where those beside the shortest are equal to it within what does not matter, and says so", () => {
    expect(said(true, [[0, 2], [1]])).toEqual([
      "At 95% for all pairs at once: of each pair one has the shorter wait, or the two are equal within 2 days.",
      "Equal to the shortest within 2 days: no. 3.",
    ]);
    expect(said(true, [[0, 2], [1]], "da")[1]).toBe("Lige med den korteste inden for 2 dage: nr. 3.");
  });

  it("is not settled where some are not told apart", () => {
    expect(said(false, [[0, 2], [1]])).toEqual([
      "The order by wait is not settled: for some pairs the replications were spent before they could be told apart or shown to be equal within 2 days.",
      "Cannot be told apart from the shortest, or equal to it within 2 days: no. 3.",
    ]);
  });

  it("is not spoken of with one staffing", () => {
    expect(said(true, [[0]])).toEqual([]);
  });
});
