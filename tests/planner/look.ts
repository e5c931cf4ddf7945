// What a page looks like: `pnpm exec tsx tests/planner/look.ts da/panel 390 "panel.referrals.factor=2" page.png`.
// Prints what went wrong on it and what axe finds; the picture is of the whole page.
import { openSite, untilDone } from "./site.ts";

const [path = "da/index", width = "1280", hash = "", out = "page.png"] = process.argv.slice(2);
const site = await openSite();
const { page, wrong, violations } = await site.open(path, {
  hash,
  profile: { viewport: { width: Number(width), height: 900 } },
});
await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
await page.waitForTimeout(500);
if ((await page.locator(".search-status").count()) > 0)
  await page.waitForSelector('.search-status[data-state="done"]', { timeout: 120_000 });
if ((await page.locator(".status").count()) > 0) await untilDone(page, 120_000);
// what is out of view is drawn in turns after the figures are done
await page.waitForTimeout(2000);
await page.screenshot({ path: out, fullPage: true });
process.stdout.write(`${JSON.stringify({ wrong, violations: await violations() }, null, 2)}\n`);
await site.close();
