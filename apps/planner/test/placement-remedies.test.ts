import { danishProblem, danishSites, type PlacementProblem, place } from "@ventesal/placement";
import { beforeAll, describe, expect, it } from "vitest";
import { BEGINS, type Choices, questionOf } from "../src/components/placement/choices.ts";
import { remediesFor } from "../src/components/placement/remedies.ts";

let problem: PlacementProblem;
beforeAll(() => {
  // a point for each municipality: the rules are the same, and the answers are quicker
  problem = danishProblem({ date: "2026-01-01", residentPoints: 1 });
});

const answer = (choices: Choices) => place(problem, questionOf(choices, danishSites()), { clock: () => 0, seed: "1" });

describe("the smallest changes offered where nothing is possible", () => {
  it.each<[string, Partial<Choices>]>([
    ["fewer sites than regions that must have one", { to: 3, perRegion: true }],
    ["more clinics kept than are asked for", { to: 3, existing: ["Odense", "Vejle", "Esbjerg", "Aabenraa"] }],
    [
      "a region of which every hospital is forbidden, with closed borders",
      { to: 5, borders: "closed", forbidden: northern() },
    ],
    ["a volume that no four clinics have", { to: 4, minVolume: 2_000_000 }],
    ["the fewest clinics within a limit that some place cannot reach", { objective: "fewest-sites", limit: 30 }],
  ])("make it possible: %s", async (_, asked) => {
    const choices = { ...BEGINS, from: 3, ...asked };
    const found = await answer(choices);
    if (found.feasible) throw new Error("expected a question without an answer");
    const remedies = remediesFor(found.reason, choices, null, "en");
    expect(remedies.length).toBeGreaterThan(0);
    for (const { text, change } of remedies) {
      const now = await answer({ ...choices, ...change });
      expect([text, now.feasible ? "possible" : now.text.en]).toEqual([text, "possible"]);
    }
  });

  it("promise what the farthest place needs only where it is known that so many sites can keep it", async () => {
    const choices = { ...BEGINS, to: 3, within: 60 };
    const found = await answer(choices);
    if (found.feasible) throw new Error("expected a question without an answer");
    expect(remediesFor(found.reason, choices, null, "da").map(({ change }) => change)).not.toContainEqual({
      within: 61,
    });
    const best = await place(
      problem,
      { ...questionOf({ ...choices, within: null }, danishSites()), objective: "longest-travel" },
      { clock: () => 0, seed: "1" },
    );
    if (!best.feasible) throw new Error("expected an answer");
    const [remedy] = remediesFor(found.reason, choices, best.objective, "da").filter(
      ({ change }) => "within" in change,
    );
    expect((await answer({ ...choices, ...remedy!.change })).feasible).toBe(true);
    expect((await answer({ ...choices, within: remedy!.change.within! - 1 })).feasible).toBe(false);
  });
});

function northern(): string[] {
  const region = danishProblem({ date: "2026-01-01", residentPoints: 1 }).sites;
  return region.filter((site) => site.region === "Nordjylland").map(({ id }) => id);
}
