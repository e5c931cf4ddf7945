import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { printed } from "./in-process.ts";

/** Five patients a day of a quarter of a day each, and one nurse: a load of 1.25, in a model that measures how the list grows. */
vi.mock("../src/models.ts", async () => {
  const { clinics } = await import("./fixtures/clinics.ts");
  const build: typeof clinics.build = (values, own) => {
    const built = clinics.build(values, own);
    const arrivals = built.pathway.arrivals.map((arrival) => ({ ...arrival, perDays: 0.2 }));
    return { ...built, pathway: { ...built.pathway, arrivals } as typeof built.pathway };
  };
  return { models: [{ ...clinics, build }] };
});

const folder = mkdtempSync(join(tmpdir(), "ventesal-overload-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a load above 1 in a model that measures how a list grows", () => {
  it("is run, with a warning, and those who wait at the end are not called missing", async () => {
    const table = await printed("run", "clinics-today", "--replications", "2");
    expect(table).toContain("Warning: nurse: ");
    expect(table).toContain("a load of 1.2");
    expect(table).not.toContain("still open");
    expect(await printed("run", "clinics-today", "--replications", "2", "--lang", "da")).toContain("Advarsel: nurse: ");
  });

  it("is no mistake in a scenario file, and is warned of", async () => {
    const file = join(folder, "mine.json");
    writeFileSync(file, '{ "scenario": "clinics-today" }');
    const { ok, warnings, loads } = JSON.parse(await printed("check", file, "--format", "json"));
    expect(ok).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^nurse: .*never settles$/)]);
    expect(loads[0].load).toBeGreaterThan(1.2);
  });
});
