import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const figure = (page: Page, measure: string) => page.locator(`.key-figure[data-measure="${measure}"] .value`);
const hatched = (page: Page) => page.locator('.denmark path[fill^="url("]').count();
/** Until there are figures that belong to the inputs, whole or not. */
const untilFigures = (page: Page) =>
  page.waitForSelector('.overview[aria-busy="false"] .key-figure', { timeout: LONG });
/** A small machine may be busy. */
const LONG = 120_000;
const soon = { timeout: LONG };

it(
  "a clinic is added on the map, staffed, moved, closed and brought back by keyboard alone; figures and map follow, and the address carries it all",
  async () => {
    const { page, wrong, violations } = await site.open("da/clinics");
    await untilFigures(page);
    await page.locator(".denmark .marks button").first().waitFor();
    const withoutClinic = () => figure(page, "travel.without-clinic.share").textContent();
    const before = await withoutClinic();
    const hatchedBefore = await hatched(page);
    expect(hatchedBefore).toBeGreaterThan(30);

    // add: the arrow keys go from site to site on the map, Enter opens one
    await page.locator('.denmark .marks button[tabindex="0"]').focus();
    for (let i = 0; i < 50 && !(await focusedName(page)).startsWith("Aarhus:"); i += 1)
      await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toBe("Aarhus: ingen general klinik");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBe("Åbn en klinik her");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), soon).toContain("clinics.clinics=Roskilde");
    await expect.poll(withoutClinic, soon).not.toBe(before);
    await expect.poll(() => hatched(page), soon).toBeLessThan(hatchedBefore - 10);
    expect(await page.locator(".key-figure .before:not([hidden])").count()).toBeGreaterThan(5);

    // staff: in the table
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toMatch(/^Aarhus: klinik, 1 \+ 1 \+ 1/);
    await page.locator(".staffing").getByLabel("Læger, Aarhus").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await expect.poll(() => decodeURIComponent(page.url()), soon).toContain("clinics.clinic.Aarhus.doctor.posts=2");

    // move: Aarhus to Viborg, with its staff
    await page.locator(".staffing").getByLabel("Flyt klinikken i Aarhus til").focus();
    await page.keyboard.type("Viborg");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => decodeURIComponent(page.url()), soon).toContain("clinics.clinic.Viborg.doctor.posts=2");
    await expect.poll(() => decodeURIComponent(page.url())).not.toContain("Aarhus");
    expect(await focusedName(page)).toBe("Sygepl., Viborg");

    // the address in another profile: the same figures, and the same map
    await untilDone(page, LONG);
    const shown = await page.locator(".key-figures").textContent();
    const other = await site.open("da/clinics", { hash: new URL(page.url()).hash.slice(1) });
    await untilDone(other.page, LONG);
    await expect.poll(() => other.page.locator(".key-figures").textContent(), soon).toBe(shown);
    await expect.poll(() => hatched(other.page), soon).toBe(await hatched(page));
    await other.page.context().close();

    // close, and undo
    await page.locator(".staffing").getByRole("button", { name: "Luk klinikken i Viborg" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), soon).not.toContain("Viborg");
    await untilFigures(page);
    await expect.poll(withoutClinic, soon).toBe(before);
    await expect.poll(() => hatched(page), soon).toBe(hatchedBefore);
    await page.getByRole("button", { name: "Fortryd" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => decodeURIComponent(page.url()), soon).toContain("clinics.clinic.Viborg.doctor.posts=2");
    await untilFigures(page);
    expect(await violations()).toEqual([]);
    expect([...wrong, ...other.wrong]).toEqual([]);
    await page.context().close();
  },
  2 * LONG,
);

it(
  "in English on a small screen: four regions from 2027, a built-in scenario whose clinic is closed, and nothing wider than the screen",
  async () => {
    const { page, wrong, violations } = await site.open("en/clinics", {
      hash: "clinics=one-per-region",
      profile: { viewport: { width: 390, height: 844 } },
    });
    await untilFigures(page);
    await page.getByLabel("2027: four regions (Østdanmark)").check();
    await page.locator(".staffing").getByRole("button", { name: "Close the clinic in Aarhus" }).click();
    await expect
      .poll(() => page.locator('.findings [data-code="no-clinic"]').textContent(), soon)
      .toContain("Midtjylland");
    await page.locator(".two figure").first().locator("summary").click();
    await expect
      .poll(() => page.locator(".two figure").first().locator("tbody th").allTextContents())
      .toEqual(expect.arrayContaining(["Østdanmark"]));
    await expect.poll(() => decodeURIComponent(page.url())).not.toContain("clinic.Aarhus");
    await page.getByLabel("Colour the municipalities by").selectOption("need.unmet-share");
    expect(await page.locator(".map-card h3").textContent()).toMatch(/^Unmet need: highest in .+%/);
    // sentences above it come and go while figures narrow, and a click may then meet another place
    await untilDone(page, LONG);
    await page.getByText("The figures behind the map").click();
    await expect.poll(() => page.locator(".map-card details").getAttribute("open")).not.toBeNull();
    // a table is made when it is opened
    await expect.poll(() => page.locator(".map-card tbody tr").count()).toBe(98);
    await page.getByLabel("Burden").selectOption("travel.share-beyond");
    expect(await page.locator(".equity tbody tr").first().textContent()).toContain("Level, whole country");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".map-card").getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("municipalities-need.unmet-share.csv");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
  },
  2 * LONG,
);

it(
  "the site that is chosen on the map goes with a clinic that is moved, from the form and from the table",
  async () => {
    const { page, wrong } = await site.open("da/clinics", { profile: { viewport: { width: 390, height: 844 } } });
    await untilFigures(page);
    const chosen = page.locator('.denmark .marks button[aria-current="true"]');
    const form = page.locator(".site-form");
    await page.locator('.denmark .marks button[aria-label^="Vejle: klinik"]').click();
    await form.getByRole("spinbutton", { name: "Sygeplejersker (stillinger)" }).waitFor();
    await form.getByLabel("Flyt klinikken i Vejle til").selectOption("Kolding");
    await form.getByRole("button", { name: "Flyt" }).click();
    await expect.poll(() => form.locator("h4").textContent()).toMatch(/^Valgt sted: .*Kolding/);
    await expect.poll(() => chosen.getAttribute("aria-label")).toMatch(/^Kolding: klinik/);
    expect(await form.getByRole("button", { name: "Åbn en klinik her" }).count()).toBe(0);
    const table = page.locator(".staffing");
    await table.getByLabel("Flyt klinikken i Kolding til").selectOption("Viborg");
    await table.locator('tr[data-site="Kolding"]').getByRole("button", { name: "Flyt" }).click();
    await expect.poll(() => form.locator("h4").textContent()).toMatch(/^Valgt sted: .*Viborg/);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  LONG,
);

/** What a screen reader says of what has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });
}
