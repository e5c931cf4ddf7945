import { describe, expect, it } from "vitest";
import release from "../../package.json" with { type: "json" };
import { smallPathway } from "./small-pathway.ts";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();

async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await ventesal.run(args);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out;
}

describe("ventesal", () => {
  it("says its version", async () => {
    expect(await printed("--version")).toBe(`${release.version}\n`);
  });

  it("helps in both languages, with the exit codes", async () => {
    expect(await printed("--help")).toMatch(/^Usage:[\s\S]*Commands:[\s\S]*130 stopped by Ctrl-C/);
    const danish = await printed("--help", "--lang", "da");
    expect(danish).toMatch(/^Brug:[\s\S]*Kommandoer:[\s\S]*130 stoppet med Ctrl-C/);
    expect(danish).not.toMatch(/Options|Usage|display/);
    expect(await printed("run", "--help", "--lang", "da")).toMatch(/Valg:[\s\S]*--replications/);
  });

  it("shows its help and fails when nothing is asked of it", async () => {
    const { code, out, err } = await ventesal.run([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Usage:/);
  });
});

describe("scenarios", () => {
  it("lists every built-in scenario with its title, in all forms", async () => {
    const { scenarios } = JSON.parse(await printed("scenarios", "--format", "json"));
    const names = scenarios.map(({ name }: { name: string }) => name);
    expect(names).toContain("panel-2022");
    const table = await printed("scenarios", "--lang", "da");
    for (const name of names) expect(table).toContain(name);
    expect(table).toContain("Panelet som i 2022");
    expect((await printed("scenarios", "--format", "csv")).trimEnd().split("\n").length).toBe(names.length + 1);
  });
});

describe("explain", () => {
  it("gives every parameter with its provenance, what is calibrated or assumed first", async () => {
    const { parameters } = JSON.parse(await printed("explain", "panel-2022", "--format", "json"));
    const assumed = parameters.map(({ assumption }: { assumption: boolean }) => assumption);
    expect(assumed.indexOf(false)).toBe(assumed.lastIndexOf(true) + 1);
    expect(parameters[0].calibrated).toBe(true);
    for (const { key, value, unit, source, confidence, text } of parameters) {
      expect([key, unit, source, confidence, text.da, text.en].every((part) => part !== "")).toBe(true);
      expect(["number", "string"]).toContain(typeof value);
    }
  });

  it("marks each assumption for people, in a hundred columns", async () => {
    const { parameters } = JSON.parse(await printed("explain", "panel-2022", "--format", "json"));
    const text = await printed("explain", "panel-2022", "--lang", "da");
    const assumptions = parameters.filter(({ assumption }: { assumption: boolean }) => assumption).length;
    expect(text.match(/^\* .*ANTAGELSE$/gm)?.length).toBe(assumptions);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("shows what the scenario changes, a year too", async () => {
    expect(await printed("explain", "panel-2027")).toContain("year: 2022 → 2027");
    expect(await printed("explain", "panel-weekly-meeting")).toContain("panel.mode: reading → meeting");
    const unchanged = await printed("explain", "panel-2022");
    expect(unchanged).toContain("It changes nothing");
    expect(unchanged).toContain("referrals: Referrals to the panel");
    const csv = await printed("explain", "panel-2022", "--set", "external.share=0.2", "--format", "csv");
    expect(csv).toMatch(/^external\.share,0\.2,/m);
  });
});

describe("diagram", () => {
  it("draws a scenario's pathway in either language", async () => {
    expect(await printed("diagram", "panel-2022")).toMatch(/^flowchart TD\n[\s\S]*Conditions met\?/);
    expect(await printed("diagram", "panel-2022", "--lang", "da")).toContain("Opfylder betingelserne?");
  });

  it("draws what a setting makes of it, and a pathway file", async () => {
    const meeting = await printed("diagram", "panel-2022", "--set", "panel.mode=meeting");
    expect(meeting).toContain("Panel meeting");
    const file = ventesal.file("small.json", JSON.stringify(smallPathway()));
    expect(await printed("diagram", file)).toContain("seen");
  });
});

describe("check", () => {
  it("says of a sound pathway file what load its resources have", async () => {
    const file = ventesal.file("small.json", JSON.stringify(smallPathway()));
    expect(await printed("check", file)).toMatch(/^ok: the pathway "small"/);
    const { ok, loads } = JSON.parse(await printed("check", file, "--format", "json"));
    expect(ok).toBe(true);
    // one patient in two days, a quarter of a day each, one nurse day and night: a load of 1/8
    expect(Math.abs(loads[0].load - 0.125)).toBeLessThan(4 * loads[0].standardError);
    // a little above 28 a week, since work that goes on at the end is counted only up to there
    expect(loads[0].canBeDonePerWeek).toBeCloseTo(28, 1);
  });

  it("says of a sound scenario file what it is and what it makes of the loads", async () => {
    const file = ventesal.file("more.json", '{"scenario":"panel-2022","name":"more","set":{"referrals.factor":1.2}}');
    expect(await printed("check", file, "--lang", "da")).toMatch(/^i orden: scenariet "more"/);
  });

  it("warns of a value outside its plausible range, and of that alone", async () => {
    const file = ventesal.file("few.json", '{"scenario":"panel-2022","set":{"referrals.factor":0.2}}');
    const { warnings } = JSON.parse(await printed("check", file, "--format", "json"));
    expect(warnings).toEqual([expect.stringContaining("referrals.factor")]);
  });
});

describe("schema", () => {
  it("prints the JSON Schema of both kinds of files", async () => {
    const pathway = JSON.parse(await printed("schema"));
    expect(pathway.required).toContain("steps");
    expect(JSON.parse(await printed("schema", "pathway"))).toEqual(pathway);
    const scenario = JSON.parse(await printed("schema", "scenario"));
    expect(scenario.required).toEqual(["scenario"]);
    expect(Object.keys(scenario.properties)).toEqual(["$schema", "scenario", "name", "title", "set", "own"]);
  });
});
