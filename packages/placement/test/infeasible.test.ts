import { expect, test } from "vitest";
import {
  danishProblem,
  type PlacementProblem,
  type PlacementQuestion,
  place,
  placementProblem,
  type Reason,
} from "../src/index.ts";
import { randomProblem } from "./fixtures/instances.ts";

const options = { clock: () => 0, seed: "1" };

async function reasonOf(problem: PlacementProblem, question: PlacementQuestion) {
  const found = await place(problem, question, options);
  if (found.feasible) throw new Error(`expected none, got ${found.sites.join(", ")}`);
  return found;
}

/** Two regions of a town each, and an island that no site reaches. */
const country = placementProblem({
  points: [
    { place: "west", people: 100, region: "West" },
    { place: "east", people: 80, region: "East" },
    { place: "isle", people: 5, region: "East" },
  ],
  sites: [
    { id: "w1", region: "West" },
    { id: "w2", region: "West" },
    { id: "e1", region: "East" },
  ],
  minutes: [
    [5, 15, 70],
    [80, 60, 10],
    [null, null, null],
  ],
  placeNames: { west: "Westtown", east: "Easttown", isle: "The Isle" },
});
const mainland = { ...country, apart: ["isle"] };
const base: PlacementQuestion = { objective: "mean-travel", sites: 2, limitMinutes: 30 };

const cases: [
  what: string,
  problem: PlacementProblem,
  change: Partial<PlacementQuestion>,
  reason: Reason,
  en: string,
][] = [
  [
    "a place that no site reaches",
    country,
    {},
    { code: "unreachable", places: ["The Isle"] },
    "The Isle cannot reach any candidate; allow a site there, or report it apart.",
  ],
  [
    "more sites than candidates",
    mainland,
    { sites: 4 },
    { code: "too-few-candidates", usable: 3, sites: 4 },
    "4 sites are asked for, and 3 may be used; ask for 3 or fewer, or allow more candidates.",
  ],
  [
    "more existing clinics than sites",
    mainland,
    { sites: 1, existing: ["w1", "e1"] },
    { code: "too-many-existing", existing: 2, sites: 1 },
    "2 clinics exist and stay, and 1 sites are asked for; ask for 2 or more, or let some close.",
  ],
  [
    "a region without a candidate that must have a clinic",
    mainland,
    { forbidden: ["e1"], atLeastOnePerRegion: true },
    { code: "region-without-candidate", regions: ["East"] },
    "East must have a clinic and has no site that may be used; allow a candidate there.",
  ],
  [
    "fewer sites than regions",
    mainland,
    { sites: 1, atLeastOnePerRegion: true },
    { code: "fewer-sites-than-regions", sites: 1, sitesNeeded: 2 },
    "One clinic in each region takes 2 sites, those that exist among them; 1 are asked for.",
  ],
  [
    "closed borders and no candidate at home",
    mainland,
    { forbidden: ["e1"], borders: "closed" },
    { code: "only-across-border", places: ["Easttown"], regions: ["East"] },
    "Easttown can only reach candidates in another region; open the border, or allow a candidate in East.",
  ],
  [
    "a limit that a place cannot keep",
    mainland,
    { everybodyWithinMinutes: 8 },
    { code: "limit-too-short", places: ["Easttown"], limitMinutes: 8, limitNeededMinutes: 10 },
    "Easttown cannot reach any candidate within 8 min; the smallest limit that works is 10 min.",
  ],
  [
    "a limit that so many sites cannot keep",
    mainland,
    { sites: 1, everybodyWithinMinutes: 20 },
    { code: "too-few-sites", sites: 1, sitesNeeded: 2, limitMinutes: 20, limitNeededMinutes: 60 },
    "1 sites do not bring everybody within 20 min; 2 do; with 1 the smallest limit that works is 60 min.",
  ],
  [
    "a volume that no set gives",
    mainland,
    { minimumVolumePeople: 90 },
    { code: "volume-too-large", sites: 2, volumePeople: 90, volumePossiblePeople: 80 },
    "No 2 sites serve at least 90 people each; the most that works is 80.",
  ],
  [
    "a capacity that no set keeps",
    mainland,
    { capacityPeople: 90 },
    { code: "capacity-too-small", sites: 2, capacityPeople: 90, capacityNeededPeople: 100 },
    "2 sites that serve at most 90 people each are not enough; the least that works is 100.",
  ],
];

test.each(cases)("%s is explained with the smallest change that helps", async (_, problem, change, reason, en) => {
  const found = await reasonOf(problem, { ...base, ...change });
  expect(found.reason).toEqual(reason);
  expect(found.text.en).toBe(en);
  expect(found.text.da).not.toBe(en);
});

test("the change that is named makes the question possible, and a little less does not", async () => {
  for (let i = 0; i < 20; i++) {
    const problem = randomProblem(`change ${i}`);
    const question = { ...base, sites: 3, everybodyWithinMinutes: 12 };
    const found = await place(problem, question, options);
    if (found.feasible) continue;
    const { reason } = found;
    if (reason.code !== "limit-too-short" && reason.code !== "too-few-sites") throw new Error(reason.code);
    const limit = reason.limitNeededMinutes!;
    const sites = reason.code === "limit-too-short" ? problem.sites.length : question.sites;
    expect((await place(problem, { ...question, sites, everybodyWithinMinutes: limit }, options)).feasible).toBe(true);
    const less = { ...question, sites, everybodyWithinMinutes: limit * (1 - 1e-9) };
    expect((await place(problem, less, options)).feasible).toBe(false);
    if (reason.code !== "too-few-sites") continue;
    expect((await place(problem, { ...question, sites: reason.sitesNeeded }, options)).feasible).toBe(true);
    expect((await place(problem, { ...question, sites: reason.sitesNeeded - 1 }, options)).feasible).toBe(false);
  }
});

test("Bornholm, where it counts and has no site, cannot be reached by car, and one region is short of a clinic with four sites", async () => {
  const counted = danishProblem({ date: "2026-01-01", residentPoints: 1, apart: [] });
  const bornholm = await reasonOf(counted, { ...base, sites: 6, forbidden: ["Rønne"] });
  expect(bornholm.text.da).toBe("Bornholm kan ikke nå nogen kandidat; tillad et sted der, eller opgør det for sig.");
  const problem = danishProblem({ date: "2026-01-01", residentPoints: 1 });
  const four = await reasonOf(problem, { ...base, sites: 4, atLeastOnePerRegion: true });
  expect(four.reason).toEqual({ code: "fewer-sites-than-regions", sites: 4, sitesNeeded: 5 });
  const after = danishProblem({ date: "2027-01-01", residentPoints: 1 });
  expect((await place(after, { ...base, sites: 4, atLeastOnePerRegion: true }, options)).feasible).toBe(true);
});
