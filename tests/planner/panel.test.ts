import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, untilDone } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["da", "en"])("the page of the panel, %s", (language) => {
  it("opens below a folder of any host, computes, and nothing is wrong on it", async () => {
    const { page, wrong, violations } = await site.open(`${language}/panel`);
    await untilDone(page);
    expect(await violations()).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
