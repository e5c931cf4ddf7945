import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { buildVentesal, ended, TELLING_WHEN_LISTENING } from "./ventesal.ts";

const ventesal = buildVentesal();

async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await ventesal.run(args);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out;
}

describe("ventesal promise", () => {
  const QUICK = ["--first", "50", "--most", "200", "--check", "100", "--quiet"];
  const ask = [
    "promise",
    "panel-2022",
    "--share",
    "0.5",
    "--within",
    "14",
    "--vary",
    "caseworker.hoursPerWeek=6:30:6",
    ...QUICK,
  ];

  it("draws a stepped curve, and says the smallest capacity, what a vacancy costs and where the cliff is", async () => {
    const text = await printed(...ask, "--lang", "en");
    expect(text).toContain("Promise: 50% within 14 days, to everybody; to be kept in 90 of 100 years");
    expect(text).toMatch(/The smallest capacity that surely keeps it: caseworker\.hoursPerWeek = \d+/);
    expect(text.match(/█/g)!.length).toBeGreaterThan(40);
    for (const part of [
      "KEPT IN HOW MANY OF 100 YEARS, BY CAPACITY",
      "WITH ONE POST VACANT",
      "DISTANCE TO THE CLIFF",
      "CHECK BY 100 OTHER YEARS",
      "Syddanmark",
    ])
      expect(text).toContain(part);
    expect(await printed(...ask, "--lang", "da")).toContain("Løfte: 50 % inden for 14 dage");
  });

  it("exports the same as rows beside a passport, with the same bytes twice", async () => {
    const json = await printed(...ask, "--format", "json");
    const { passport, rows, findings } = JSON.parse(json);
    expect(passport.promise).toMatchObject({ share: 0.5, withinDays: 14, keptWith: 0.9 });
    expect(findings[0].text.da).toContain("Den mindste kapacitet");
    const measures = new Set(rows.map((row: { measure: string }) => row.measure));
    expect([...measures]).toEqual(
      expect.arrayContaining([
        "promise.kept",
        "promise.smallest",
        "promise.share-lost",
        "promise.cliff.volume",
        "promise.cliff.years",
        "promise.kept.check",
      ]),
    );
    expect(await printed(...ask, "--format", "json")).toBe(json);
  });

  it("warns of a value outside its plausible range, and gives what is known without a run no noise", async () => {
    const args = ["--share", "0.5", "--within", "14", "--first", "10", "--most", "10", "--check", "0", "--quiet"];
    const text = await printed("promise", "panel-2022", "--set", "caseworker.hoursPerWeek=60", ...args, "--lang", "en");
    expect(text).toContain("Warning: caseworker.hoursPerWeek = 60 lies outside");
    const { rows } = JSON.parse(await printed("promise", "panel-2022", ...args, "--format", "json"));
    const vacant = (key: string) =>
      rows.find((row: { measure: string; group: { vacant?: string } }) => row.group.vacant === key);
    // without its only caseworker the panel's list never settles
    expect(vacant("caseworker.posts")).toMatchObject({ measure: "promise.kept", mean: 0, low: 0, high: 0 });
  });

  it("is asked of a clinic's standard, too", async () => {
    const text = await printed(
      ...["promise", "late-effects-2026", "--share", "0.6", "--within", "30", "--to", "clinic=Odense", "--kept", "0.5"],
      ...[
        "--vary",
        "clinic.Odense.doctor.hoursPerWeek=4:8:4",
        "--first",
        "10",
        "--most",
        "10",
        "--check",
        "0",
        "--quiet",
        "--lang",
        "en",
      ],
    );
    expect(text).toContain("60% within 30 days, to Odense");
    expect(text).toContain("clinic.Odense.doctor.posts 1 → 0");
  });

  it.each([
    [["--vary", "caseworker.hoursPerWek"], "did you mean caseworker.hoursPerWeek"],
    [["--vary", "panel.mode"], "a parameter that is a number"],
    [["--vary", "caseworker.hoursPerWeek=30:10:5"], "from:to:step"],
    [["--vary", "caseworker.hoursPerWeek,caseworker.posts,panel.solid.members"], "at most 2"],
    [["--to", "clinic=Odense"], "region"],
    [["--share", "1.5"], "above 0 and below 1"],
  ])("refuses %j, with the place and what was expected", async (args, message) => {
    const { code, out, err } = await ventesal.run(["promise", "panel-2022", ...args, ...QUICK]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

describe("ventesal compare --rank", () => {
  it("settles the ranking or says that the replications are spent", async () => {
    ventesal.file("same.json", '{ "scenario": "panel-2022", "name": "same" }');
    ventesal.file("slow.json", '{ "scenario": "panel-2022", "name": "slow", "set": { "panel.membersPerCase": 3 } }');
    const args = [
      "compare",
      "panel-2022",
      "same.json",
      "slow.json",
      "--rank",
      "--replications",
      "50",
      "--most",
      "100",
      "--quiet",
      "--lang",
      "en",
    ];
    const spent = await printed(...args);
    expect(spent).toMatch(/1\.\s+panel-2022 = same;\s+2\.\s+slow/);
    expect(spent).toMatch(/Not settled: the 100 replications are spent\. Not distinguishable: panel-2022 \/\s+same/);
    const settled = await printed(...args, "--delta", "0.2");
    expect(settled).toContain("Settled after 50 replications.");
    expect(settled).toMatch(/The best by Kim and Nelson's procedure: panel-2022/);
  });

  it("warns of a value outside its plausible range in the language asked for", async () => {
    ventesal.file(
      "more.json",
      '{ "scenario": "panel-2022", "name": "more", "set": { "caseworker.hoursPerWeek": 60 } }',
    );
    const args = ["compare", "panel-2022", "more.json", "--replications", "5", "--quiet", "--lang", "da"];
    expect(await printed(...args)).toContain("Advarsel: more: caseworker.hoursPerWeek = 60 ligger uden for");
  });

  it("is done where fewer replications are allowed than there are to begin with", async () => {
    ventesal.file("same.json", '{ "scenario": "panel-2022", "name": "same" }');
    const args = ["compare", "panel-2022", "same.json", "--rank", "--replications", "20", "--most", "10", "--quiet"];
    expect(await printed(...args, "--lang", "en")).toMatch(/Not settled: the 20 replications are spent/);
  });

  it("refuses a measure that has no better and no worse", async () => {
    const { code, err } = await ventesal.run([
      "compare",
      "panel-2022",
      "panel-2027",
      "--rank",
      "utilisation",
      "--quiet",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("--rank: expected a measure of the model");
  });
});

describe("ventesal doubts", () => {
  const FEW = ["--vectors", "8", "--replications", "3", "--trajectories", "2", "--base", "4", "--quiet"];

  it("tells noise from doubt about the inputs and names the one most worth measuring", async () => {
    const text = await printed("doubts", "panel-2022", ...FEW, "--lang", "en");
    expect(text).toMatch(/of the variance is doubt about the inputs, which no further\s+replication takes away/);
    expect(text).toMatch(/The input most worth measuring: /);
    const { rows, findings } = JSON.parse(await printed("doubts", "panel-2022", ...FEW, "--format", "json"));
    const of = (measure: string) => rows.filter((row: { measure: string }) => row.measure === measure);
    expect(of("doubt.inputs-share")).toHaveLength(1);
    expect(of("doubt.total")).toHaveLength(6);
    expect(of("doubt.effect-size").length).toBeGreaterThan(30);
    expect(findings[0].code).toBe("most-worth-measuring");
  });

  it("stopped before anything is known says so, and no more", async () => {
    const child = ventesal.start(["doubts", "late-effects-2026", "--set", "years=10", "--set", "demand.level=1"], {
      node: TELLING_WHEN_LISTENING,
    });
    const end = ended(child);
    await once(child.stderr!, "data");
    child.kill("SIGINT");
    const { code, out, err } = await end;
    expect([code, out]).toEqual([130, ""]);
    expect(err).toContain("stopped before two vectors of inputs were run");
  });

  it("is asked of a measure of a group, and refuses one that is not measured", async () => {
    const text = await printed(
      "doubts",
      "panel-2022",
      ...FEW,
      "--measure",
      "processing-time.share-within:days=14",
      "--lang",
      "en",
    );
    expect(text).toContain("%");
    const { code, err } = await ventesal.run(["doubts", "panel-2022", ...FEW, "--measure", "processing-time.average"]);
    expect(code).toBe(2);
    expect(err).toContain("--measure");
  });
});

describe("ventesal warm-up", () => {
  it("says what the model leaves out, what MSER-5 finds, and how many replications a precision takes", async () => {
    const text = await printed("warm-up", "panel-2022", "--replications", "50", "--lang", "en");
    expect(text).toContain("The model leaves out 365 days at the start of each run.");
    expect(text).toMatch(/MSER-5 leaves out \d+ days/);
    expect(text).toMatch(/within 1% of the mean: [\d,]+/);
    const found = JSON.parse(await printed("warm-up", "late-effects-2026", "--replications", "3", "--format", "json"));
    expect(found.usedDays).toBe(731);
    expect(found.weeks.length).toBe(156);
  });
});
