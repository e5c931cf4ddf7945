import { byHand, compare, promise, prove, run } from "@ventesal/notebooks/tasks";
import { afterAll, beforeAll, describe, it } from "vitest";
import { openSite, type Site } from "../planner/site.ts";

const tasks = { byHand, compare, promise, prove, run };

let site: Site;
beforeAll(async () => {
  site = await openSite("/some/folder", "notebooks/dist");
});
afterAll(() => site.close());

/** Five notebooks at once, on a small machine that may be busy. */
const LONG = 400_000;

/** What the page asked its worker for, and what it was given, as JSON. */
type Heard = { task: keyof typeof tasks; asked: string; found: string | null }[];

/** Writes down what goes to workers and comes from them, as Comlink does it. Typed arrays become lists. */
function listen(): void {
  const heard: Heard = [];
  const text = (value: unknown) =>
    JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as Float64Array) : one));
  Object.assign(window, { heard });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    private readonly asked = new Map<string, Heard[number]>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        const own = this.asked.get(data.id);
        if (own) own.found = data.type === "RAW" ? text(data.value) : null;
      });
    }
    override postMessage(message: unknown, transfer?: unknown): void {
      const {
        id,
        type,
        path,
        argumentList = [],
      } = message as {
        id: string;
        type: string;
        path: [Heard[number]["task"]];
        argumentList?: { value: unknown }[];
      };
      if (type === "APPLY") {
        const own = { task: path[0], asked: text(argumentList.map(({ value }) => value)), found: null };
        heard.push(own);
        this.asked.set(id, own);
      }
      super.postMessage(message, transfer as Transferable[]);
    }
  };
}

/** The same in Node, as JSON. */
async function inNode({ task, asked }: Heard[number]): Promise<unknown> {
  const doIt = tasks[task] as (input: unknown) => Promise<unknown>;
  const found = await doIt(JSON.parse(asked)[0]);
  return JSON.parse(
    JSON.stringify(found, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as Float64Array) : one)),
  );
}

/**
 * Travel comes of sines; indices of inequality and years of growth come of logarithms. Browser and Node may round these apart in their last bit: of them
 * twelve digits are compared. Everything else is compared to the last bit.
 */
function comparable(found: unknown): unknown {
  const rounded = (value: unknown) => (typeof value === "number" ? value.toPrecision(12) : value);
  const text = JSON.stringify(found, (key, value) => {
    if (/^(keepsForYears|breaksInYears)$/.test(key)) return rounded(value);
    if (!/^(travel|equity)\./.test(String(value?.measure))) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one)]));
  });
  return JSON.parse(text);
}

/** What each notebook shows: so many figures, and a sentence that must come out so. */
const NOTEBOOKS = [
  ["the-panel-in-2022", 5, "30 of 30 figures are within their tolerance"],
  ["a-promise-of-14-days", 5, "hours a week is the smallest step that surely keeps the promise"],
  ["clinics-and-fairness", 5, "Unmet need falls by"],
  ["reading-a-batch", 5, "200 of 200 years are the same to the last bit"],
  ["is-the-engine-right", 5, "18 of 18 examples come out as worked out by hand"],
] as const;

describe.concurrent("the notebook", () => {
  it.for(NOTEBOOKS)(
    "%s computes its figures in the browser, the same as Node does, without an error and without another host",
    { timeout: 2 * LONG },
    async ([name, figures, sentence], { expect }) => {
      const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
      await context.addInitScript(listen);
      const { page, wrong, violations } = await site.open(name, { context });
      await page
        .locator("figure")
        .nth(figures - 1)
        .waitFor({ timeout: LONG });
      await page.locator("main").getByText(sentence).first().waitFor({ timeout: LONG });
      expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
      expect(await page.locator("figure").count()).toBe(figures);
      for (const mark of await page.locator("figure svg").all())
        expect(await mark.locator("rect, circle, path, line").count()).toBeGreaterThan(4);
      expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|\[object/);
      const heard = (await page.evaluate("heard")) as Heard;
      expect(heard.length).toBeGreaterThan(0);
      // the many seeds of one case would be the same again and again
      const compared = heard.filter(({ asked }) => !/interval ([2-9]|\d\d)/.test(asked));
      for (const one of compared)
        expect(comparable(JSON.parse(one.found ?? "null"))).toEqual(comparable(await inNode(one)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await violations()).toEqual([]);
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  it("that leads to the others has a link to each", async ({ expect }) => {
    const { page, wrong } = await site.open("index");
    const links = await page.locator("main a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(expect.arrayContaining(NOTEBOOKS.map(([name]) => `./${name}.html`)));
    expect(wrong).toEqual([]);
  });
});
