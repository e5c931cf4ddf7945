import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "@ventesal/measures";
import { cellsOf, decimalsFor, numbersIn } from "@ventesal/words";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ventesal } from "../ventesal.ts";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "ventesal-same-"));
});
afterAll(() => site.close());

interface Result {
  rows: readonly Row[];
  passport: { hash: string };
}

/** Keeps what workers say, for the tests to read. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const said: unknown[] = [];
    const urls: string[] = [];
    Object.assign(window, { said, urls });
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        urls.push(String(url));
        this.addEventListener("message", ({ data }) => said.push(data));
      }
    };
  });
}

/** The command line's result for a scenario file as the page gives it. */
function byCommandLine(file: string, ...options: string[]): Result {
  const path = join(folder, "scenario.json");
  writeFileSync(path, file);
  const { status, stdout, stderr } = ventesal(["run", path, ...options, "--format", "json"], folder);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

it("gives the panel's figures to the last digit as the command line does from the file that is saved", async () => {
  const context = await site.browser.newContext();
  await listen(context);
  const { page, wrong } = await site.open("en/panel", {
    hash: "panel.referrals.factor=1.2&panel.panel.mode=meeting&panel.promise.withinDays=21",
    context,
  });
  await untilDone(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as file" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const seen = (await page.evaluate(() => {
    const { said } = window as unknown as {
      said: { kind: string; part: { complete: boolean; passport: { changed: string[] } } }[];
    };
    return said
      .filter(({ kind, part }) => kind === "part" && part.complete && part.passport.changed.includes("panel.mode"))
      .at(-1)!.part;
  })) as unknown as Result;
  const expected = byCommandLine(Buffer.concat(chunks).toString("utf8"));
  expect(seen.rows).toEqual(expected.rows);
  expect(seen.passport).toEqual(expected.passport);
  expect(wrong).toEqual([]);
  await context.close();
});

it("gives the clinics' figures to the last digit as the command line does", async () => {
  const context = await site.browser.newContext();
  await listen(context);
  const { page } = await site.open("en/panel", { context });
  await page.waitForSelector(".status");
  const seen = (await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker((window as unknown as { urls: string[] }).urls[0]!, { type: "module" });
        const draft = { scenario: "late-effects-2026", set: {}, own: {} };
        let last: unknown;
        worker.onmessage = ({ data }) => {
          if (data.kind === "part") last = data.part;
          if (data.kind === "done") resolve(last);
          if (data.kind === "trouble") reject(new Error(data.trouble.message));
        };
        const input = { part: "clinics", draft, seed: "1", first: 2, replications: 2 };
        worker.postMessage({ id: 1, task: "run", input });
      }),
  )) as unknown as Result;
  const expected = byCommandLine(
    JSON.stringify({ scenario: "late-effects-2026" }),
    "--replications",
    "2",
    "--by",
    "municipality",
  );
  expect(seen.rows).toEqual(expected.rows);
  const numbers = numbersIn("en");
  const asShown = (rows: readonly Row[]) => rows.map((row) => cellsOf(row, decimalsFor([row]), numbers, "exact"));
  expect(asShown(seen.rows)).toEqual(asShown(expected.rows));
  expect(seen.passport).toEqual(expected.passport);
  await context.close();
});
