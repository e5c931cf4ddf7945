import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { printed, run } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "ventesal-place-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("ventesal place", () => {
  it("prints sites with bound, gap and proof, in both languages", async () => {
    const english = await printed("place", "--sites", "5", "--lang", "en");
    expect(english).toContain("Sites: Rigshospitalet, Odense, Kolding, Aarhus, Aalborg-Syd");
    expect(english).toMatch(/Mean travel: 40\.02 min · bound 40\.02 min · gap 0% · proven/);
    expect(english).toMatch(/Bornholm +no way by car/);
    const danish = await printed("place", "--sites", "5", "--lang", "da");
    expect(danish).toContain("Steder: Rigshospitalet, Odense, Kolding, Aarhus, Aalborg-Syd");
    expect(danish).toContain("bevist: ingen er bedre");
  });

  it("gives each answer as JSON with what it rests on", async () => {
    const { answers } = JSON.parse(
      await printed("place", "--sites", "4", "--objective", "longest-travel", "--format", "json"),
    );
    expect(Object.keys(answers[0]).slice(0, 9)).toEqual([
      "sites",
      "objective",
      "unit",
      "bound",
      "gap",
      "proof",
      "method",
      "seconds",
      "seed",
    ]);
    expect(answers[0]).toMatchObject({ unit: "minutes", gap: 0, proof: true, method: "bisection", seed: "1" });
    expect(answers[0].sites).toHaveLength(4);
  });

  it("gives sites as CSV and as points", async () => {
    const table = (await printed("place", "--sites", "2", "--format", "csv")).trim().split("\n");
    expect(table).toHaveLength(3);
    expect(table[0]).toMatch(/^site,title,region,lat,lon,people,objective,unit,bound,gap,proof,method$/);
    const points = JSON.parse(await printed("place", "--sites", "2", "--format", "geojson"));
    expect(points.features.map(({ id }: { id: string }) => id)).toEqual(
      table.slice(1).map((line) => line.split(",")[0]),
    );
  });

  it("looks at every set where the front is asked for", async () => {
    const { front } = JSON.parse(await printed("place", "--sites", "2", "--front", "--format", "json"));
    expect(front).toMatchObject({ setsSeen: 465, setsInAll: 465, certified: true }); // 31 choose 2
    const table = await printed("place", "--sites", "2", "--front", "--format", "csv");
    expect(table.trim().split("\n")).toHaveLength(front.points.length + 1);
  });

  it("says what rules cost for five regions and for four", async () => {
    const priced = async (year: string) =>
      JSON.parse(await printed("place", "--sites", "6", "--price", "--year", year, "--format", "json")).prices;
    for (const prices of [await priced("2026"), await priced("2027")]) {
      expect(prices.map(({ rule }: { rule: string }) => rule)).toEqual(["at-least-one-per-region", "closed-borders"]);
      expect(prices[0].meanMinutes).toBeGreaterThanOrEqual(0);
      expect(prices[1].meanMinutes).toBeGreaterThanOrEqual(prices[0].meanMinutes);
    }
  });

  it("explains why nothing is possible, and ends with 1", async () => {
    const { code, out } = await run("place", "--sites", "4", "--at-least-one-per-region", "--lang", "da");
    expect(code).toBe(1);
    expect(out).toContain("En klinik i hver region kræver 5 steder, de eksisterende medregnet; der bedes om 4.");
    const data = await run("place", "--sites", "4", "--at-least-one-per-region", "--format", "json");
    expect(data.code).toBe(1);
    expect(JSON.parse(data.out).answers[0]).toMatchObject({
      feasible: false,
      reason: { code: "fewer-sites-than-regions", sitesNeeded: 5 },
    });
  });

  it("writes the answer as a scenario that can be run", async () => {
    const file = join(folder, "plan.json");
    await printed("place", "--sites", "2", "--existing", "Odense", "--scenario-out", file);
    const scenario = JSON.parse(readFileSync(file, "utf8"));
    expect(scenario).toMatchObject({ scenario: "late-effects-2026", set: { "choice.rule": "nearest" } });
    expect(await printed("check", file)).toContain('ok: the scenario "plan: Rigshospitalet, Odense"');
  });

  const bad: [what: string, args: string[], says: string[]][] = [
    ["an unknown site", ["--existing", "Odens"], ["--existing: ", "did you mean Odense?"]],
    ["a site both existing and forbidden", ["--existing", "Odense", "--forbidden", "Odense"], ["--forbidden: "]],
    ["an unknown objective", ["--objective", "nearest"], ["--objective: expected one of mean-travel, longest-travel"]],
    ["no clinics", ["--sites", "0"], ["--sites: expected a whole number from 1"]],
    ["a plan without volumes", ["--planned"], ["--planned: expected --capacity or --min-volume"]],
    ["a simulation without a budget", ["--simulate"], ["--simulate: expected --budget-posts"]],
    ["a budget below a post of each profession", ["--simulate", "--budget-posts", "17"], ["--budget-posts: ", "18"]],
    [
      "a method that cannot answer",
      ["--method", "bisection"],
      ["--method: expected one of branch-and-bound, enumeration"],
    ],
    ["an own table that is not there", ["--own", "travel=nowhere.csv"], ["nowhere.csv: "]],
  ];
  it.each(bad)("refuses %s with place, received and expected", async (_, args, says) => {
    const { code, err, out } = await run("place", ...args, "--lang", "en", "--format", "json");
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const text of says) expect(err).toContain(text);
    expect(err).toContain('{"errors":[{"place":');
  });
});
