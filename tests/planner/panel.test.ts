import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SECTIONS = ["distribution", "promise", "days", "stations", "regions", "chance"];
const mean = (page: Page) => page.locator('.key-figure[data-measure="processing-time.mean"] .value').textContent();
const title = (page: Page, section: string) =>
  page.locator(`[data-section="${section}"] figure.card > h3`).first().textContent();

describe.each(["da", "en"])("the page of the panel, %s", (language) => {
  it("opens below a folder of any host and shows every figure with a chart, its table and downloads", async () => {
    const { page, wrong, violations } = await site.open(`${language}/panel`);
    await untilDone(page);
    await expect.poll(() => page.locator("figure.card:not([hidden]) .drawing svg").count()).toBe(SECTIONS.length);
    expect(await page.locator(".key-figure").count()).toBe(5);
    // the worker that was made while the page was loading is the one that it has
    expect(await page.locator('script[src*="panel-ahead"]').count()).toBe(1);
    expect(page.workers().length).toBe(1);
    for (const summary of await page.locator("figure.card:not([hidden]) summary").all()) await summary.click();
    await expect.poll(() => page.locator("figure.card:not([hidden]) table").count()).toBe(SECTIONS.length);
    // the mean of 2022 stands beside the model's
    expect(await page.locator('.key-figure[data-measure="processing-time.mean"]').textContent()).toMatch(/2022: 15/);
    expect(await title(page, "promise")).toMatch(
      language === "da" ? /holdes i \d+ af 100 år/ : /kept in \d+ of 100 years/,
    );
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

it("a slider moves the figure; today stays beside it; undo takes it back; another promise is judged without a new run", async () => {
  const { page, wrong } = await site.open("en/panel");
  await untilDone(page);
  const before = await mean(page);
  const answered = await title(page, "distribution");
  await page.locator('[data-key="referrals.incompleteShare"] input[type="range"]').focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => mean(page)).not.toBe(before);
  await untilDone(page);
  await expect
    .poll(() => page.locator('.key-figure[data-measure="processing-time.mean"]').textContent())
    .toContain(`If nothing is done: ${before!.split(" ")[0]}`);
  await expect.poll(() => page.url()).toContain("panel.referrals.incompleteShare=");
  await page.getByRole("button", { name: "Undo" }).focus();
  while (await page.getByRole("button", { name: "Undo" }).isEnabled()) await page.keyboard.press("Enter");
  // there and back so quickly that what is drawn of one is not drawn before the other comes
  await page.evaluate(`
    const [undo, redo] = ["Undo", "Redo"].map((name) => [...document.querySelectorAll(".tools button")].find((one) => one.textContent === name));
    for (let i = 0; i < 3; i++) { redo.click(); undo.click(); }`);
  await expect.poll(() => title(page, "distribution")).toBe(answered);
  await expect.poll(() => mean(page)).toBe(before);
  await untilDone(page);
  const promised = await title(page, "promise");
  await page.getByLabel("Share promised an answer in time").fill("70");
  await expect.poll(() => title(page, "promise")).not.toBe(promised);
  expect(await page.locator(".status").getAttribute("data-state")).toBe("done");
  const measured = await page.evaluate(() => performance.getEntriesByName("input to first figures").length);
  expect(measured).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("takes a decimal comma on a Danish page, whatever the browser's language, and says where a number is none", async () => {
  const { page, wrong } = await site.open("da/panel");
  await untilDone(page);
  const address = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).toString());
  const write = async (name: string, text: string) => {
    const input = page.locator(name);
    await input.fill("");
    await input.pressSequentially(text);
  };
  await write('input[name="promised-share"]', "55,5");
  await expect.poll(address).toBe("promised=0.555");
  await write('[data-key="referrals.factor"] input[type=number]', "1,25");
  await expect.poll(address).toBe("panel.referrals.factor=1.25&promised=0.555");
  // in the place of what is selected
  await page.locator('[data-key="referrals.factor"] input[type=number]').selectText();
  await page.keyboard.type(",5");
  await expect.poll(address).toBe("panel.referrals.factor=0.5&promised=0.555");
  await page.locator('[data-key="referrals.factor"] input[type=number]').selectText();
  await page.locator('[data-key="referrals.factor"] input[type=number]').evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", " 1,75 ");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(address).toBe("panel.referrals.factor=1.75&promised=0.555");

  await write('input[name="promised-share"]', "555");
  const said = page.locator("#promised-share-wrong");
  await expect.poll(() => said.textContent()).toMatch(/^Skriv et tal fra 1 til 100\. Der regnes med 55\s%\.$/);
  await write('input[name="promised-share"]', "70");
  await expect.poll(() => said.textContent()).toBe("");
  await expect.poll(address).toBe("panel.referrals.factor=1.75&promised=0.7");
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("searches the smallest capacity when asked, and keeps the answer, marked as old, when the inputs change", async () => {
  const { page, wrong, violations } = await site.open("da/panel", { hash: "panel.panel.mode=meeting" });
  await untilDone(page);
  const search = page.locator(".promise-search");
  await search.locator('select[name="lever"]').selectOption("caseworker.posts");
  await search.locator('select[name="surely"]').selectOption("0.5");
  await search.locator("button.primary").click();
  await search.locator("figure.card:not([hidden]) svg").waitFor({ timeout: 60_000 });
  expect(await search.locator("figure.card h3").textContent()).toMatch(/50 af 100 år/);
  expect(await search.locator(".findings li").count()).toBeGreaterThan(0);
  expect(await search.locator(".old").isVisible()).toBe(false);
  await page.getByLabel("Andel, der loves svar inden for fristen").fill("80");
  expect(await search.locator(".old").isVisible()).toBe(true);
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("names a load that can never settle at the input and before any run, and stays usable", async () => {
  const { page, wrong, violations } = await site.open("da/panel", { hash: "panel.caseworker.hoursPerWeek=4" });
  await page.waitForSelector('.status[data-state="trouble"]');
  const notice = page.locator('[data-group="caseworkers"] .never-settles');
  await expect.poll(() => notice.textContent()).toMatch(/Sagsbehandlere, øvrige.*falder aldrig til ro/);
  expect(await violations()).toEqual([]);
  await page.locator('[data-key="caseworker.hoursPerWeek"] input[type="number"]').fill("25");
  await untilDone(page);
  expect(await notice.isVisible()).toBe(false);
  expect(wrong).toEqual([]);
  await page.context().close();
});
