import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A small machine may be busy. */
const LONG = 120_000;
const soon = { timeout: LONG };
const searched = (page: Page) => page.waitForSelector('.search-status[data-state="done"]', { timeout: LONG });
const title = (page: Page) => page.locator(".front figure.card > h3").textContent();
const chosen = (page: Page) => page.locator(".chosen > h2").textContent();
const simulated = async (page: Page) => {
  await page.waitForSelector('.simulated .status[data-state="done"]', { timeout: LONG });
  await page.waitForSelector(".gains figure.card:not([hidden]) svg", { timeout: LONG });
};

it(
  "limits are chosen, the certified front is seen and walked, and a chosen point shows its map, its proof and who gains; it opens on the clinics' page",
  async () => {
    const { page, wrong, violations } = await site.open("da/placement", { hash: "place.from=3&place.to=3" });
    await searched(page);
    // 31 hospitals are proposed: 31 · 30 · 29 / 6 sets of three
    expect(await page.locator(".certificate").textContent()).toContain("alle 4.495 mulige sæt");
    expect(await title(page)).toMatch(/^\d+ sæt af 3 klinikker .* Hvidovre, Kolding, Randers \(49,4 min\.\)/);
    expect(await page.locator(".answers tbody tr").textContent()).toContain("bevist bedst");
    expect(await chosen(page)).toBe("Det valgte forslag: Hvidovre, Kolding, Randers");
    await expect.poll(() => page.locator(".proof").textContent(), soon).toContain("kan det ikke blive (afstand 0 %)");

    // a choice, by keyboard: one region for each clinic at most, so three are too few, and why is said with what would do
    await page.getByLabel("Mindst én klinik i hver region").focus();
    await page.keyboard.press("Space");
    await page.locator(".infeasible").waitFor({ timeout: LONG });
    expect(await page.locator(".infeasible").textContent()).toContain("En klinik i hver region kræver 5 steder");
    expect(await page.locator(".front").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Opgiv én i hver region" }).click();
    await expect.poll(() => page.locator(".infeasible").isVisible(), soon).toBe(false);
    await searched(page);

    // along the line with the arrow keys: the proposal follows, and so does the address
    await page.getByLabel("Gå langs linjen").focus();
    await page.keyboard.press("End");
    await expect.poll(() => chosen(page), soon).not.toContain("Hvidovre, Kolding, Randers");
    const walked = (await chosen(page))!.replace("Det valgte forslag: ", "");
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`place.chosen=${walked.replaceAll(", ", ",")}`);
    await expect.poll(() => page.locator(".proof").textContent(), soon).toContain("Et af de sæt, som intet andet slår");

    // a click on a dot: the farthest to the left is the best on average
    const dot = page.locator(".front .drawing svg circle").last();
    await dot.scrollIntoViewIfNeeded();
    const box = (await dot.boundingBox())!;
    await page.getByLabel("Gå langs linjen").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => chosen(page), soon).toContain("Hvidovre, Kolding, Randers");
    await dot.scrollIntoViewIfNeeded();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => chosen(page), soon).toContain(walked);

    await page.getByRole("button", { name: "Svaret", exact: true }).click();
    await expect.poll(() => chosen(page), soon).toContain("Hvidovre, Kolding, Randers");
    await simulated(page);
    const names = page.locator(".chosen .denmark svg .names text");
    expect((await names.allTextContents()).sort()).toEqual(["Hvidovre", "Kolding", "Randers"]);
    expect(await page.locator('.chosen [data-side="closer"]').textContent()).toMatch(
      /Tættere på end i dag: \d+ kommuner/,
    );
    const assumed = page.locator(".simulated .assumes");
    expect(await assumed.textContent()).toMatch(/én stilling i hver faggruppe.*\(flest: Hvidovre, [\d.]+ indbyggere\)/);
    await assumed.getByRole("link").click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector("#staffing")!.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    expect(decodeURIComponent(page.url())).toContain("place.");
    expect(await page.locator(".gains figure.card h3").textContent()).toContain("Udækket behov:");
    // three sites leave out regions that have a clinic today and give others one: what is said of that is not who gains
    expect(await page.locator(".who-gains").textContent()).toMatch(/^Hvem der vinder: /);
    expect(
      await page.locator('.key-figure[data-measure="waiting.first-assessment.mean"] .doubt').first().textContent(),
    ).toMatch(/95 %: \d/);
    expect(await violations()).toEqual([]);

    await page.getByRole("link", { name: "Åbn som scenarie på klinikkernes side" }).click();
    await page.waitForSelector(".staffing tbody tr", { timeout: LONG });
    expect(
      await page
        .locator(".staffing tbody tr")
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.site)),
    ).toEqual(["Hvidovre", "Kolding", "Randers"]);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  3 * LONG,
);

it(
  "in English on a small screen: today's clinics kept, four regions, a staffing within a budget, and nothing wider than the screen",
  async () => {
    const { page, wrong, violations } = await site.open("en/placement", {
      hash: "place.from=3&place.to=4&place.budget=14",
      profile: { viewport: { width: 390, height: 844 } },
    });
    await searched(page);
    await page.getByRole("button", { name: "Keep today's clinics" }).click();
    await page.getByLabel("2027: four regions (Østdanmark)").check();
    // five are kept and none is added: one set
    await expect.poll(() => page.locator(".certificate").textContent(), soon).toContain("all 1 possible sets");
    await expect.poll(() => chosen(page), soon).toBe("The chosen proposal: Roskilde, Odense, Vejle, Esbjerg, Aabenraa");
    const staffing = page.locator(".staffing-search");
    expect(await staffing.locator(".trouble").textContent()).toBe(
      "The budget is too small: the least that works is 15 posts.",
    );
    expect(await staffing.getByRole("button", { name: "Find staffing" }).isDisabled()).toBe(true);
    await staffing.getByLabel("Budget in all").fill("16");
    await staffing.getByLabel("Budget in all").press("Tab");
    await staffing.getByRole("button", { name: "Find staffing" }).click();
    await staffing.locator("figure.card:not([hidden]) svg").waitFor({ timeout: LONG });
    expect(await staffing.locator("figure.card h3").textContent()).toMatch(
      /^Shortest wait with the whole budget: \d: .*, 16 posts, [\d.]+ \[/,
    );
    expect(await staffing.locator("a.open").getAttribute("href")).toContain("nurse.posts=");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator(".simulated .key-figure").first().waitFor({ timeout: LONG });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  3 * LONG,
);

it(
  "a search that is stopped shows what was found and says that some may be missing",
  async () => {
    const { page, wrong } = await site.open("da/placement", { hash: "place.from=6&place.to=7" });
    await page.waitForSelector(".search-status progress[value]", { timeout: LONG });
    await page.locator(".search-status").getByRole("button", { name: "Stop" }).click();
    await expect
      .poll(() => page.locator(".certificate").textContent(), soon)
      .toMatch(/^Ikke attesteret: .* af 3\.365\.856 sæt/);
    expect(await page.locator(".search-status [role=status]").textContent()).toContain("Stoppet");
    expect(await page.locator(".answers tbody tr").count()).toBe(2);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  2 * LONG,
);
