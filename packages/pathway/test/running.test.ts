import { expect, test } from "vitest";
import { compilePathway } from "../src/index.ts";
import { clinicsPathway } from "./fixtures/clinics-pathway.ts";
import { panelPathway } from "./fixtures/panel-pathway.ts";
import { booksBalance, run } from "./fixtures/run.ts";

test("the panel runs for three years, its books balance, and each case's causes add up to its days", async () => {
  const output = await run(panelPathway, 1095);
  const { program, names } = compilePathway(panelPathway, { spanDays: 1095 });
  expect(output.status).toBe("done");
  expect(booksBalance(output)).toBe(true);
  const width = 5 + program.attributes + program.causes;
  const rows = output.records.length / width;
  expect(rows).toBeGreaterThan(200);
  for (let row = 0; row < rows; row++) {
    const [, , , start, end, ...rest] = output.records.slice(row * width, (row + 1) * width);
    const spent = rest.slice(program.attributes).reduce((sum, days) => sum + days, 0);
    expect(spent).toBeCloseTo(end! - start!, 6);
  }
  const assessed = names.counters.reduce((sum, _, i) => sum + output.counters[i]!, 0);
  expect(names.counters).toEqual(["assessed · Odense UH", "assessed · Rigshospitalet"]);
  expect(output.tallies[0]!.n).toBe(assessed);
});

test("the clinics run for two years, and nobody is sent to the clinic that is not open yet", async () => {
  const { names } = compilePathway(clinicsPathway, { spanDays: 730 });
  const vejle = names.stations.indexOf("assessment · Vejle");
  const before = await run(clinicsPathway, 183);
  const after = await run(clinicsPathway, 730);
  expect([before.status, after.status]).toEqual(["done", "done"]);
  expect(booksBalance(after)).toBe(true);
  expect(before.stations[vejle]!.arrivals).toBe(0);
  expect(
    after.stations[vejle]!.arrivals + after.stations[names.stations.indexOf("assessment · Odense")]!.arrivals,
  ).toBeGreaterThan(100);
});
