import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { inWindows1252, populationCsv, SITES, travelCsv } from "./fixtures/own-csv.ts";
import { printed, run } from "./in-process.ts";

vi.mock("../src/models.ts", async () => ({ models: [(await import("./fixtures/clinics.ts")).clinics] }));

const folder = mkdtempSync(join(tmpdir(), "ventesal-own-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "data"));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const people = file("people.csv", populationCsv(1000));
const sites = file("sites.csv", SITES);
const JSON_OF_TWO = ["--replications", "2", "--format", "json"];
const passport = async (...args: string[]) => JSON.parse(await printed("run", ...args, ...JSON_OF_TWO)).passport;

describe("a table of one's own", () => {
  it("stands in the passport, with its number of rows and a hash of them", async () => {
    const { own, hash } = await passport("clinics-today", "--own", `population=${people}`);
    expect(own).toEqual({ population: { rows: 98, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    const builtIn = await passport("clinics-today");
    expect(Object.keys(builtIn)).not.toContain("own");
    expect(builtIn.hash).not.toBe(hash);
  });

  it("is the same in UTF-8 and Windows-1252, with commas and semicolons: the hash is over what was read", async () => {
    const others = [
      file("people-1252.csv", inWindows1252(populationCsv(1000))),
      file("people-commas.csv", populationCsv(1000, ",")),
    ];
    const { hash } = await passport("clinics-today", "--own", `population=${people}`);
    for (const other of others) {
      expect((await passport("clinics-today", "--own", `population=${other}`)).hash).toBe(hash);
    }
    const more = file("people-more.csv", populationCsv(1001));
    expect((await passport("clinics-today", "--own", `population=${more}`)).hash).not.toBe(hash);
  });

  it("decides which parameters there are", async () => {
    const { parameters } = await passport(
      "clinics-today",
      ...["--own", `sites=${sites}`, "--set", "clinics.open=Svendborg", "--set", "clinic.Svendborg.opens=2026-06-01"],
    );
    expect(parameters).toEqual({
      "clinics.open": "Svendborg",
      "clinic.Svendborg.opens": "2026-06-01",
      "clinic.Svendborg.nurses": 2,
      "list.since": "2026-01-01",
    });
  });

  it("may rest on another one", async () => {
    const travel = file("travel.csv", travelCsv("Svendborg", "Odense"));
    const own = ["--own", `travel=${travel}`];
    expect((await passport("clinics-today", ...own, "--own", `sites=${sites}`)).own.travel.rows).toBe(2 * 98);
    const { code, err } = await run("run", "clinics-today", ...own, ...JSON_OF_TWO);
    expect(code).toBe(2);
    expect(err).toContain(`${travel}, row 2, column "site": came "Svendborg"; expected one of Odense, Vejle`);
  });

  it("is named above the figures", async () => {
    const table = await printed("run", "clinics-today", "--replications", "2", "--own", `population=${people}`);
    expect(table).toContain("\nOwn data: population (98 rows)\n");
    expect(await printed("run", "clinics-today", "--replications", "2")).not.toContain("Own data");
  });

  it("can be given to every command that takes a scenario", async () => {
    const own = ["--own", `sites=${sites}`];
    expect(await printed("diagram", "clinics-today", ...own)).toMatch(/^flowchart/);
    expect(await printed("explain", "clinics-today", ...own)).toContain("clinic.Svendborg.opens");
    // the fixture has nothing to fit; that is said after the table was read
    expect((await run("calibrate", "clinics-today", ...own)).err).toContain("nothing to calibrate");
    expect((await run("calibrate", "clinics-today", "--own", "sites=nowhere.csv")).err).toContain("nowhere.csv: ");
  });
});

describe("a scenario file with own tables", () => {
  writeFileSync(join(folder, "data", "people.csv"), populationCsv(2000));
  const scenario = (own: object) => file("mine.json", JSON.stringify({ scenario: "clinics-today", name: "mine", own }));

  it("names files from its own folder on", async () => {
    const { own } = await passport(scenario({ population: "data/people.csv" }));
    expect(own.population.rows).toBe(98);
    expect(await passport(scenario({ population: join(folder, "data", "people.csv") }))).toMatchObject({ own });
    expect(await printed("check", scenario({ population: "./data/people.csv" }))).toMatch(/^ok: the scenario "mine"/);
  });

  it("gives way to the command line, table by table", async () => {
    const own = { population: "data/people.csv", sites: "sites.csv" };
    const before = await passport(scenario(own));
    const after = await passport(scenario(own), "--own", `population=${people}`);
    expect(after.own.sites).toEqual(before.own.sites);
    expect(after.own.population).not.toEqual(before.own.population);
    // what is replaced need not be there
    const { own: found } = await passport(scenario({ population: "gone.csv" }), "--own", `population=${people}`);
    expect(found.population).toEqual(after.own.population);
  });

  it("is refused with the file that is not there", async () => {
    const { code, err } = await run("run", scenario({ population: "gone.csv", sites: "data" }));
    expect(code).toBe(2);
    expect(err).toContain(`${join(folder, "gone.csv")}: expected a file, got nothing`);
    expect(err).toContain(`${join(folder, "data")}: expected a file, got a folder`);
  });
});

describe("own tables that are wrong are refused, and nothing is run", () => {
  const refused = async (args: string[], ...says: string[]) => {
    const { code, out, err } = await run("run", "clinics-today", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const text of says) expect(err).toContain(text);
    return err;
  };

  it("with file, row and column, in the language asked for", async () => {
    const bad = file("bad.csv", populationCsv("1.000"));
    const err = await refused(
      ["--own", `population=${bad}`],
      `${bad}, row 2, column "population": came "1.000"; expected a whole number such as 12345, without`,
    );
    expect(err.trimEnd().split("\n").length).toBe(98);
    await refused(
      ["--own", `population=${bad}`, "--lang", "da"],
      `${bad}, række 99, kolonne "population": forventede et helt tal som 12345, uden tusindtalstegn, fik "1.000"`,
    );
  });

  it("as data as well, where JSON is asked for, whose places are the same in all languages", async () => {
    const bad = file("short.csv", "municipality,population\nOdense,x\n");
    const err = await refused(["--own", `population=${bad}`, "--format", "json", "--lang", "da"]);
    const { errors } = JSON.parse(err.trimEnd().split("\n").at(-1)!);
    expect(errors.length).toBe(98);
    expect(errors[0]).toEqual({
      place: `${bad}, row 2, column "population"`,
      code: "own-data",
      expected: "a whole number such as 12345, without thousands separators",
      received: '"x"',
      message: 'forventede et helt tal som 12345, uden tusindtalstegn, fik "x"',
    });
  });

  it("all of them together", async () => {
    const [one, two] = [file("one.csv", ""), file("two.csv", "id,name\n")];
    const err = await refused(["--own", `population=${one}`, "--own", `sites=${two}`, "--own", `site=${people}`]);
    expect(err.split("\n").filter((line) => line.startsWith(`${one}: came no text`)).length).toBe(1);
    expect(err).toContain(`${two}, row 1, column "lat": came no such column`);
    expect(err).toContain('clinics has no own table "site"; did you mean sites? There are: population, sites, travel');
  });

  it("with what was written, where it is not name=file or a table is there twice", async () => {
    const err = await refused([
      ...["--own", "population", "--own", "=x.csv", "--own", "sites="],
      ...["--own", "travel=a.csv", "--own", "travel=b.csv"],
    ]);
    expect(err.trimEnd().split("\n")).toEqual([
      '--own: expected name=file, for example population=my-population.csv, got "population"',
      '--own: expected name=file, for example population=my-population.csv, got "=x.csv"',
      '--own sites: expected name=file, for example population=my-population.csv, got "sites="',
      '--own travel: expected each table once, got "travel=b.csv"',
    ]);
  });

  it("by a name that is no table, in Danish", async () => {
    await refused(
      ["--own", `site=${people}`, "--lang", "da"],
      'modellen har ingen egen tabel "site"; mente du sites? Der er: population, sites, travel',
    );
  });
});

describe("explain", () => {
  it("says which tables are in use and which can be replaced, for people", async () => {
    const text = await printed("explain", "clinics-today", "--own", `sites=${sites}`);
    expect(text).toContain(`\nOwn tables, instead of built-in data:\n  sites: 2 rows from ${sites}\n`);
    expect(text).toContain(
      [
        "Tables that can be replaced (--own name=file):",
        "  population: Residents of each municipality",
        "    Columns: municipality, population",
        "  travel: Travel times",
        "    Columns: municipality, site, minutes, roadKm",
        "",
      ].join("\n"),
    );
    const danish = await printed("explain", "clinics-today", "--own", `sites=${sites}`, "--lang", "da");
    expect(danish).toContain(`  sites: 2 rækker fra ${sites}\n`);
    expect(danish).toContain("  population: Indbyggere i hver kommune\n    Kolonner: municipality, population\n");
  });

  it("says so for programs", async () => {
    const { ownTables } = JSON.parse(
      await printed("explain", "clinics-today", "--own", `sites=${sites}`, "--format", "json"),
    );
    expect(ownTables.map(({ name, own }: { name: string; own: object | null }) => [name, own])).toEqual([
      ["population", null],
      ["sites", { rows: 2, file: sites }],
      ["travel", null],
    ]);
    expect(ownTables[0]).toMatchObject({ columns: "municipality, population", text: { da: /./, en: /./ } });
  });
});
