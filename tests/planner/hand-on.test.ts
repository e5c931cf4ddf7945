import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PLAN = "panel.referrals.factor=1.1&panel.promise.withinDays=21";

async function fileFrom(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it("a copied address opens the same scenario with the same figures in another profile", async () => {
  const context = await site.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page, wrong } = await site.open("da/panel", { context, hash: PLAN });
  await untilDone(page);
  await page.getByRole("button", { name: "Kopiér adresse" }).click();
  await expect.poll(() => page.locator(".said").first().textContent()).toMatch(/^Adressen er kopieret/);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await site.open("da/panel", { hash: new URL(address).hash.slice(1) });
  await untilDone(other.page);
  const figures = (at: Page) => at.locator(".key-figures").first().textContent();
  expect(await figures(other.page)).toBe(await figures(page));
  expect(new URL(other.page.url()).hash).toBe(new URL(page.url()).hash);
  expect([...wrong, ...other.wrong]).toEqual([]);
  await Promise.all([context.close(), other.page.context().close()]);
});

it("a copied address of a comparison opens that comparison, and says where saved scenarios are not in it", async () => {
  const context = await site.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page, wrong } = await site.open("da/compare", { context, hash: "panel.referrals.factor=1.2" });
  await page.getByLabel("Grundlag").selectOption("panel-weekly-meeting");
  await page.getByRole("checkbox", { name: /^Panelet i 2027/ }).check();
  const copied = async (expected: RegExp) => {
    await page.getByRole("button", { name: "Kopiér adresse" }).click();
    await expect.poll(() => page.locator(".said").first().textContent()).toMatch(expected);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const hash = new URL(await copied(/^Adressen er kopieret: den åbner netop denne sammenligning\.$/)).hash.slice(1);
  const other = await site.open("da/compare", { hash });
  const chosen = (at: Page) =>
    at.evaluate(() => [
      (document.querySelector("#base") as HTMLSelectElement).value,
      ...[...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map(({ value }) => value),
    ]);
  await expect.poll(() => chosen(other.page)).toEqual(await chosen(page));
  expect(await chosen(other.page)).toEqual(["panel-weekly-meeting", "plan", "panel-2027"]);

  await page.getByRole("button", { name: "Gem til sammenligning" }).click();
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  await page.getByRole("checkbox", { name: /^Plan 1/ }).check();
  expect(await copied(/^Adressen er kopieret uden de gemte scenarier/)).not.toContain("saved");
  expect([...wrong, ...other.wrong]).toEqual([]);
  await Promise.all([context.close(), other.page.context().close()]);
});

/** A parameter that only this part has, a value for it, another built-in scenario of it, and the link that leads to its page. */
const PARTS = {
  panel: { key: "panel.readingHours", value: 2.5, scenario: "panel-weekly-meeting", link: "Gå til Ekspertpanel" },
  clinics: { key: "uptake.halvingMinutes", value: 60, scenario: "one-per-region", link: "Gå til Senfølgeklinikker" },
} as const;

it.each([
  ["panel", "clinics"],
  ["clinics", "panel"],
] as const)(
  "the page of %s loads no other model until a file of %s is opened; then it leads there, with the plan as it is by then",
  async (own, other) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const texts: Promise<string>[] = [];
    // of the page, and of its worker
    context.on("response", (response) => {
      if (response.url().endsWith(".js")) texts.push(response.text());
    });
    const { page, wrong } = await site.open(`da/${own}`, { context });
    await untilDone(page);
    const has = async ({ key }: { key: string }) =>
      (await Promise.all(texts)).some((text) => text.includes(`"${key}"`));
    const open = async (file: object) => {
      const [picked] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Åbn fil" }).click(),
      ]);
      const buffer = Buffer.from(JSON.stringify(file));
      await picked.setFiles({ name: "plan.json", mimeType: "application/json", buffer });
    };
    expect(await has(PARTS[own])).toBe(true);

    // a file of its own needs no other model, nor a connection
    await context.setOffline(true);
    await open({ scenario: PARTS[own].scenario });
    await expect.poll(() => page.locator(".said").first().textContent()).toBe("plan.json");
    await context.setOffline(false);
    await untilDone(page);
    expect(await has(PARTS[other])).toBe(false);

    const { key, value, scenario, link } = PARTS[other];
    await open({ scenario, set: { [key]: value } });
    await page.locator(".said").getByRole("link", { name: link }).waitFor();
    expect(await has(PARTS[other])).toBe(true);
    await page.locator(".seed input").fill("7");
    await page.locator(".seed input").press("Enter");
    await page.locator(".said").getByRole("link", { name: link }).click();
    await page.waitForURL(`**/da/${other}.html#*`);
    await untilDone(page);
    const address = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(Object.fromEntries(address)).toEqual({
      [own]: PARTS[own].scenario,
      [other]: scenario,
      [`${other}.${key}`]: String(value),
      seed: "7",
    });
    expect(wrong).toEqual([]);
    await context.close();
  },
);

