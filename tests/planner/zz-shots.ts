import { openSite } from "./site.ts";
const site = await openSite();
for (const [path, width, hash, out] of JSON.parse(process.argv[2]!) as [string, number, string, string][]) {
  const t = Date.now();
  const { page, wrong, violations } = await site.open(path, { hash, profile: { viewport: { width, height: 900 } } });
  await page.waitForTimeout(800);
  if (await page.locator(".status").isVisible().catch(() => false)) await page.waitForSelector('.status[data-state="done"]', { timeout: 60000 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.screenshot({ path: out, fullPage: true });
  console.log(path, width, Date.now() - t, "overflow", over, JSON.stringify({ wrong, v: (await violations()).slice(0, 4) }));
  await page.context().close();
}
await site.close();
