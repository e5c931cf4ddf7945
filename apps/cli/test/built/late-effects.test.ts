import { describe, expect, it } from "vitest";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();
const FEW = ["--replications", "3", "--quiet"];

interface Row {
  measure: string;
  group: Record<string, string>;
  mean: number | null;
  low: number | null;
  high: number | null;
}

async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await ventesal.run(args);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out;
}

describe("late-effects clinics on the command line", () => {
  it("have the measures by country, region and clinic under stable names, each with an interval where it is defined", async () => {
    const { rows }: { rows: Row[] } = JSON.parse(await printed("run", "late-effects-2026", ...FEW, "--format", "json"));
    const groups = (measure: string) =>
      rows.filter((row) => row.measure === measure).map(({ group }) => Object.keys(group).join());
    const wait = "waiting.first-assessment";
    for (const measure of [
      `${wait}.mean`,
      `${wait}.median`,
      `${wait}.p90`,
      `${wait}.share-beyond`,
      "utilisation",
      "queue.growth-per-week",
    ]) {
      expect([measure, groups(measure)]).toEqual([measure, expect.arrayContaining(["", "region", "clinic"])]);
    }
    for (const measure of ["travel.mean", "travel.p95", "travel.share-beyond", "need.unmet-share", "hops.mean"]) {
      expect([measure, groups(measure)]).toEqual([measure, expect.arrayContaining(["", "region"])]);
    }
    for (const name of [
      "difference",
      "ratio",
      "mean-deviation-from-best",
      "theil",
      "gini",
      "slope-index",
      "concentration-index",
      "attributable-risk",
    ]) {
      expect(groups(`equity.${name}`)).toContain("of,between");
    }
    // no interval where there is no figure, and where it was defined in a single replication (the day a standard was broken)
    for (const row of rows) {
      if (row.mean !== null && row.measure !== "waiting.standard-broken.days")
        expect([row.measure, row.low, row.high]).not.toContain(null);
    }
    expect(rows.some(({ group }) => "municipality" in group)).toBe(false);
  });

  it("have the 98 municipalities on request", async () => {
    const { rows }: { rows: Row[] } = JSON.parse(
      await printed("run", "late-effects-2026", ...FEW, "--by", "municipality", "--format", "json"),
    );
    for (const measure of ["need.unmet-share", "travel.mean", "waiting.first-assessment.mean"]) {
      expect(rows.filter((row) => row.measure === measure && row.group.municipality)).toHaveLength(98);
    }
  });

  it("have the same bytes twice", async () => {
    const first = await printed("run", "two-per-region", ...FEW, "--format", "json");
    expect(await printed("run", "two-per-region", ...FEW, "--format", "json")).toBe(first);
  });

  it("tell the assumptions first", async () => {
    const text = await printed("explain", "late-effects-2026", "--lang", "en");
    const place = (part: string) => text.indexOf(part);
    expect(place("need.complexShare")).toBeGreaterThan(0);
    expect(place("need.complexShare")).toBeLessThan(place("need.newCasesPerYear"));
    expect(place("clinic.*.nurse.posts")).toBeLessThan(place("need.lateEffectsShare"));
    expect(text).toContain("124 referrals a year");
  });

  it("say in both languages who has no clinic and who is worst off", async () => {
    const da = await printed("run", "late-effects-2026", ...FEW, "--lang", "da");
    expect(da).toContain("Ingen generel senfølgeklinik for borgere i Nordjylland, Midtjylland og Hovedstaden");
    expect(da).toMatch(/dårligst stillet er (Nordjylland|Sjælland)/);
    const en = await printed("run", "late-effects-2026", ...FEW, "--lang", "en");
    expect(en).toContain("No general late-effects clinic for residents of Nordjylland, Midtjylland and Hovedstaden");
    // all three have no clinic: none of them alone is the worst off
    expect(en.replace(/\s+/g, " ")).toContain(
      "Share with travel beyond the limit: 69.9% in the whole country; worst off is Nordjylland, Midtjylland and Hovedstaden with 100.0%, best Syddanmark with 1.1%",
    );
  });

  it("whose list grows and never settles say so, with the day from which the standard is broken", async () => {
    const text = await printed("run", "felt-need", ...FEW, "--lang", "en");
    expect(text).toMatch(
      /Odense: the list grows by \d+\.\d a week \(.*\) and never\s+settles; from about \d+ \w+ 2026/,
    );
  });

  it("compared say what changes for whom; where nothing changes, the difference is exactly 0", async () => {
    const found = JSON.parse(
      await printed("compare", "late-effects-2026", "one-per-region", ...FEW, "--format", "json"),
    );
    expect(Object.keys(found)).toEqual(["passports", "rows", "changes", "levellingDown", "only", "warnings"]);
    const of = (measure: string, region: string) =>
      found.rows.find(
        (row: Row) => row.measure === measure && row.group.region === region && Object.keys(row.group).length === 1,
      );
    expect(of("need.unmet-share", "Hovedstaden")).toMatchObject({ verdict: "better" });
    // the new clinics are in other regions: Syddanmark's patients, staff and chance are the same
    expect(of("waiting.first-assessment.mean", "Syddanmark")).toMatchObject({
      difference: 0,
      low: 0,
      high: 0,
      verdict: "none shown",
    });
    const text = await printed("compare", "late-effects-2026", "one-per-region", ...FEW, "--lang", "da");
    expect(text).toContain("Hvem der vinder:");
    expect(text).toContain("procentpoint");
  });

  it("ranked by a figure of the country say so where it is of other people", async () => {
    const ranked = async (...args: string[]) =>
      (
        await printed("compare", "late-effects-2026", "one-per-region", "--rank", ...args, ...FEW, "--most", "2")
      ).replace(/\s+/g, " ");
    expect(await ranked("--lang", "da")).toContain(
      "Advarsel: Hele landets tal for ventetid til første udredning gælder ikke de samme mennesker i dem alle. I forhold til grundlaget: »one-per-region«: Nordjylland, Midtjylland og Hovedstaden kommer med.",
    );
    expect(await ranked("--lang", "en")).toContain("is not of the same people in all of them");
    expect(await ranked("waiting.first-assessment.mean:region=Syddanmark", "--lang", "en")).not.toContain(
      "not of the same people",
    );
  });

  it("are not compared with the panel", async () => {
    const { code, out, err } = await ventesal.run(["compare", "late-effects-2026", "panel-2022", ...FEW]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("panel-2022 is a scenario of expert-panel; expected one of late-effects");
  });
});

describe("a planner's own tables on the command line", () => {
  it("take the place of what is built in, and stand in the passport", async () => {
    ventesal.file("waiting.csv", "klinik;henvist\nOdense;15-11-2025\nOdense;01-12-2025\n");
    const { passport } = JSON.parse(
      await printed("run", "late-effects-2026", ...FEW, "--own", "waiting=waiting.csv", "--format", "json"),
    );
    expect(passport.own.waiting).toMatchObject({ rows: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each([
    ["population", "municipality,population\nOdense,5\nOdense,6\nKerteminde,-3\n", ["row 3", "row 4", "Aarhus"]],
    ["sites", "id;name;municipality;lat;lon\nhav;Kattegat;Odense;56,7;11,4\n", ["row 2", "lat,lon"]],
    ["travel", "municipality;site;minutes;roadKm\nOdense;Odense;5;3\n", ["every municipality with every site"]],
    ["waiting", "klinik;henvist\nOdense;2026-13-01\nHobro by;2025-11-01\n", ["row 2", "row 3"]],
  ])(
    "%s with mistakes are refused with row and column; nothing is run, nothing is printed",
    async (name, csv, places) => {
      ventesal.file(`${name}.csv`, csv);
      const { code, out, err } = await ventesal.run([
        "run",
        "late-effects-2026",
        ...FEW,
        "--own",
        `${name}=${name}.csv`,
      ]);
      expect([code, out]).toEqual([2, ""]);
      for (const place of places) expect(err).toContain(place);
    },
  );

  it("in Latin-1 with a Danish decimal comma are read, and UTF-16 is refused", async () => {
    const text = "id;name;municipality;lat;lon;lateEffectsClinic\nFyn;Klinik p_ Fyn;Odense;55,386;10,359;generel\n";
    ventesal.file(
      "sites.csv",
      Uint8Array.from(text, (letter) => (letter === "_" ? 0xe5 : letter.charCodeAt(0))),
    );
    expect(await printed("explain", "late-effects-2026", "--own", "sites=sites.csv", "--lang", "en")).toContain(
      "clinic.Fyn.",
    );
    ventesal.file("wide.csv", Buffer.from(`\uFEFF${text}`, "utf16le"));
    const { code, err } = await ventesal.run(["explain", "late-effects-2026", "--own", "sites=wide.csv"]);
    expect(code).toBe(2);
    expect(err).toContain("UTF-16");
  });
});
