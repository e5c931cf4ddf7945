import { municipalities } from "@ventesal/denmark";
import { describe, expect, it } from "vitest";
import { BEGINS, type Choices } from "../src/components/placement/choices.ts";
import { type Placed, place } from "../src/components/simulation/tasks/place.ts";
import { type Weighed, weigh } from "../src/components/simulation/tasks/weigh.ts";
import type { Draft } from "../src/components/state/draft.ts";
import { keptWork } from "./kept-work.ts";

const SITES = ["West", "Middle", "East"];
/** Three sites of one's own; minutes are 10 to the first, 20 to the second and 30 to the third, or as said. */
function own(
  minutes: (municipality: string, site: string) => string = (_, site) => String(10 * (SITES.indexOf(site) + 1)),
) {
  const sites = [
    "id,name,municipality,lat,lon,candidate,lateEffectsClinic",
    "West,West,Esbjerg,55.48,8.46,yes,unknown",
    "Middle,Middle,Odense,55.39,10.38,yes,general",
    "East,East,Roskilde,55.64,12.08,yes,unknown",
  ];
  const travel = municipalities().flatMap(({ name }) =>
    SITES.map((site) => {
      const time = minutes(name, site);
      return `${name},${site},${time},${time === "unreachable" ? "" : 1}`;
    }),
  );
  const file = (lines: readonly string[]) => ({ file: "own.csv", text: `${lines.join("\n")}\n` });
  return { sites: file(sites), travel: file(["municipality,site,minutes,roadKm", ...travel]) } satisfies Draft["own"];
}

async function searched(choices: Partial<Choices>, tables: Draft["own"]): Promise<Placed> {
  const { work, parts } = keptWork<Placed>();
  await place({ choices: { ...BEGINS, from: 1, to: 1, ...choices }, own: tables, seed: "1" }, work);
  return parts.at(-1)!;
}

describe("the search of the placement page", () => {
  it("looks at sites and travel of one's own: the closest of them is the answer, and all sets are certified", async () => {
    const { answers, front, today } = await searched({ to: 2 }, own());
    expect(answers.map((one) => (one.feasible ? [one.sites, one.objective, one.proof] : one.text.en))).toEqual([
      [["West"], 10, true],
      [["West", "Middle"], 10, true],
    ]);
    expect([front!.certified, front!.setsInAll]).toEqual([true, 6]);
    expect([today!.sites, today!.meanMinutes]).toEqual([["Middle"], 20]);
  });

  it("says of a place that the matrix calls unreachable that no candidate is reached, and never travels there", async () => {
    const tables = own((name, site) => (name === "Thisted" ? "unreachable" : site === "West" ? "10" : "20"));
    const { answers, front } = await searched({}, tables);
    expect(answers.map((one) => !one.feasible && one.reason)).toEqual([{ code: "unreachable", places: ["Thisted"] }]);
    expect(front).toBeNull();
    const most = await searched({ objective: "share-within" }, tables);
    const [best] = most.answers;
    expect(best!.feasible && [best!.sites, best!.proof]).toEqual([["West"], true]);
    expect(best!.feasible && best!.objective).toBeLessThan(1);
    expect(most.front!.points).toEqual([]);
  });

  it("has no price for a rule that cannot be kept", async () => {
    const far = (name: string, site: string) => (site === "East" ? "12" : name === "Odense" ? "40" : "10");
    const { prices } = await searched({ to: 3, from: 3 }, own(far));
    // the regions without a site of their own cannot keep either rule
    expect(prices.map(({ rule, minutes }) => [rule, minutes])).toEqual([
      ["perRegion", null],
      ["closedBorders", null],
    ]);
  });

  it("asked to end before it began, sends what it knows and no front", async () => {
    const { work, parts } = keptWork<Placed>(AbortSignal.abort());
    await place({ choices: { ...BEGINS, from: 1, to: 2 }, own: own(), seed: "1" }, work);
    expect([parts.at(-1)!.answers.length, parts.at(-1)!.front]).toEqual([1, null]);
  });

  it("weighs chosen sites against today's, and makes a scenario of them", async () => {
    const { work, parts } = keptWork<Weighed>();
    await weigh({ choices: BEGINS, own: own(), sites: ["West", "East"] }, work);
    const [{ evaluation, changes, setting }] = parts as [Weighed];
    expect(evaluation.meanMinutes).toBe(10);
    expect(changes.every(({ minutes }) => minutes === -10)).toBe(true);
    expect(setting.set.clinics).toBe("West,East");
  });
});
