import { readFileSync } from "node:fs";
import { addDays, publicHolidayOn, weekday } from "@ventesal/denmark";
import { overloads, prepare, runExperiment } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { checkBooks, type Row } from "@ventesal/measures";
import { parsePathway } from "@ventesal/pathway";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { mmc } from "@ventesal/theory";
import { expect, test } from "vitest";
import { memoryClinic } from "../src/model.ts";
import { START, UNTIL_DAYS, WARM_UP_DAYS } from "../src/pathway.ts";

const kernel = await openKernel();
const clinic = resolveScenario(builtIn("memory-clinic", [memoryClinic]), []);
const REPLICATIONS = 300;
const effort = { replications: REPLICATIONS };
const broken: string[] = [];
const result = await runExperiment(clinic, kernel, {
  seed: "1",
  effort,
  watch: (output, compiled) => broken.push(...checkBooks(compiled.program, output).map(({ identity }) => identity)),
});

const rowOf = (measure: string, group: Record<string, string> = {}): Row => {
  const row = result.rows.find(
    (one) => one.measure === measure && Object.entries(group).every(([kind, name]) => one.group[kind] === name),
  );
  if (row === undefined) throw new Error(`expected a row ${measure} ${JSON.stringify(group)}`);
  return row;
};
/** How far a mean is from what it should be, in its own standard errors. */
const standardErrorsFrom = (expected: number, { mean, low, high }: Row) =>
  Math.abs(mean! - expected) / ((high! - low!) / 2 / 1.96);

/**
 * The first visit is M/M/c in working time: letters come by chance while the clinic is open, work is exponential, and at night nothing
 * moves. So the number waiting is that of Erlang's formula at all hours, and Little's law turns it into calendar days.
 */
const measured = Array.from({ length: UNTIL_DAYS - WARM_UP_DAYS }, (_, day) => addDays(START, WARM_UP_DAYS + day));
const openDays = measured.filter((date) => weekday(date) <= 5 && publicHolidayOn(date) === undefined);
const HOURS_A_DAY = 7.4;
const perYear = 900;
const theory = mmc({ servers: 2, arrivalRate: perYear / (openDays.length * HOURS_A_DAY), meanService: 3.2 });

test("the first visit has the queue, the wait and the load of M/M/2, within four standard errors", () => {
  const { meanQueue, utilisation } = theory;
  expect(standardErrorsFrom(meanQueue, rowOf("queue.mean", { station: "first visit" }))).toBeLessThan(4);
  expect(standardErrorsFrom(utilisation, rowOf("utilisation"))).toBeLessThan(4);
  const waitDays = meanQueue / (perYear / 365);
  expect(standardErrorsFrom(waitDays, rowOf("waiting.mean", { station: "first visit" }))).toBeLessThan(4);
});

test("the year has the referrals it was given, and every case ends", () => {
  expect(standardErrorsFrom(perYear, rowOf("cases.count", { outcome: "all" }))).toBeLessThan(4);
  expect(standardErrorsFrom(0.6 * perYear, rowOf("cases.count", { outcome: "dementia" }))).toBeLessThan(4);
  expect(result.observations.openCases).toBe(0);
});

test("the books of every run balance", () => {
  expect(broken).toEqual([]);
});

test("a scan takes the time it is given, and no measure of the scanned is made up where there are none", async () => {
  expect(standardErrorsFrom(0.6 * 14, rowOf("time-spent.mean", { cause: "scan" }))).toBeLessThan(4);
  // besides the scan's own 14 days, somebody may just miss a conference, or just be in time for one
  const { mean } = rowOf("scanned.extra-days");
  expect(Math.abs(mean! - 14)).toBeLessThan(7);
  const settings = [{ key: "scan.share", value: 0, unit: null, place: "test" }];
  const nobody = resolveScenario(builtIn("memory-clinic", [memoryClinic]), settings);
  const { rows } = await runExperiment(nobody, kernel, { seed: "1", effort: { replications: 2 } });
  expect(rows.find(({ measure }) => measure === "scanned.extra-days")!.mean).toBeNull();
});

test("the causes of a case add up to its days", () => {
  const causes = result.rows.filter(({ measure }) => measure === "time-spent.mean").map(({ mean }) => mean!);
  const sum = causes.reduce((total, days) => total + days, 0);
  expect(sum).toBeCloseTo(rowOf("processing-time.mean", { outcome: "all" }).mean!, 9);
});

test("the same seed gives the same bytes", async () => {
  const few = { seed: "again", effort: { replications: 5 } };
  const [once, again] = [await runExperiment(clinic, kernel, few), await runExperiment(clinic, kernel, few)];
  expect(JSON.stringify(again.rows)).toBe(JSON.stringify(once.rows));
  expect(again.observations.all()).toEqual(once.observations.all());
  expect(again.passport.hash).toBe(once.passport.hash);
});

test("every list settles with two doctors and with three", () => {
  for (const { name } of memoryClinic.scenarios) {
    expect(overloads(prepare(resolveScenario(builtIn(name, [memoryClinic]), []), kernel), kernel)).toEqual([]);
  }
});

test("the pathway file says what the model builds", () => {
  const file = parsePathway(JSON.parse(readFileSync(new URL("../memory-clinic.json", import.meta.url), "utf8")));
  expect(file).toEqual(clinic.model.build(clinic.values).pathway);
});