it("a chart is taken along as picture and as table, and each file says what it rests on", async () => {
  const { page, wrong } = await site.open("en/panel", { hash: PLAN });
  await untilDone(page);
  const card = page.locator('[data-section="distribution"] figure.card');
  const take = (kind: string) => fileFrom(page, () => card.getByRole("button", { name: kind }).click());
  const title = (await card.locator("h3").textContent()) ?? "";

  const svg = await take("SVG");
  const text = svg.bytes.toString("utf8");
  expect(svg.name).toMatch(/\.svg$/);
  const drawn = await page.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, "image/svg+xml");
    const metadata = documentElement.querySelector("metadata")?.textContent ?? "";
    return { name: documentElement.nodeName, text: documentElement.textContent, metadata };
  }, text);
  expect(drawn.name).toBe("svg");
  expect(drawn.text).toContain(title);
  expect(drawn.text).toMatch(/seed 1 · \d+ replications · passport [0-9a-f]{12}/);

  const { ventesal } = JSON.parse(drawn.metadata);
  expect(ventesal).toMatchObject({ scenario: "panel-2022", seed: "1" });
  expect(ventesal.parameters["referrals.factor"]).toBe(1.1);

  const png = await take("PNG");
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  // twice as fine as the picture of 740 points that it is drawn from
  expect(png.bytes.readUInt32BE(16)).toBe(2 * 740);
  const at = png.bytes.indexOf("iTXtventesal");
  const rests = png.bytes.subarray(at + "iTXtventesal".length + 5, at + 4 + png.bytes.readUInt32BE(at - 4));
  expect(JSON.parse(rests.toString("utf8"))).toEqual(ventesal);

  const csv = (await take("CSV")).bytes.toString("utf8");
  expect(csv.split("\n").filter((line) => line !== "").length).toBeGreaterThan(10);
  expect(csv).toContain(/passport [0-9a-f]{12}/.exec(drawn.text ?? "")![0].slice(9));
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("a printed page has the scenario instead of the inputs, every table open, and nothing wider than the paper", async () => {
  const { page, wrong } = await site.open("da/panel", { hash: PLAN });
  await untilDone(page);
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(20);
  await page.emulateMedia({ media: "print" });
  // A4 without its margins, at 96 points an inch
  await page.setViewportSize({ width: 672, height: 1000 });
  const scenario = page.locator("#tools .in-print");
  expect(await scenario.textContent()).toContain("Faktor på henvisninger fra alle regioner: 1,1");
  expect(await scenario.textContent()).toContain("panel.referrals.factor=1.1");
  expect(await page.locator(".workbench .inputs").isVisible()).toBe(false);
  // nothing was searched
  expect(await page.locator(".promise-search").isVisible()).toBe(false);
  await expect.poll(() => page.locator("figure.card:not([hidden], .long) table").first().isVisible()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
  expect(wrong).toEqual([]);
  await page.context().close();
});
