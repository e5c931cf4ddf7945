import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallPathway } from "./small-pathway.ts";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();
const OUT = ["--replications", "2", "--out", "never.json"];

/** What is asked, and what stderr must say: the place, and what was expected. */
type Bad = readonly [what: string, args: readonly string[], says: readonly string[]];

const set = (...settings: string[]) => ["run", "panel-2022", ...OUT, ...settings.flatMap((text) => ["--set", text])];

const usage: Bad[] = [
  ["an unknown command", ["rum", "panel-2022"], ["rum: ", "did you mean run?"]],
  [
    "an unknown option",
    ["run", "panel-2022", "--replicatons", "3"],
    ["--replicatons: ", "did you mean --replications?"],
  ],
  ["no scenario", ["run", ...OUT], ["<scenario>: is missing"]],
  ["two scenarios", ["run", "panel-2022", "panel-2027", ...OUT], ["expected 1, got 2"]],
  ["an option without its value", ["run", "panel-2022", "--replications"], ["--replications", "needs a value"]],
  [
    "no replications",
    ["run", "panel-2022", "--replications", "0"],
    ["--replications: expected a whole number from 1", '"0"'],
  ],
  [
    "a replication and a half",
    ["run", "panel-2022", "--replications", "1.5"],
    ["--replications: expected a whole number"],
  ],
  [
    "replications in letters",
    ["run", "panel-2022", "--replications", "x"],
    ["--replications: expected a whole number", '"x"'],
  ],
  [
    "a negative precision",
    ["run", "panel-2022", "--precision", "-1"],
    ["--precision: expected a number above 0 and below 1"],
  ],
  ["a precision in letters", ["run", "panel-2022", "--precision", "high"], ["--precision: expected a number above 0"]],
  [
    "an unknown form",
    ["run", "panel-2022", "--format", "xml"],
    ["--format: expected one of table, json, csv", '"xml"'],
  ],
  ["an own table without a file", ["run", "panel-2022", "--own", "population"], ["--own: expected name=file"]],
  [
    "rows by a kind of group that the model always gives",
    ["run", "panel-2022", "--by", "region"],
    ["--by: expected no --by, since expert-panel always gives all of its rows", '"region"'],
  ],
  ["an unknown language", ["run", "panel-2022", "--lang", "sv"], ["--lang: expected one of da, en", '"sv"']],
  ["an unknown schema", ["schema", "clinic"], ["[kind]: expected one of pathway, scenario", '"clinic"']],
];

const settings: Bad[] = [
  ["an unknown scenario", ["run", "panel-2023", ...OUT], ["scenario: ", "did you mean panel-2022?", "panel-2027"]],
  ["an unknown parameter", set("referals.factor=2"), ["--set referals.factor: ", "did you mean referrals.factor?"]],
  ["a setting without a value", set("referrals.factor"), ["--set: expected key=value", '"referrals.factor"']],
  ["an empty value", set("referrals.factor="), ["--set referrals.factor: expected a number"]],
  [
    "a wrong unit",
    set("department.answerP90Days=2 hours"),
    ["--set department.answerP90Days: expected a number of days", "2 hours"],
  ],
  ["a negative mean", set("external.meanDays=-3"), ["--set external.meanDays: expected from 0.1 to 200 days", "-3"]],
  ["a share above 1", set("external.share=1.2"), ["--set external.share: expected from 0 to 1", "1.2"]],
  ["a number in letters", set("external.share=few"), ["--set external.share: expected a share", '"few"']],
  ["half a caseworker", set("caseworker.posts=1.5"), ["--set caseworker.posts: expected a whole number", "1.5"]],
  ["an unknown choice", set("panel.mode=chat"), ["--set panel.mode: expected one of reading, meeting", '"chat"']],
  ["a year out of domain", set("year=1999"), ["--set year: expected from 2008 to 2058", "1999"]],
  [
    "the same key twice",
    set("referrals.factor=1", "referrals.factor=2"),
    ["--set referrals.factor: given more than once"],
  ],
  [
    "a region that is yet to come",
    set("referrals.Østdanmark.perYear=40"),
    ["referrals.Østdanmark.perYear: ", "from 2027-01-01", "Sjælland"],
  ],
  [
    "a region that is no more",
    ["run", "panel-2027", ...OUT, "--set", "referrals.Sjælland.perYear=5"],
    ["referrals.Sjælland.perYear: ", "to 2026-12-31", "Østdanmark"],
  ],
  [
    "shares that contradict each other",
    set("renewed.share=0.8", "rejected.resubmittedShare=1", "rejected.Syddanmark.share=0.8"),
    ["rejected.Syddanmark.share: "],
  ],
  [
    "more work than can be done",
    set("referrals.factor=30"),
    ["caseworkers · ordinary: ", "expected below 1", "never settles"],
  ],
];

