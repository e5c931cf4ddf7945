import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["da", "en"])("the first page, %s", (language) => {
  it("has two doors with three figures each, computed here, and carries the scenario on through them", async () => {
    const { page, wrong, violations } = await site.open(`${language}/index`, { hash: "panel.referrals.factor=1.5" });
    const panel = page.locator('[data-part="panel"]');
    await expect.poll(() => panel.locator(".doubt").first().textContent(), { timeout: 30_000 }).toMatch(/95 ?%/);
    expect(await page.locator(".key-figure").count()).toBe(6);
    expect(await panel.locator("a.open").getAttribute("href")).toBe("./panel.html#panel.referrals.factor=1.5");
    expect(await panel.locator(".changed").isVisible()).toBe(true);
    expect(await page.locator('[data-part="clinics"] .changed').isVisible()).toBe(false);
    const clinics = page.locator('[data-part="clinics"] .doubt').first();
    await expect.poll(() => clinics.textContent(), { timeout: 45_000 }).toMatch(/95 ?%/);
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
