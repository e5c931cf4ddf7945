import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();
const SMALL = ["bench", "--patients", "2000", "--rounds", "2"];

/** A yardstick that says the same each time, and what it was called with. */
function yardstick(name: string, prints: string): string {
  ventesal.file(
    name,
    `#!/usr/bin/env node\nconsole.error(process.argv.slice(2).join(" "));\nconsole.log(${JSON.stringify(prints)});\n`,
  );
  const path = join(ventesal.folder, name);
  chmodSync(path, 0o755);
  return path;
}

describe("bench", () => {
  it("gives a row for each workload, with waits beside theory and no ratio without a yardstick", async () => {
    const { code, out } = await ventesal.run([...SMALL, "--format", "json"]);
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    expect(rows.map(({ workload }: { workload: string }) => workload)).toEqual(["mm1", "mmc", "pathway"]);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        "workload",
        "patients",
        "rounds",
        "patientsPerSecond",
        "eventsPerSecond",
        "peakRssMb",
        "limitPatientsPerSecond",
        "ratio",
        "meanWaits",
      ]);
      expect(row).toMatchObject({ patients: 2000, rounds: 2, limitPatientsPerSecond: null, ratio: null });
      expect(row.eventsPerSecond).toBeGreaterThan(row.patientsPerSecond);
      // Node and the kernel take some tens of megabytes.
      expect(row.peakRssMb).toBeGreaterThan(10);
    }
    expect(Object.keys(rows[2].meanWaits)).toHaveLength(8);
    expect(rows[0].meanWaits.queue.theory).toBeCloseTo(9, 10);
  });

  it("divides by what the yardstick says in the same round", async () => {
    const path = yardstick("limit", '{"customers_per_s": 1000}');
    const { code, out } = await ventesal.run([...SMALL, "--limit", path, "--format", "json"]);
    expect(code).toBe(0);
    for (const { limitPatientsPerSecond, ratio, patientsPerSecond } of JSON.parse(out)) {
      expect(limitPatientsPerSecond).toBe(1000);
      // The median of two rounds is at most the better one.
      expect(ratio).toBeGreaterThan(0);
      expect(ratio).toBeLessThanOrEqual(patientsPerSecond / 1000);
    }
  });

  it.each([
    ["that is not there", () => "nowhere", "got nothing"],
    ["that prints something else", () => yardstick("talks", "fast"), 'got "fast'],
    ["that claims no speed", () => yardstick("stands", '{"customers_per_s": 0}'), "got "],
  ])("a yardstick %s is an error, and nothing is printed", async (_, path, says) => {
    const { code, out, err } = await ventesal.run([...SMALL, "--limit", path()]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("expected a program that prints JSON with customers_per_s");
    expect(err).toContain(says);
  });
});
