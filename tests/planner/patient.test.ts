import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A busy machine takes its time. */
const soon = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 30_000 });

/** The numbers in a sentence of causes, and the days that it begins with, in tenths. */
function tenthsIn(sentence: string): { total: number; causes: number } {
  const [total = "", rest = ""] = sentence.split(/ (?:dage|days): /);
  const tenth = (text: string) => Math.round(10 * Number(text.replace(",", ".")));
  const causes = [...rest.matchAll(/\d+(?:[.,]\d+)?/g)].reduce((sum, [number]) => sum + tenth(number), 0);
  return { total: tenth(total), causes };
}

describe.each([
  ["da", "Afspil", "Pause", "én kørsel"],
  ["en", "Play", "Pause", "one run"],
])("the page of a patient's way, %s", (language, play, pause, one) => {
  it("warns that it is one run; plays, pauses and is moved by keyboard; and says why a patient waited, to the last tenth", async () => {
    const { page, wrong, violations } = await site.open(`${language}/patient`);
    await untilDone(page);
    expect(await page.locator(".one-run").textContent()).toContain(one);

    const animation = page.locator(".animation");
    const day = () => animation.locator("input[type=range]").inputValue();
    const first = await day();
    const button = animation.locator("button.primary");
    expect(await button.textContent()).toBe(play);
    await button.focus();
    await page.keyboard.press("Enter");
    await soon(() => button.textContent()).toBe(pause);
    await soon(day).not.toBe(first);
    await page.keyboard.press("Enter");
    await soon(() => button.textContent()).toBe(play);

    const slider = animation.locator("input[type=range]");
    await slider.focus();
    await page.keyboard.press("Home");
    expect(await day()).toBe(first);
    for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowRight");
    expect(Number(await day())).toBe(Number(first) + 40);
    expect(await slider.getAttribute("aria-valuetext")).toBe(await animation.locator("output").textContent());
    expect(await animation.locator("canvas").getAttribute("aria-label")).toMatch(/2022: \d+ patient/);

    const chosen = page.locator(".patients tbody tr").first();
    await chosen.locator("button").focus();
    await page.keyboard.press("Enter");
    const sentence = (await page.locator(".why-sentence").textContent()) ?? "";
    const { total, causes } = tenthsIn(sentence);
    expect(causes).toBe(total);
    expect(total).toBe(10 * Number(await chosen.locator("td").nth(3).textContent()));
    expect(total).toBeGreaterThan(200);

    await page.locator(".patient-table select").first().selectOption("rejected");
    await soon(() => page.locator(".patients tbody tr").count()).toBeLessThan(60);
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

it("shows the patients of a clinic, and stands still for those who ask for little motion", async () => {
  const { page, wrong, violations } = await site.open("da/patient", {
    profile: { reducedMotion: "reduce", viewport: { width: 390, height: 800 } },
  });
  await untilDone(page);
  await page.locator(".choices select").first().selectOption("clinics");
  await soon(() => page.locator(".choices select").nth(1).inputValue()).toBe("Roskilde");
  expect(await page.locator("#observablehq-main").textContent()).toContain("Der vises 150 af kørslens");
  await page.locator(".patients tbody button").first().click();
  const { total, causes } = tenthsIn((await page.locator(".why-sentence").textContent()) ?? "");
  expect(causes).toBe(total);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violations()).toEqual([]);
  expect(wrong).toEqual([]);
}, 120_000);
