import { travelFromMatrix } from "@ventesal/denmark";
import { expect, test } from "vitest";
import { danishProblem, danishSites, enumerateFront, evaluate, place, placementProblem } from "../src/index.ts";

const options = { clock: () => 0, seed: "1" };
const base = { objective: "mean-travel", sites: 1, limitMinutes: 30 } as const;

/** The only site that both towns reach is the one that is far for both. */
const problem = placementProblem({
  points: [
    { place: "A", people: 10, region: "R" },
    { place: "B", people: 10, region: "R" },
  ],
  sites: [
    { id: "a", region: "R" },
    { id: "b", region: "R" },
    { id: "both", region: "R" },
  ],
  minutes: [
    [1, null, 50],
    [null, 1, 70],
  ],
});

test("a site that somebody cannot reach is never the only one, however close it is for others", async () => {
  expect(await place(problem, base, options)).toMatchObject({ feasible: true, sites: ["both"], objective: 60 });
  expect(await place(problem, { ...base, method: "enumeration" } as typeof base, options)).toMatchObject({
    sites: ["both"],
  });
  expect(await place(problem, { ...base, sites: 2 }, options)).toMatchObject({ sites: ["a", "b"], objective: 1 });
});

test("who reaches no site is beyond every limit, in no mean, and counted", () => {
  const found = evaluate(problem, ["a"], { limitMinutes: 1000 });
  expect(found).toMatchObject({ meanMinutes: 1, shareBeyond: 0.5, shareWithout: 0.5, volumePeople: [10] });
  expect(found.places[1]).toMatchObject({ name: "B", meanMinutes: null, shareWithout: 1, mostlyTo: null });
});

test("the share within a limit may leave people out, and says how many", async () => {
  const found = await place(problem, { ...base, objective: "share-within" }, options);
  expect(found).toMatchObject({ feasible: true, objective: 0.5 });
});

test("a front leaves out the sets that leave somebody without a site, and says how many", async () => {
  const front = await enumerateFront(problem, base, { clock: () => 0, fromSites: 1, toSites: 3 });
  expect(front.setsInAll).toBe(7);
  expect(front.setsRefused).toBe(2); // a alone and b alone
  expect(front.certified).toBe(true);
});

test("a travel matrix of one's own with unreachable pairs is read, and a site that nobody reaches is not chosen", async () => {
  const sites = danishSites().filter(({ id }) => ["Odense", "Aarhus", "Roskilde"].includes(id));
  const whole = danishProblem({ date: "2026-01-01", residentPoints: 1, sites });
  const rows = whole.points.flatMap(({ place: municipalityCode }, i) =>
    sites.map(({ id }, s) => {
      const minutes = whole.minutes[i * sites.length + s]!;
      const isCut = id === "Odense" || minutes === Number.POSITIVE_INFINITY;
      return { municipalityCode, siteId: id, reach: isCut ? ("unreachable" as const) : { minutes, roadKm: minutes } };
    }),
  );
  const own = danishProblem({ date: "2026-01-01", sites, travel: travelFromMatrix(rows) });
  const found = await place(own, { ...base, sites: 2 }, options);
  expect(found).toMatchObject({ feasible: true, sites: ["Roskilde", "Aarhus"] });
  const one = await place(own, { ...base, candidates: ["Odense"] }, options);
  expect(one).toMatchObject({ feasible: false, reason: { code: "unreachable" } });
});
