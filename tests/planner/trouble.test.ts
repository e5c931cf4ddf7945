import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("a worker that crashes is told, what was put in stays, and one press begins again", async () => {
  const { page, wrong, violations } = await site.open("da/panel", { hash: "panel.referrals.factor=1.2" });
  await untilDone(page);
  const [worker] = page.workers();
  await worker!.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of order");
    });
  });
  const told = page.locator(".status .trouble");
  await expect.poll(() => told.textContent()).toContain("Beregningen gik i stykker");
  expect(await told.textContent()).toContain("out of order");
  expect(await violations()).toEqual([]);
  await expect.poll(() => page.url()).toContain("panel.referrals.factor=1.2");
  await told.getByRole("button", { name: "Prøv igen" }).click();
  await untilDone(page);
  expect(await told.isVisible()).toBe(false);
  // the crash itself is in the console; nothing else is
  expect(wrong.filter((one) => !one.includes("out of order"))).toEqual([]);
  await page.context().close();
});

it("a worker that cannot be loaded is told, and inputs still work", async () => {
  const context = await site.browser.newContext();
  await context.route(/\/simulation-worker\.js/, (route) => route.abort());
  const { page } = await site.open("en/panel", { context });
  await page.waitForSelector('.status[data-state="trouble"]');
  expect(await page.locator(".status .trouble").textContent()).toContain("The computation broke down");
  await page.locator('[data-key="referrals.factor"] input[type="number"]').fill("1.5");
  await expect.poll(() => page.url()).toContain("panel.referrals.factor=1.5");
  await context.unroute(/\/simulation-worker\.js/);
  await context.close();
});

it("a browser that is full keeps nothing, says so, and the scenario is in the address all the same", async () => {
  const context = await site.browser.newContext();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  const { page, wrong, violations } = await site.open("da/panel", { context });
  await untilDone(page);
  await page.locator('[data-key="referrals.factor"] input[type="number"]').fill("1.5");
  await expect.poll(() => page.locator(".problems").textContent()).toContain("Der er ikke plads til at huske mere");
  await expect.poll(() => page.url()).toContain("panel.referrals.factor=1.5");
  await untilDone(page);
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
  await context.close();
});

it("a tab that was hidden while it computed says that it went on, and has its figures", async () => {
  const { page, wrong } = await site.open("en/clinics");
  await page.waitForSelector('.overview[aria-busy="false"] .key-figure');
  const show = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);
  expect(await page.locator(".status").getAttribute("data-state")).toBe("running");
  await show(true);
  await untilDone(page, 120_000);
  await show(false);
  await expect.poll(() => page.locator("#tools .said").textContent()).toContain("went on while the tab was hidden");
  expect(await page.locator(".key-figure").count()).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
  await page.context().close();
});
