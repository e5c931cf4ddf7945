import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WEEKLY = "panel.panel.mode=meeting";

it("saves a plan, compares it with today, and keeps it across the languages and a reload", async () => {
  const { page, wrong, violations } = await site.open("da/panel", { hash: WEEKLY });
  await untilDone(page);
  await page.getByRole("button", { name: "Gem til sammenligning" }).click();
  await page.getByLabel("Navn").fill("Ugentligt møde");
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  await page.getByRole("link", { name: "Gå til Sammenlign" }).click();
  await page.waitForSelector("section.changes");
  await page.locator('input[value="saved:Ugentligt møde"]').check();
  await untilDone(page);
  await expect.poll(() => page.locator("section.changes h2").allTextContents()).toContain("Ugentligt møde");
  expect(await page.locator("section.changes .settled").first().textContent()).toMatch(/^Afgjort/);
  await page.locator("a.language").click();
  await page.waitForSelector("section.changes");
  await untilDone(page);
  await page.reload();
  await untilDone(page);
  expect(await page.locator("section.changes h2").allTextContents()).toEqual(["The current plan", "Ugentligt møde"]);
  await expect.poll(() => page.url()).toContain(WEEKLY);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).first().click(),
  ]);
  expect(csv.suggestedFilename()).toBe("comparison-processing-time.mean.csv");
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
});

it("tells how to begin where nothing is chosen", async () => {
  const { page, wrong, violations } = await site.open("da/compare");
  await page.waitForSelector(".empty:visible");
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
});

it("says that an address is mangled, and that nothing can be kept, and goes on", async () => {
  const context = await site.browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const { page, wrong } = await site.open("en/panel", { context, hash: `${WEEKLY}&panle.x=1` });
  await untilDone(page);
  const told = (await page.locator(".problems").textContent()) ?? "";
  expect(told).toContain("panle.x=1");
  expect(told).toContain("does not allow anything to be kept");
  expect(wrong).toEqual([]);
});

it("changes an assumption from the list, and takes it back", async () => {
  const { page, wrong, violations } = await site.open("en/assumptions");
  const row = page.locator('tr[data-key="referrals.urgentShare"]');
  await row.getByRole("button", { name: /^Change/ }).click();
  await row.locator("input[type=number]").fill("12");
  await expect.poll(() => page.url()).toContain("panel.referrals.urgentShare=0.12");
  await page.getByLabel("Only those I have changed").check();
  await expect.poll(() => page.locator("table.assumptions tbody tr:visible").count()).toBe(1);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => page.url()).not.toContain("urgentShare");
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
});
