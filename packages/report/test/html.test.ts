import { describe, expect, it } from "vitest";
import { DATA_ID, shownTexts } from "../src/index.ts";
import { inputFor, pageOf } from "./fixtures.ts";

const REPORTS = [
  ["panel-2022", "da"],
  ["panel-2022", "en"],
  ["panel-weekly-meeting", "da"],
  ["late-effects-2026", "da"],
  ["one-per-region", "en"],
] as const;

describe("a report in HTML", () => {
  it.each(REPORTS)("of %s (%s) has every section, each under its heading", async (name, language) => {
    const { page } = await pageOf(name, language);
    const ids = [...page.querySelectorAll("main > section")].map(({ id }) => id);
    const isPanel = name.startsWith("panel");
    expect(ids).toEqual([
      "question",
      "answer",
      "charts",
      "figures",
      ...(isPanel ? [] : ["equity"]),
      "assumptions",
      "limits",
      "passport",
      "more-figures",
      ...(isPanel ? [] : ["equity-figures"]),
      "definitions",
      "parameters",
      "stress-des",
    ]);
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    for (const section of page.querySelectorAll("main > section")) {
      expect(section.querySelectorAll("h2")).toHaveLength(1);
      expect(page.getElementById(section.getAttribute("aria-labelledby")!)).not.toBeNull();
    }
  });

  it.each(REPORTS)("of %s (%s) loads nothing from anywhere and says so to the browser", async (name, language) => {
    const { html, page } = await pageOf(name, language);
    expect([...page.querySelectorAll("[src], link, iframe, object, image, use, form")]).toEqual([]);
    expect(page.querySelectorAll("script:not([type='application/json'])")).toHaveLength(0);
    expect(page.querySelector("style")!.textContent).not.toMatch(/url\(|@import/);
    expect(html).not.toMatch(/<[a-z]+[^>]*\son[a-z]+=/i);
    expect([...page.querySelectorAll("a")].every((link) => link.getAttribute("href")!.startsWith("#"))).toBe(true);
    const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']")!.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
  });

  it.each(REPORTS)("of %s (%s) gives each number of a table of figures its unit", async (name, language) => {
    const { page } = await pageOf(name, language);
    const cells = [...page.querySelectorAll("#figures td.number, #equity td.number, #more-figures td.number")].map(
      (cell) => cell.textContent!,
    );
    expect(cells.length).toBeGreaterThan(40);
    // a number, or a range of them, and then something that is no number
    const withUnit = /^[+-]?\d[\d.,]*( – -?\d[\d.,]*)?( ?%| \p{L})/u;
    const bare = cells.filter(
      (text) => !["–", "eksakt", "exact"].includes(text) && !text.includes("%") && !withUnit.test(text),
    );
    expect(bare).toEqual([]);
  });

  it.each(REPORTS)(
    "of %s (%s) tells no level and no difference twice: what is in the main part is not in the appendix",
    async (name, language) => {
      const { page } = await pageOf(name, language);
      const named = (section: string) => {
        let block = "";
        return [...page.querySelectorAll(`#${section} tbody tr`)].flatMap((row) => {
          const head = row.querySelector("th[scope=rowgroup]");
          if (head !== null) block = head.textContent!;
          const one = row.querySelector("th[scope=row]");
          // a plan's main part has differences, and its appendix the levels of the same
          const of = /Forskel|Difference/.test(row.closest("table")!.querySelector("thead")!.textContent!);
          return one === null ? [] : [`${of ? "difference" : "level"}, ${block}: ${one.textContent}`];
        });
      };
      const [main, appendix] = [named("figures"), named("more-figures")];
      expect(main.length).toBeGreaterThan(5);
      expect(appendix.filter((row) => main.includes(row))).toEqual([]);
    },
  );

  it.each(REPORTS)("of %s (%s) can be read aloud: scopes, captions, words for each picture", async (name, language) => {
    const { page } = await pageOf(name, language);
    for (const cell of page.querySelectorAll("th"))
      expect(["col", "row", "rowgroup"]).toContain(cell.getAttribute("scope"));
    for (const table of page.querySelectorAll("table"))
      expect(table.querySelector("caption")!.textContent).not.toBe("");
    const pictures = [...page.querySelectorAll("figure")];
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      expect(picture.querySelector("svg[role=img]")!.getAttribute("aria-label")!.length).toBeGreaterThan(30);
      expect(picture.querySelector("figcaption")!.textContent).not.toBe("");
      expect(picture.querySelectorAll("svg [aria-label]")).toHaveLength(0);
    }
  });

  it("has the published figures of 2022 beside those of the panel", async () => {
    const { page } = await pageOf("panel-2022", "da");
    const rows = [...page.querySelectorAll("#figures tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    // the annual report: 121 received, 30 rejected, 81 assessed; 14 days: 62 %
    const published = (label: string) => rows.find(([first]) => first === label)?.at(-1);
    expect([published("Modtaget"), published("14 dage")]).toEqual(["121 sager", "62 %"]);
  });

  it("sets a plan beside what happens if nothing is done, with paired intervals and what they show", async () => {
    const { page } = await pageOf("panel-weekly-meeting", "da");
    const heads = [...page.querySelectorAll("#figures thead th")].map((cell) => cell.textContent);
    expect(heads).toEqual(["Mål", "Hvis intet gøres", "Planen", "Forskel", "95 %-interval", "Vist"]);
    const { today } = await inputFor("panel-weekly-meeting", "da");
    const row = today!.differences.find(
      ({ measure, group }) => measure === "processing-time.mean" && group.outcome === "all",
    )!;
    expect(row.difference).toBeCloseTo(row.other! - row.base!, 9);
    expect(page.querySelector("#question")!.textContent).toContain("Panelets arbejdsform");
  });

  it("carries the passport and the rows for programs", async () => {
    const { page } = await pageOf("one-per-region", "en");
    const data = JSON.parse(page.getElementById(DATA_ID)!.textContent!);
    const { plan, today } = await inputFor("one-per-region", "en");
    expect(data.passport).toEqual(plan.result.passport);
    expect(data.today.passport).toEqual(today!.result.passport);
    expect(data.report).toMatchObject({ language: "en", command: "ventesal report one-per-region" });
  });

  it("fills in all 24 items of STRESS-DES, and marks what only a human can say", async () => {
    const { page } = await pageOf("late-effects-2026", "en");
    const items = [...page.querySelectorAll("#stress-des table")][0]!.querySelectorAll("tbody tr:not(.open)");
    const numbers = [...items]
      .map((row) => row.firstElementChild!.textContent!)
      .filter((text) => /^\d(\.\d)+$/.test(text));
    // Monks et al. 2019, table 1
    expect(numbers).toEqual(
      "1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5.1 2.5.2 2.5.3 2.5.4 2.5.5 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2 5.3 5.4 6.1".split(
        " ",
      ),
    );
    const open = [...page.querySelectorAll("#stress-des tr.open")].map((row) => row.lastElementChild!.textContent!);
    expect(open.length).toBeGreaterThan(2);
    for (const text of open) expect(text).toMatch(/^To be filled in by the one who/);
  });

  it("tells every text with a place of its own table, row and column", async () => {
    const texts = shownTexts((await pageOf("panel-2022", "en")).page);
    expect(texts).toContainEqual({ place: "Table 1. Key figures › Received › Published 2022", text: "121 cases" });
  });
});
