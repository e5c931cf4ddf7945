import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { serveFolder } from "@ventesal/planner/serve";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { root } from "../ventesal.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Built pages, served on loopback below a path, and a browser to open them in. */
export interface Site {
  url: string;
  browser: Browser;
  /** Opens a page, such as `da/panel`, in a profile of its own unless one is given; `hash` is what stands after `#`. */
  open(
    path: string,
    options?: { hash?: string; context?: BrowserContext; profile?: BrowserContextOptions },
  ): Promise<Watched>;
  close(): Promise<void>;
}

/** A page, and all that went wrong on it: messages of the console, failed requests, requests to another host. */
export interface Watched {
  page: Page;
  wrong: string[];
  /** Violations of WCAG 2.2 A and AA that axe finds, a line each. */
  violations(): Promise<string[]>;
}

export async function openSite(under = "/some/folder", folder = "apps/planner/dist"): Promise<Site> {
  const server = await serveFolder(`${root}${folder}`, { under });
  const browser = await launchBrowser();
  return {
    url: server.url,
    browser,
    async open(path, { hash = "", context, profile } = {}) {
      const own = context ?? (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...profile }));
      const page = await own.newPage();
      const wrong = watch(page, server.url);
      await page.goto(`${server.url}/${path}.html${hash === "" ? "" : `#${hash}`}`);
      return { page, wrong, violations: () => violationsOf(page) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const ABORTED = "net::ERR_ABORTED";
const LEAVING_MS = 1000;

function watch(page: Page, url: string): string[] {
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  // a page that is left no longer waits for what it had asked for: that is told a moment before or after the next one is there
  let leftAt = Number.NEGATIVE_INFINITY;
  page.on("domcontentloaded", () => {
    leftAt = performance.now();
    const others = wrong.filter((one) => !one.endsWith(ABORTED));
    wrong.splice(0, wrong.length, ...others);
  });
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    if (error !== ABORTED || performance.now() - leftAt > LEAVING_MS) wrong.push(`failed: ${request.url()} ${error}`);
  });
  page.on("request", (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !/^(data|blob):/.test(to)) wrong.push(`another host: ${to}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  return wrong;
}

async function violationsOf(page: Page): Promise<string[]> {
  // the tests' own tool comes in by the debugger, which the page's policy does not bind
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: put into the page by the line above
    const { violations } = await (window as any).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      nodes.map(
        (node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.replaceAll("\n", " ").slice(0, 200)}`,
      ),
    );
  });
}

/** Waits until the figures on the page are whole and belong to its inputs. */
export async function untilDone(page: Page, timeout = 60_000): Promise<void> {
  await page.waitForSelector('.status[data-state="done"]', { timeout });
}
