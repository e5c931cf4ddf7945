import { describe, expect, it } from "vitest";
import { loadInto, removeFrom } from "../src/components/own-data/load.js";
import { templateOf } from "../src/components/own-data/templates.js";
import { csvOfCells } from "../src/components/simulation/tasks/spreadsheet.js";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";
import { EMPTY_PLAN, scenarioOf } from "../src/components/state/draft.js";

const tables = [
  ["clinics", "population", 98],
  ["clinics", "sites", null],
  ["clinics", "travel", null],
  ["clinics", "waiting", 4],
  ["panel", "referrals", 5],
] as const;

describe.each(tables)("the template of %s: %s", (part, table, rows) => {
  it.each(["excel", "plain"] as const)("loads as it is, as written for %s", (spelling) => {
    const content = new TextEncoder().encode(templateOf(table, spelling));
    const loaded = loadInto(part, EMPTY_PLAN[part], table, { file: "template.csv", content });
    if ("issues" in loaded) throw new Error(JSON.stringify(loaded.issues.slice(0, 3)));
    expect(loaded.rows).toBeGreaterThan(3);
    if (rows !== null) expect(loaded.rows).toBe(rows);
  });
});

describe("a table of one's own", () => {
  it("is taken whole or not at all: bad rows leave the draft, and all of them are told", () => {
    const bad = templateOf("population", "plain")
      .replace("Aarhus,", "Århus by,")
      .replace(/(Odense),\d+/, "$1,mange");
    const loaded = loadInto("clinics", EMPTY_PLAN.clinics, "population", { file: "bad.csv", content: bad });
    expect("issues" in loaded && loaded.issues.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('column "municipality"'),
        expect.stringContaining('column "population"'),
      ]),
    );
  });

  it("is kept as text without its byte order mark, and is out again when it is removed", () => {
    const content = templateOf("waiting", "excel");
    const loaded = loadInto("clinics", EMPTY_PLAN.clinics, "waiting", { file: "list.csv", content });
    if ("issues" in loaded) throw new Error("refused");
    expect(loaded.draft.own.waiting!.text.startsWith("klinik;henvist;antal")).toBe(true);
    expect(removeFrom("clinics", loaded.draft, "waiting")).toEqual({ draft: EMPTY_PLAN.clinics, rows: 0 });
  });

  it("cannot be removed while another rests on it", () => {
    const own = "id,name,municipality,lat,lon,lateEffectsClinic\nMyPlace,My place,Odense,55.39,10.38,general\n";
    const sites = loadInto("clinics", EMPTY_PLAN.clinics, "sites", { file: "sites.csv", content: own });
    if ("issues" in sites) throw new Error(JSON.stringify(sites.issues));
    const list = { file: "list.csv", content: "clinic,referred\nMyPlace,2025-12-01\n" };
    const both = loadInto("clinics", sites.draft, "waiting", list);
    if ("issues" in both) throw new Error(JSON.stringify(both.issues));
    expect(removeFrom("clinics", both.draft, "sites")).toMatchObject({
      issues: [{ place: expect.stringContaining("list.csv") }],
    });
  });

  it("in Windows-1252 says what it says in UTF-8", () => {
    const content = Uint8Array.from("modtaget;region\n03-01-2022;Sjælland\n", (letter) => letter.charCodeAt(0));
    const loaded = loadInto("panel", EMPTY_PLAN.panel, "referrals", { file: "old.csv", content });
    if ("issues" in loaded) throw new Error("refused");
    expect(scenarioOf("panel", loaded.draft).values["referrals.Sjælland.perYear"]).toBe(12);
  });
});

describe("cells of a spreadsheet", () => {
  it("become text that the readers read: dates as ISO, quotes where they are needed, no empty rows or columns at the end", () => {
    const rows = [
      ["a", "b", null],
      [new Date("2026-01-31"), 1.5, null],
      ['say "x"; y', true, null],
      [null, null, null],
    ];
    expect(csvOfCells(rows)).toBe('a;b\n2026-01-31;1.5\n"say ""x""; y";yes\n');
  });
});

it("own tables that say the same are read once, also as copies; those that say something else are read anew", () => {
  const own = { waiting: { file: "list.csv", text: "clinic,referred\nOdense,2025-12-01\n" } };
  const draft = { ...EMPTY_PLAN.clinics, own };
  const { waiting } = scenarioOf("clinics", draft).own;
  expect(waiting).toHaveLength(1);
  expect(scenarioOf("clinics", structuredClone(draft)).own.waiting).toBe(waiting);
  const longer = { waiting: { ...own.waiting, text: `${own.waiting.text}Odense,2025-12-02\n` } };
  expect(scenarioOf("clinics", { ...draft, own: longer }).own.waiting).toHaveLength(2);
});
