import { readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();
const FEW = ["--replications", "20"];

async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await ventesal.run(args);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out;
}

describe("the JSON form", () => {
  it("has the same bytes twice, and after another scenario has been run", async () => {
    const first = await printed("run", "panel-2022", ...FEW, "--format", "json");
    const other = await printed("run", "panel-2027", ...FEW, "--format", "json");
    const second = await printed("run", "panel-2022", ...FEW, "--format", "json");
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it("has other figures with another seed, whatever text that is", async () => {
    const passports = [];
    for (const seed of ["1", "2", "rødgrød", ""]) {
      const { passport, rows } = JSON.parse(
        await printed("run", "panel-2022", ...FEW, "--format", "json", "--seed", seed),
      );
      expect(passport.seed).toBe(seed);
      passports.push(rows[0].mean);
    }
    expect(new Set(passports).size).toBeGreaterThan(2);
  });

  it("has a passport, rows of nine keys and warnings, and nothing else", async () => {
    const result = JSON.parse(await printed("run", "panel-2022", ...FEW, "--format", "json"));
    expect(Object.keys(result)).toEqual(["passport", "rows", "warnings"]);
    expect(result.passport).toMatchObject({ scenario: "panel-2022", seed: "1", replications: 20 });
    expect(result.passport.hash).toMatch(/^[0-9a-f]{64}$/);
    const keys = ["measure", "group", "unit", "mean", "low", "high", "yearLow", "yearHigh", "published"];
    for (const row of result.rows) expect(Object.keys(row)).toEqual(keys);
    expect(result.warnings).toEqual([]);
  });

  it("has the published figures of 2022 beside those of 2022 only", async () => {
    const published = async (scenario: string) => {
      const { rows } = JSON.parse(await printed("run", scenario, ...FEW, "--format", "json"));
      const received = rows.find((row: { group: { outcome?: string } }) => row.group.outcome === "received");
      return received.published;
    };
    // SST annual report 2022: 121 referrals received
    expect(await published("panel-2022")).toBe(121);
    expect(await published("panel-2027")).toBeNull();
  });

  it("names what a setting changed, and warns of a value outside its plausible range", async () => {
    const { passport, warnings } = JSON.parse(
      await printed("run", "panel-2022", ...FEW, "--format", "json", "--set", "referrals.factor=0.2 times"),
    );
    expect(passport.changed).toEqual(["referrals.factor"]);
    expect(passport.parameters["referrals.factor"]).toBe(0.2);
    expect(warnings).toEqual([expect.stringContaining("referrals.factor = 0.2")]);
  });
});

describe("precision", () => {
  it("is reached with more replications than the first thirty, and the interval is that narrow", async () => {
    const { passport, rows } = JSON.parse(
      await printed("run", "panel-2022", "--precision", "0.015", "--format", "json"),
    );
    const all = rows.find((row: { measure: string }) => row.measure === "processing-time.mean");
    expect((all.high - all.low) / 2 / all.mean).toBeLessThanOrEqual(0.015);
    expect(passport.replications).toBeGreaterThan(30);
    expect(passport.replications).toBeLessThan(1000);
  });

  it("that is not reached within the replications is warned of", async () => {
    const { passport, warnings } = JSON.parse(
      await printed("run", "panel-2022", "--precision", "0.0001", "--replications", "40", "--format", "json"),
    );
    expect(passport.replications).toBe(40);
    expect(warnings).toEqual([expect.stringContaining("precision of 0.0001 was not reached")]);
  });
});

describe("the table", () => {
  it("fits in a hundred columns in both languages, folded or not", async () => {
    for (const lang of ["da", "en"]) {
      for (const all of [[], ["--all"]]) {
        const text = await printed("run", "panel-2022", ...FEW, "--lang", lang, ...all);
        const lines = text.split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
        expect(lines.filter((line) => / $/.test(line))).toEqual([]);
      }
    }
  });

  it("speaks Danish with a decimal comma, by locale or by option, and else English", async () => {
    const { out: danish } = await ventesal.run(["run", "panel-2022", ...FEW], { LC_ALL: "da_DK.UTF-8" });
    const english = await printed("run", "panel-2022", ...FEW);
    expect(danish).toContain("SAGSBEHANDLINGSTID");
    expect(danish).toMatch(/Alle +\d+,\d/);
    expect(english).toContain("PROCESSING TIME");
    expect(english).toMatch(/All +\d+\.\d/);
    expect(await printed("run", "panel-2022", ...FEW, "--lang", "da")).toBe(danish);
  });

  it("shows every row of the JSON form with --all", async () => {
    const { rows } = JSON.parse(await printed("run", "panel-2022", ...FEW, "--format", "json"));
    const lines = (await printed("run", "panel-2022", ...FEW, "--all")).split("\n");
    // a row ends in its published figure, or in the dash of none
    const figures = lines.filter((line) => /(\d%?|–)$/.test(line) && / {2}/.test(line.trim()));
    expect(figures.length).toBe(rows.length);
  });

  it("has the passport's hash and the seed at its foot", async () => {
    const { passport } = JSON.parse(await printed("run", "panel-2022", ...FEW, "--format", "json"));
    const foot = (await printed("run", "panel-2022", ...FEW)).trimEnd().split("\n").slice(-2).join("\n");
    expect(foot).toContain(passport.hash);
    expect(foot).toContain('seed "1"');
  });

  it("warns in the language asked for", async () => {
    const text = await printed(
      "run",
      "panel-2022",
      ...FEW,
      "--set",
      "referrals.factor=30",
      "--allow-overload",
      "--lang",
      "da",
    );
    expect(text).toContain("Advarsel: referrals.factor = 30 ligger uden for");
    expect(text).toContain("falder aldrig til ro");
    expect(text).not.toContain("Warning");
  });
});

describe("the CSV form", () => {
  it("has a line for each row of the JSON form, and the same numbers", async () => {
    const { rows } = JSON.parse(await printed("run", "panel-2022", ...FEW, "--format", "json"));
    const [head = "", ...lines] = (await printed("run", "panel-2022", ...FEW, "--format", "csv")).trimEnd().split("\n");
    expect(lines.length).toBe(rows.length);
    const mean = head.split(",").indexOf("mean");
    expect(Number(lines[0]!.split(",")[mean])).toBe(rows[0].mean);
  });
});

describe("--out", () => {
  it("writes what stdout would have had, and leaves nothing else behind", async () => {
    const expected = await printed("run", "panel-2022", ...FEW, "--format", "json");
    expect(await printed("run", "panel-2022", ...FEW, "--format", "json", "--out", "result.json")).toBe("");
    expect(readFileSync(join(ventesal.folder, "result.json"), "utf8")).toBe(expected);
    expect(ventesal.files()).toEqual(["result.json"]);
  });

  it("follows a link and keeps it", async () => {
    ventesal.file("target.csv", "old");
    symlinkSync("target.csv", join(ventesal.folder, "link.csv"));
    await printed("run", "panel-2022", ...FEW, "--format", "csv", "--out", "link.csv");
    expect(readFileSync(join(ventesal.folder, "target.csv"), "utf8")).toMatch(/^measure,/);
    expect(statSync(join(ventesal.folder, "link.csv")).ino).toBe(statSync(join(ventesal.folder, "target.csv")).ino);
  });
});

describe("a scenario file", () => {
  const mine = {
    scenario: "panel-2022",
    name: "mine",
    title: { da: "Mit", en: "Mine" },
    set: { "referrals.factor": { value: 1.5, unit: "times" }, "panel.mode": "meeting" },
  };

  it("gives the figures of the same settings on the command line", async () => {
    ventesal.file("mine.json", JSON.stringify(mine));
    const set = ["--set", "referrals.factor=1.5", "--set", "panel.mode=meeting"];
    const fromFile = JSON.parse(await printed("run", "mine.json", ...FEW, "--format", "json"));
    const fromSettings = JSON.parse(await printed("run", "panel-2022", ...set, ...FEW, "--format", "json"));
    expect(fromFile.rows).toEqual(fromSettings.rows);
    expect(fromFile.passport.scenario).toBe("mine");
  });

  it("gives way to what the command line sets", async () => {
    ventesal.file("mine.json", JSON.stringify(mine));
    const { passport } = JSON.parse(
      await printed("run", "mine.json", "--set", "panel.mode=reading", ...FEW, "--format", "json"),
    );
    expect(passport.parameters["panel.mode"]).toBe("reading");
    expect(passport.parameters["referrals.factor"]).toBe(1.5);
  });
});
