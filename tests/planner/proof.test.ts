import { readFileSync } from "node:fs";
import { openKernel } from "@ventesal/kernel";
import { handWorkedCases, reportChecks, runTheoryCase, theoryCases, type Validation } from "@ventesal/proof";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A small machine may be busy. */
const LONG = 150_000;
const ALL = theoryCases.length + handWorkedCases.length + reportChecks.length;

it("proves all cases in the reader's browser, each figure beside what it is held against, and none fails; Node simulates the same to the last bit", async () => {
  const { page, wrong, violations } = await site.open("da/proof");
  await untilDone(page, LONG);
  expect(await page.locator(".verdict").count()).toBeGreaterThan(200);
  expect(await page.locator(".verdict").allTextContents()).not.toContain("✗ FEJLER");
  expect(await page.locator("table.proof tbody").count()).toBe(ALL);
  expect(await page.locator('[data-count="fail"] .value').textContent()).toBe("0");
  expect(await page.locator('[role="status"]').last().textContent()).toMatch(
    /^Færdig: alle \d+ tal i \d+ prøver holder/,
  );
  expect(await page.locator(".drawing svg title").count()).toBeGreaterThan(100);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Hent alle tal" }).click(),
  ]);
  const seen = JSON.parse(readFileSync(await file.path(), "utf8")) as Validation;
  expect(seen).toMatchObject({ seed: "1", complete: true, pass: true });
  const kernel = await openKernel();
  for (const name of ["mm1-load-0.5", "erlang-b-exponential"]) {
    const expected = runTheoryCase(theoryCases.find((one) => one.name === name)!, kernel, "1");
    const shown = seen.sections[0]!.cases.find((one) => one.name === name);
    const figures = ({ figures }: NonNullable<typeof shown>) =>
      figures.map((figure) => "standardError" in figure && [figure.simulated, figure.standardError, figure.n]);
    expect(figures(shown!)).toEqual(figures(expected));
  }
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("stops when asked, on a small screen in English, and begins again when another seed is chosen", async () => {
  const { page, wrong, violations } = await site.open("en/proof", {
    profile: { viewport: { width: 390, height: 844 } },
  });
  await page.locator("table.proof tbody").first().waitFor({ timeout: LONG });
  await page.getByRole("button", { name: "Stop" }).click();
  await page.waitForSelector('.status[data-state="stopped"]');
  expect(await page.locator('[role="status"]').last().textContent()).toMatch(/^Stopped after \d+ of \d+ cases/);
  const before = await page.locator("table.proof tbody td").first().textContent();
  await page.getByLabel("Seed").fill("another");
  await page.getByLabel("Seed").press("Enter");
  await page.waitForSelector('.status[data-state="running"]', { timeout: LONG });
  await expect.poll(() => page.locator("table.proof tbody").count(), { timeout: LONG }).toBeGreaterThan(0);
  expect(await page.locator("table.proof tbody td").first().textContent()).not.toBe(before);
  await expect.poll(() => page.url()).toContain("seed=another");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

it("says so when the engine cannot be had, and that nothing was proved", async () => {
  const { page } = await site.open("en/index");
  await page.route(/worker/, (route) => route.abort());
  await page.goto(`${site.url}/en/proof.html`);
  await page.waitForSelector('.status[data-state="trouble"]', { timeout: LONG });
  expect(await page.locator('.status [role="alert"]').textContent()).toContain("The proof broke down");
  expect(await page.locator(".verdict").count()).toBe(0);
  await page.context().close();
});
