import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

// fixtures/referrals.xlsx was written by hand as a zip archive (Python's zipfile): a sheet of one line, and one of 60 made-up referrals of 2022
// with dates as Excel keeps them.
const SPREADSHEET = new URL("./fixtures/referrals.xlsx", import.meta.url).pathname;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A busy machine takes its time. */
const soon = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 20_000 });
const card = (page: Page, table: string) => page.locator(`.own-table[data-table="${table}"]`);
const choose = (page: Page, table: string, name: string, buffer: Buffer) =>
  card(page, table).locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
const inUse = (page: Page, table: string) => card(page, table).locator(".in-use").textContent();
const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("ventesal") ?? "{}").plan?.panel.own);

const list = (separator: string, dates: readonly string[]) =>
  [["received", "region"], ...dates.map((date) => [date, "Sjælland"])].map((row) => row.join(separator)).join("\r\n");

describe("a list of referrals", () => {
  it("is read in four spellings; a bad one is told by row and column, and what was there before stays", async () => {
    const { page, wrong, violations } = await site.open("da/own-data");
    const danish = list(";", ["03-01-2022", "4.2.2022", "28-12-2022"]);
    const spellings = {
      "utf8.csv": Buffer.from(danish),
      "mark.csv": Buffer.from(`\uFEFF${danish}`),
      "windows.csv": Buffer.from(danish, "latin1"),
      "comma.csv": Buffer.from(list(",", ["2022-01-03", "2022-02-04", "2022-12-28"])),
    };
    for (const [name, buffer] of Object.entries(spellings)) {
      await choose(page, "referrals", name, buffer);
      await soon(() => inUse(page, "referrals")).toContain(`${name}, 3 rækker`);
      await soon(async () => (await kept(page))?.referrals?.text).toContain("Sjælland");
    }
    expect(await page.locator(".referrals").textContent()).toContain("12 hele måneder");

    await choose(
      page,
      "referrals",
      "bad.csv",
      Buffer.from(list(";", ["03-01-2022", "30-02-2022"]).replace("Sjælland", "Fyn")),
    );
    const told = card(page, "referrals").locator(".trouble");
    await soon(() => told.textContent()).toContain("bad.csv er ikke indlæst");
    expect(await told.textContent()).toContain('række 2, kolonne "region": Forventede en region den 2022-01-03');
    expect(await told.textContent()).toContain('række 3, kolonne "received": Forventede en dato som');
    expect(await inUse(page, "referrals")).toContain("comma.csv, 3 rækker");
    expect(await violations()).toEqual([]);

    await page.locator(".own-table .in-use button").first().click();
    await soon(() => inUse(page, "referrals")).toContain("Indbyggede tal");
    await soon(() => kept(page)).toEqual({});
    expect(wrong).toEqual([]);
  });

  it("comes from a spreadsheet, too, by the sheet that is chosen, and stands beside the model", async () => {
    const { page, wrong, violations } = await site.open("en/own-data");
    await page.locator(".own-table").first().waitFor();
    await card(page, "referrals").locator("input[type=file]").setInputFiles(SPREADSHEET);
    const sheets = card(page, "referrals").locator(".sheets");
    await sheets.locator("select").selectOption("Henvisninger 2022", { timeout: 30_000 });
    await sheets.locator("button").click();
    await soon(() => inUse(page, "referrals")).toContain("referrals.csv, 60 rows");
    await soon(async () => (await kept(page))?.referrals?.text).toContain("2022-01-03;Syddanmark;2022-01-03;afvist;ja");
    await untilDone(page);
    expect(await page.locator(".referrals figure h3").textContent()).toMatch(
      /^Within 14 days \d+% of your cases are answered; in the model it is \d+%$/,
    );
    expect(await page.locator(".referrals").textContent()).toContain("something was missing: 30 of 60");
    await card(page, "referrals")
      .locator("input[type=file]")
      .setInputFiles({
        ...{ name: "broken.xlsx", mimeType: "application/zip", buffer: readFileSync(SPREADSHEET).subarray(0, 900) },
      });
    await soon(() => card(page, "referrals").locator(".said").textContent()).toContain("broken.xlsx cannot be read");
    expect(await inUse(page, "referrals")).toContain("referrals.csv, 60 rows");
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

it("a template is downloaded, loads as it is, and with other figures is what the clinics are then reckoned with", async () => {
  const { page, wrong } = await site.open("da/own-data");
  const population = card(page, "population");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    population.locator('button[data-template="excel"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe("skabelon-population-excel.csv");
  const text = readFileSync(await download.path(), "utf8");
  await choose(page, "population", "skabelon.csv", Buffer.from(text));
  await soon(() => inUse(page, "population")).toContain("skabelon.csv, 98 rækker");
  await choose(
    page,
    "population",
    "fordoblet.csv",
    Buffer.from(text.replace(/^(Odense;)(\d+)/m, (_, name, people) => `${name}${2 * Number(people)}`)),
  );
  await soon(() => inUse(page, "population")).toContain("fordoblet.csv, 98 rækker");
  const link = page.locator("a.go-on").first();
  expect(await link.getAttribute("href")).toMatch(/\/da\/clinics\.html/);
  const keptFile = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("ventesal") ?? "{}").plan?.clinics.own.population?.file);
  await soon(keptFile).toBe("fordoblet.csv");
  await page.reload();
  await soon(() => inUse(page, "population")).toContain("fordoblet.csv, 98 rækker");
  expect(wrong).toEqual([]);
});
