import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentAt } from "../documents.ts";
import { root } from "../ventesal.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PAGES = [
  "index",
  "planner",
  "authority",
  "researcher",
  "how-to",
  "parameters",
  "measures",
  "files",
  "commands",
  "language",
  "methods",
];
const WRITTEN = ["parameters", "measures", "files", "commands", "language"];
const NARROW = { viewport: { width: 390, height: 844 } };
const LONG = { timeout: 120_000 };

describe.each(["da", "en"])("the guide, %s", (language) => {
  it("opens every page without an error, readable by everybody and no wider than a small screen, and its links lead to pages", async () => {
    const context = await site.browser.newContext(NARROW);
    const led = new Map<string, string>();
    for (const name of PAGES) {
      const { page, wrong, violations } = await site.open(`${language}/guide/${name}`, { context });
      expect(await page.locator("h1").count(), name).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
      // the reference is written by one hand in both languages, and long: one is looked at whole
      if (language === "da" || !WRITTEN.includes(name)) expect(await violations(), name).toEqual([]);
      expect(wrong, name).toEqual([]);
      for (const href of await page.evaluate(() => [...document.links].map((link) => link.href)))
        if (href.startsWith(site.url)) led.set(href, name);
      await page.close();
    }
    await context.close();
    const built = (href: string) =>
      `${root}apps/planner/dist${new URL(href).pathname.replace("/some/folder", "").replace(/\/$/, "/index.html")}`;
    for (const [href, from] of led) {
      const html = readFileSync(built(href), "utf8");
      const { hash } = new URL(href);
      if (hash !== "") expect(html, `${from} links to ${href}`).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
    expect(led.size).toBeGreaterThan(PAGES.length);
  });

  it("is written from the models: parameters, measures, commands and steps stand in it", () => {
    const shown = (name: string) => readFileSync(`${root}apps/planner/dist/${language}/guide/${name}.html`, "utf8");
    expect(shown("parameters")).toContain("<code>referrals.incompleteShare</code>");
    expect(shown("measures")).toContain("<code>need.unmet-share</code>");
    expect(shown("commands")).toContain("--at-least-one-per-region");
    expect(shown("language")).toContain('id="step-fork-copies"');
  });
});

/** What a tutorial names in bold, of which the page must have it all, as text or as the name of a control. */
const named = (tutorial: string) =>
  [...documentAt(`apps/planner/src/${tutorial}.md`).text.matchAll(/\*\*([^*:]+)\*\*/g)].map(([, label]) => label!);
const saidOn = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [document.body.textContent, ...names].join("\n");
  });

it.each(["da", "en"])("all that the Health Authority's tutorial names is on the page, %s", async (language) => {
  const { page } = await site.open(`${language}/panel`);
  await page.locator('[data-section="chance"] h3').first().waitFor(LONG);
  await page.getByRole("button", { name: language === "da" ? "Gem til sammenligning" : "Save for comparison" }).click();
  const all = await saidOn(page);
  for (const label of named(`${language}/guide/authority`)) expect(all).toContain(label);
  await page.context().close();
});

/** The controls that the tutorial uses, by the names it gives them. */
const WALK = {
  da: {
    site: "Ny klinik ved",
    add: "Tilføj klinik",
    posts: ["Sygepl., Aarhus", "Læger, Aarhus", "Psykol., Aarhus"],
    keep: "Gem til sammenligning",
    name: "Navn",
    save: "Gem",
    compare: "Gå til Sammenlign",
    part: "Senfølgeklinikkerne",
  },
  en: {
    site: "New clinic at",
    add: "Add clinic",
    posts: ["Nurses, Aarhus", "Doctors, Aarhus", "Psychol., Aarhus"],
    keep: "Save for comparison",
    name: "Name",
    save: "Save",
    compare: "Go to Compare",
    part: "The late-effects clinics",
  },
} as const;

it.each(["da", "en"] as const)(
  "the planner's tutorial can be walked, and all it names is there: a clinic is added, staffed, saved and compared, %s",
  async (language) => {
    const words = WALK[language];
    const { page, wrong } = await site.open(`${language}/clinics`);
    await page.locator(".staffing").waitFor(LONG);
    await page.locator(".key-figure").first().waitFor(LONG);
    await page.getByLabel(words.site).selectOption({ label: "Aarhus (Midtjylland)" });
    await page.getByRole("button", { name: words.add }).click();
    for (const posts of words.posts) {
      await page.locator(".staffing").getByLabel(posts).fill("3");
      await page.keyboard.press("Tab");
    }
    for (const one of ["nurse", "doctor", "psychologist"])
      await expect.poll(() => decodeURIComponent(page.url()), LONG).toContain(`clinics.clinic.Aarhus.${one}.posts=3`);
    await page.getByRole("button", { name: words.keep }).click();
    const before = await saidOn(page);
    await page.getByLabel(words.name).fill("Aarhus 3");
    await page.getByRole("button", { name: words.save, exact: true }).click();
    const toCompare = page.getByRole("link", { name: words.compare });
    await toCompare.waitFor();
    const saved = await saidOn(page);
    await toCompare.click();
    await page.getByRole("radio", { name: words.part }).check();
    await page.locator('input[value="saved:Aarhus 3"]').check();
    await expect.poll(() => page.locator("section.changes h2").allTextContents(), LONG).toContain("Aarhus 3");
    await expect.poll(() => decodeURIComponent(page.url())).toContain("clinic.Aarhus.doctor.posts=3");
    const all = [before, saved, await saidOn(page)].join("\n");
    for (const label of named(`${language}/guide/planner`)) expect(all).toContain(label);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);
