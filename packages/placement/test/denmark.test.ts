import { expect, test } from "vitest";
import { answerAsGeoJson, danishProblem, danishSites, place, placeChanges, priceOf } from "../src/index.ts";

const options = { clock: () => 0, seed: "1" };
const problem = danishProblem({ date: "2026-01-01", residentPoints: 1 });
const after = danishProblem({ date: "2027-01-01", residentPoints: 1 });
const candidates = danishSites()
  .filter(({ candidate }) => candidate)
  .map(({ id }) => id);
const question = { objective: "mean-travel", sites: 5, limitMinutes: 60, candidates } as const;

test("there are 31 candidates among 42 sites, five clinics known, and five municipalities apart", () => {
  expect(candidates).toHaveLength(31);
  expect(problem.sites).toHaveLength(42);
  expect(danishSites().filter(({ clinic }) => clinic)).toHaveLength(5);
  expect(problem.apart.map((code) => problem.placeNames[code]).sort()).toEqual([
    "Bornholm",
    "Fanø",
    "Læsø",
    "Samsø",
    "Ærø",
  ]);
});

test("the regions are those of the day: five, then four", () => {
  expect(new Set(problem.points.map(({ region }) => region)).size).toBe(5);
  expect(new Set(after.points.map(({ region }) => region)).size).toBe(4);
});

test("a rule never makes mean travel shorter, and closed borders cost no less than one in each region", async () => {
  for (const of of [problem, after]) {
    const each = await priceOf(of, question, { atLeastOnePerRegion: true }, options);
    const closed = await priceOf(of, question, { borders: "closed" }, options);
    expect(each.difference).toBeGreaterThanOrEqual(0);
    expect(closed.difference).toBeGreaterThanOrEqual(each.difference!);
    expect(each.difference).toBe(each.meanMinutes);
  }
});

test("changes by place add up to the change of the mean", async () => {
  const [few, more] = [
    await place(problem, question, options),
    await place(problem, { ...question, sites: 6 }, options),
  ];
  if (!few.feasible || !more.feasible) throw new Error("expected answers");
  const changes = placeChanges(few.evaluation, more.evaluation);
  expect(changes).toHaveLength(98);
  const names = problem.apart.map((code) => problem.placeNames[code]);
  expect(changes.filter(({ apart }) => apart).map(({ name }) => name)).toEqual(names);
  const counted = changes.filter(({ apart }) => !apart);
  const sum = counted.reduce((total, { minutes, people }) => total + minutes! * people, 0);
  expect(sum / few.evaluation.people).toBeCloseTo(more.objective - few.objective, 9);
});

test("an answer as GeoJSON has a point for each site, longitude first", async () => {
  const found = await place(problem, question, options);
  if (!found.feasible) throw new Error(found.text.en);
  const { features } = answerAsGeoJson(problem, found);
  expect(features.map(({ id }) => id)).toEqual(found.sites);
  for (const { geometry } of features) {
    expect(geometry.coordinates[0]).toBeGreaterThan(8);
    expect(geometry.coordinates[0]).toBeLessThan(15.2);
    expect(geometry.coordinates[1]).toBeGreaterThan(54.5);
  }
});