const places: Bad[] = [
  [
    "a file that is not there",
    ["run", "nowhere.json", ...OUT],
    ["nowhere.json: expected a file that exists", "got nothing"],
  ],
  [
    "an own table in a file that is not there",
    ["run", "panel-2022", ...OUT, "--own", "population=nowhere.csv"],
    ["nowhere.csv: expected a file, got nothing"],
  ],
  [
    "an own table in a folder",
    ["run", "panel-2022", ...OUT, "--own", "a=folder"],
    ["folder: expected a file, got a folder"],
  ],
  ["a folder for a file", ["run", "folder", ...OUT], ["folder: expected a file", "got a folder"]],
  [
    "a result in no folder",
    ["run", "panel-2022", "--out", "no/where.json"],
    ["no: expected a folder that exists", "got nothing"],
  ],
  [
    "a result under a name that is too long",
    ["run", "panel-2022", "--replications", "1", "--out", "x".repeat(254)],
    ["xxx: expected a place that may be written to"],
  ],
  [
    "a result in place of a folder",
    ["run", "panel-2022", "--out", "folder"],
    ["folder: expected a file, got a folder"],
  ],
  ["a file to check that is not there", ["check", "nowhere.json"], ["nowhere.json: expected a file, got nothing"]],
];

const files: [what: string, content: string | Uint8Array, says: readonly string[]][] = [
  ["no JSON", "{", ["bad.json: ", "not JSON"]],
  ["no UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), ["bad.json: expected text in UTF-8"]],
  ["neither kind", "[]", ["bad.json: expected a pathway", 'a scenario (with "scenario")']],
  [
    "an unknown key",
    '{"scenario":"panel-2022","sett":{}}',
    ["bad.json: sett: unknown key", "scenario, name, title, set"],
  ],
  ["an unknown base", '{"scenario":"panel-2023"}', ["bad.json: scenario: ", "did you mean panel-2022?"]],
  [
    "a key twice",
    '{"scenario":"panel-2022","set":{"year":2023,"year":2024}}',
    ["bad.json: set.year: ", "more than once"],
  ],
  [
    "a unit of another kind",
    '{"scenario":"panel-2022","set":{"external.share":{"value":0.1,"unit":"days"}}}',
    ["bad.json: set.external.share: expected a number of share", "0.1 days"],
  ],
  [
    "a list of names for a number",
    '{"scenario":"panel-2022","set":{"external.share":["a","b"]}}',
    ["bad.json: set.external.share: expected a share", '"a,b"'],
  ],
  [
    "own tables that are no files",
    '{"scenario":"panel-2022","own":{"population":[1]}}',
    ["bad.json: own.population: expected the path of a file"],
  ],
  [
    "an own table that the model does not have",
    '{"scenario":"panel-2022","own":{"population":"bad.json"}}',
    ['bad.json: expert-panel has no own table "population". There are: referrals'],
  ],
  [
    "too much work",
    '{"scenario":"panel-2022","set":{"referrals.factor":30}}',
    ["bad.json: caseworkers · ordinary: ", "expected below 1"],
  ],
];

const spoilt: [what: string, spoil: (pathway: ReturnType<typeof smallPathway>) => void, says: readonly string[]][] = [
  [
    "probabilities that sum to 1.01",
    ({ steps }) => {
      const paths = [
        { probability: 0.5, to: "seen" },
        { probability: 0.51, to: "goes home" },
      ];
      steps.splice(1, 0, { name: "well?", type: "branch", by: "chance", paths });
    },
    ["bad.json: steps[1].paths: the probabilities add up to 1.01, expected a sum of 1"],
  ],
  [
    "a loop without end",
    ({ steps }) => {
      Object.assign(steps[0]!, { next: "seen" });
    },
    ["bad.json: steps[0]: ", "a loop without end"],
  ],
  [
    "a release without a seize",
    ({ steps }) => {
      steps.splice(1, 0, { name: "lets go", type: "release", at: "desk" });
    },
    ['bad.json: steps[1]: "lets go" releases "desk", which has not been seized'],
  ],
  [
    "a negative mean",
    ({ steps }) => {
      steps[0]!.work = { distribution: { kind: "exponential", mean: -1 }, unit: "hours" };
    },
    ["bad.json: steps[0].work.distribution.mean", "-1"],
  ],
  [
    "an unknown resource",
    (pathway) => {
      pathway.stations.desk.requires[0]!.resource = "nurce";
    },
    ["bad.json: stations.desk.requires[0].resource", "nurse"],
  ],
  [
    "a load above 1",
    (pathway) => {
      pathway.arrivals[0]!.perDays = 0.2;
    },
    ["bad.json: nurse: ", "expected below 1"],
  ],
];

async function expectRefused(args: readonly string[], says: readonly string[], code: number): Promise<string> {
  const before = ventesal.files();
  const ended = await ventesal.run(args);
  for (const part of says) expect(ended.err).toContain(part);
  expect(ended.err).not.toMatch(/\n {4}at /);
  expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
  expect(ventesal.files()).toEqual(before);
  return ended.err;
}

mkdirSync(join(ventesal.folder, "folder"));

describe("bad input is refused with its place and what was expected, and nothing is written", () => {
  it.each([...usage, ...settings, ...places])("%s", async (_, args, says) => {
    await expectRefused(args, says, 2);
  });
});

describe("a bad scenario file is refused by check and run alike", () => {
  it.each(files)("%s", async (_, content, says) => {
    const file = ventesal.file("bad.json", content);
    await expectRefused(["check", file], says, content instanceof Uint8Array ? 2 : 1);
    if (content !== "[]")
      await expectRefused(
        ["run", file, ...OUT],
        says.map((text) => text.replace("bad.json: caseworkers", "caseworkers")),
        2,
      );
  });
});

describe("a bad pathway file is refused by check", () => {
  it.each(spoilt)("%s", async (_, spoil, says) => {
    const pathway = smallPathway();
    spoil(pathway);
    await expectRefused(["check", ventesal.file("bad.json", JSON.stringify(pathway))], says, 1);
  });

  it("and is sound, when it is not spoilt", async () => {
    const { code } = await ventesal.run(["check", ventesal.file("good.json", JSON.stringify(smallPathway()))]);
    expect(code).toBe(0);
  });
});

describe("what is told", () => {
  it("is everything that is wrong, not only the first", async () => {
    const err = await expectRefused(set("external.share=2", "referals.factor=1", "panel.mode=chat"), [], 2);
    expect(err.trimEnd().split("\n").length).toBe(3);
  });

  it("is Danish where Danish is asked for", async () => {
    await expectRefused([...set("external.share=2"), "--lang", "da"], ["forventede fra 0 til 1", "fik 2"], 2);
    await expectRefused([...set("referrals.factor=30"), "--lang", "da"], ["falder aldrig til ro"], 2);
    await expectRefused(["rum", "--lang", "da"], ["ikke nogen kommando"], 2);
  });

  it("is data as well, where JSON is asked for", async () => {
    const err = await expectRefused([...set("external.share=2"), "--format", "json"], [], 2);
    const { errors } = JSON.parse(err.trimEnd().split("\n").at(-1)!);
    expect(errors).toEqual([
      {
        place: "--set external.share",
        code: "out-of-domain",
        expected: "from 0 to 1 share",
        received: 2,
        message: "expected from 0 to 1 share, got 2",
      },
    ]);
  });
});
