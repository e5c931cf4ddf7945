import { expect, test } from "vitest";
import { type CancerFigureRow, cancerFigures, municipalities, regions } from "../src/index.ts";

/** The one figure with this measure, group, key and year. */
function figure(measure: CancerFigureRow["measure"], group: string, key: string, year: number) {
  const found = cancerFigures.filter(
    (row) => row.measure === measure && row.group === group && row.key === key && row.year === year,
  );
  expect([measure, group, key, year, found.length]).toEqual([measure, group, key, year, 1]);
  return found[0]!;
}

test("385,641 at the end of 2022 and 11,134 more make the 396,775 at the end of 2023", () => {
  const before = figure("survivors.count", "all", "all", 2022).value!;
  expect(before).toBe(385_641);
  expect(before + figure("survivors.change", "all", "all", 2023).value!).toBe(396_775);
  expect(figure("survivors.count", "all", "all", 2023).value).toBe(396_775);
  expect(before).toBeGreaterThan(figure("survivors.count", "all", "at-least", 2024).low!);
});

test("women and men of 2023, each published as about, can add up to the total", () => {
  const sexes = ["women", "men"].map((key) => figure("survivors.count", "sex", key, 2023));
  const total = figure("survivors.count", "all", "all", 2023).value!;
  expect(sexes.reduce((sum, row) => sum + row.low!, 0)).toBeLessThanOrEqual(total);
  expect(sexes.reduce((sum, row) => sum + row.high!, 0)).toBeGreaterThanOrEqual(total);
});

test("the felt need is 70 % and 40 % of the survivors, and the unmet part 55 to 72 % of it", () => {
  const survivors = figure("survivors.count", "all", "all", 2023).value!;
  const late = figure("late-effects.share", "all", "all", 2023).value!;
  const need = figure("need-help.share", "all", "all", 2023).value!;
  const felt = figure("felt-need.count", "bound", "felt", 2023).value!;
  expect(Math.abs(felt - survivors * late * need)).toBeLessThan(500); // published to the thousand
  const unmet = figure("felt-need.count", "bound", "unmet", 2023);
  const share = (key: string) => figure("unmet.share", "kind", key, 2023).value!;
  expect(Math.abs(unmet.low! - felt * share("physical"))).toBeLessThan(500);
  expect(Math.abs(unmet.high! - felt * share("sexual"))).toBeLessThan(500);
});

test("247 referred to Odense in two years are 123.5 a year, 24.6 per 100,000 of Fyn, about 1,450 for Denmark", () => {
  const perYear = figure("clinic.referred-per-year", "clinic", "odense", 2022).value!;
  expect(figure("clinic.referred", "clinic", "odense", 2022).value! / 2).toBe(perYear);
  const fyn = municipalities.filter((row) => row.nuts3 === "DK031").reduce((sum, row) => sum + row.population2022, 0);
  expect(figure("clinic.population", "clinic", "odense", 2022).value).toBe(fyn);
  const rate = figure("clinic.referred-rate", "clinic", "odense", 2022).value!;
  expect(rate).toBeCloseTo((1e5 * perYear) / fyn, 1);
  const denmark = municipalities.reduce((sum, row) => sum + row.population2022, 0);
  expect(Math.round((rate * denmark) / 1e5 / 50) * 50).toBe(1450);
});

test("the stand-in for 65+ by region adds up to 1,164,274, and each share is of the region's residents", () => {
  const five = cancerFigures.filter(
    (row) => row.measure === "population-65+.count" && row.group === "region" && row.year === 2022,
  );
  expect(five).toHaveLength(5);
  expect(five.reduce((sum, row) => sum + row.value!, 0)).toBe(1_164_274);
  for (const { key, value, denominator } of five) {
    expect(denominator).toBe(regions.find((region) => region.name === key)!.population2022);
    expect(figure("population-65+.share", "region", key, 2022).value).toBeCloseTo(value! / denominator!, 4);
    expect(figure("population-65+.part", "region", key, 2022).value).toBeCloseTo(value! / 1_164_274, 4);
  }
});

test("the missed appointments of Sygehus Lillebælt, 12,424 of about 327,000, are the 3.8 % of the row", () => {
  expect(
    Math.round((1000 * 12_424) / figure("no-show.share", "hospital", "Sygehus Lillebælt", 2018).denominator!),
  ).toBe(38);
});

test("nobody has published visits, posts, waits or no-shows of a late-effects clinic: the rows are empty and say so", () => {
  const unknown = cancerFigures.filter((row) => row.confidence === "unknown");
  const measures = unknown.map((row) => row.measure);
  expect(measures).toEqual(
    expect.arrayContaining(["clinic.visit-length", "clinic.visits-per-patient", "clinic.staff", "clinic.waiting-time"]),
  );
  for (const row of unknown)
    expect([row.measure, row.value, row.low, row.high]).toEqual([row.measure, null, null, null]);
  const known = cancerFigures.filter((row) => row.confidence !== "unknown");
  for (const row of known) expect([row.measure, row.value ?? row.high]).not.toEqual([row.measure, null]);
});

test("low, value and high stand in order, and shares between 0 and 1", () => {
  for (const { measure, low, value, high, unit } of cancerFigures) {
    const given = [low, value, high].filter((number) => number !== null);
    expect([measure, given]).toEqual([measure, [...given].sort((a, b) => a - b)]);
    if (unit === "share") for (const share of given) expect(share >= 0 && share <= 1).toBe(true);
  }
});
