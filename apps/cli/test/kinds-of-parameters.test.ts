import { describe, expect, it, vi } from "vitest";
import { printed, run } from "./in-process.ts";

vi.mock("../src/models.ts", async () => ({ models: [(await import("./fixtures/clinics.ts")).clinics] }));

const explained = (...args: string[]) => printed("explain", "clinics-today", ...args);
const set = (...settings: string[]) => settings.flatMap((text) => ["--set", text]);

describe("explain", () => {
  it("shows a date with the days that are possible, and whether it may never come", async () => {
    const text = await explained(...set("clinic.Odense.opens=never"));
    expect(text).toMatch(/^\* clinic\.Odense\.opens +never +– +ASSUMPTION$/m);
    expect(text).toMatch(
      /clinic\.Odense\.opens .*\n {4}First day of Odense\n {4}Possible: 2026-01-01 – 2035-12-31, or never$/m,
    );
    expect(text).toMatch(/list\.since .*\n {4}The list as it stood\n {4}Possible: 2026-01-01 – 2035-12-31$/m);
    expect(await explained("--lang", "da")).toContain("Mulige: 2026-01-01 – 2035-12-31, eller never (aldrig)");
  });

  it("shows a list with what is chosen and what is not", async () => {
    const text = await explained(...set("clinics.open=Aarhus,Odense,Vejle"));
    expect(text).toMatch(
      /^ {2}clinics\.open +3 of 4 +– +published\n {4}Open clinics\n {4}Chosen: Odense, Vejle, Aarhus\n {4}Not chosen: Aalborg$/m,
    );
    expect(await explained(...set("clinics.open="))).toMatch(
      /0 of 4[\s\S]*\n {4}Not chosen: Odense, Vejle, Aarhus, Aalborg$/m,
    );
  });

  it("shows what a setting changes, as it could be set again", async () => {
    const text = await explained(...set("clinics.open=Aarhus, Odense", "clinic.Odense.opens=2026-06-01"));
    expect(text).toContain('  clinics.open: "Odense, Vejle" → "Odense, Aarhus"\n');
    expect(text).toContain("  clinic.Odense.opens: 2026-01-01 → 2026-06-01\n");
  });

  it("gives programs the value, what it can be, and no range", async () => {
    const { parameters } = JSON.parse(await explained("--format", "json"));
    const of = (key: string) => parameters.find((one: { key: string }) => one.key === key);
    expect(of("clinic.Odense.opens")).toMatchObject({
      ...{ value: "2026-01-01", unit: "date", range: null, options: null, assumption: true },
      domain: { earliest: "2026-01-01", latest: "2035-12-31", mayBeNever: true },
    });
    expect(of("list.since").domain.mayBeNever).toBe(false);
    expect(of("clinics.open")).toMatchObject({ value: "Odense,Vejle", unit: "list", range: null, domain: null });
    expect(of("clinics.open").options.map(({ name }: { name: string }) => name)).toEqual([
      "Odense",
      "Vejle",
      "Aarhus",
      "Aalborg",
    ]);
  });

  it("gives spreadsheets the same, the days as limits", async () => {
    const [head, ...lines] = (await explained("--format", "csv")).split("\n");
    expect(head).toBe(
      "key,value,changedFrom,unit,assumption,calibrated,confidence,low,high,least,most,options,source,text",
    );
    expect(lines).toContain(
      "clinic.Odense.opens,2026-01-01,,date,true,false,assumption,,,2026-01-01,2035-12-31,never,made up,First day of Odense",
    );
    expect(lines).toContain(
      "list.since,2026-01-01,,date,false,false,published,,,2026-01-01,2035-12-31,,a list,The list as it stood",
    );
    expect(lines).toContain(
      'clinics.open,"Odense,Vejle",,list,false,false,published,,,,,Odense; Vejle; Aarhus; Aalborg,a register,Open clinics',
    );
  });

  it("has assumptions first, and the same thing of several clinics together, its source once", async () => {
    const all = set("clinics.open=Odense,Vejle,Aarhus,Aalborg");
    const { parameters } = JSON.parse(await explained(...all, "--format", "json"));
    const towns = ["Odense", "Vejle", "Aarhus", "Aalborg"];
    expect(parameters.map(({ key }: { key: string }) => key)).toEqual([
      ...towns.map((town) => `clinic.${town}.opens`),
      ...towns.map((town) => `clinic.${town}.nurses`),
      "clinics.open",
      "list.since",
    ]);
    const text = await explained(...all);
    expect(text).toContain("\n\nclinic (8)\n* clinic.Odense.opens");
    expect(text.match(/Source/g)?.length).toBe(4);
    expect(text).toMatch(/First day of Aalborg\n.*\n {4}Source of these 4: made up\n\* clinic\.Odense\.nurses/);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("what is set to a date or a list", () => {
  const problems = async (...args: string[]) => {
    const { code, out, err } = await run("explain", "clinics-today", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err;
  };

  it("is refused with what was expected, in both languages", async () => {
    const wrong = set("clinic.Odense.opens=1 June", "list.since=never", "clinic.Vejle.opens=2040-01-01");
    expect(await problems(...wrong)).toBe(
      [
        "--set clinic.Odense.opens: expected a date such as 2026-01-01, or never, got 1 June",
        '--set clinic.Vejle.opens: expected a date from 2026-01-01 to 2035-12-31, or never, got "2040-01-01"',
        '--set list.since: expected a date such as 2026-01-01, got "never"',
        "",
      ].join("\n"),
    );
    expect(await problems(...wrong, "--lang", "da")).toBe(
      [
        "--set clinic.Odense.opens: forventede en dato som 2026-01-01, eller never (aldrig), fik 1 June",
        '--set clinic.Vejle.opens: forventede en dato fra 2026-01-01 til 2035-12-31, eller never (aldrig), fik "2040-01-01"',
        '--set list.since: forventede en dato som 2026-01-01, fik "never"',
        "",
      ].join("\n"),
    );
  });

  it("is refused name by name, with the nearest", async () => {
    const wrong = set("clinics.open=Odens,Vejle,Vejle");
    expect(await problems(...wrong)).toBe(
      [
        '--set clinics.open: expected names out of Odense, Vejle, Aarhus, Aalborg, with commas between, got "Odens"; did you mean Odense?',
        '--set clinics.open: "Vejle" is named more than once',
        "",
      ].join("\n"),
    );
    expect(await problems(...wrong, "--lang", "da")).toBe(
      [
        '--set clinics.open: forventede navne blandt Odense, Vejle, Aarhus, Aalborg, med komma imellem, fik "Odens"; mente du Odense?',
        '--set clinics.open: "Vejle" er nævnt mere end én gang',
        "",
      ].join("\n"),
    );
  });
});

describe("the table of a run", () => {
  it("names changed dates and lists at its head, as they could be set again", async () => {
    const table = await printed(
      ...["run", "clinics-today", "--replications", "2"],
      ...set("clinics.open=Aarhus,Odense", "clinic.Aarhus.opens=2027-02-01", "clinic.Odense.nurses=3"),
    );
    expect(table).toContain(
      'Changed: clinics.open = "Odense, Aarhus", clinic.Odense.nurses = 3, clinic.Aarhus.opens = 2027-02-01\n',
    );
  });

  it("warns of numbers outside their plausible range, and never of dates or lists", async () => {
    const table = await printed(
      ...["run", "clinics-today", "--replications", "2"],
      ...set("clinics.open=", "list.since=2035-12-31"),
    );
    expect(table).not.toContain("Warning");
    expect(await printed("run", "clinics-today", "--replications", "2", ...set("clinic.Odense.nurses=9"))).toContain(
      "Warning: clinic.Odense.nurses = 9 lies outside 1 – 4 people",
    );
  });
});
