import { caseColumns } from "@ventesal/measures";
import { dayNumber, weekdayOf } from "@ventesal/pathway";
import { describe, expect, test } from "vitest";
import { compiled } from "./fixtures/scenario.ts";
import { simulate } from "./fixtures/years.ts";

const YEARS = 200;

/** First submissions received on each day of the week, over many years. */
async function receivedByWeekday(...settings: string[]) {
  const model = compiled("panel-2022", ...settings);
  const { outputs } = await simulate(model, YEARS, "weekdays");
  const { attributes, causes } = model.compiled.names;
  const start = dayNumber(model.pathway.startDate);
  const counts: Record<string, number> = {};
  for (const { records } of outputs) {
    const names = {
      attributes: [...attributes, ...hidden(model.compiled.program.attributes - attributes.length)],
      causes,
    };
    const cases = caseColumns(records, names);
    for (let row = 0; row < cases.length; row++) {
      // second submissions come when they come
      if (cases.attribute("submission").at(row) !== 0) continue;
      const day = weekdayOf(start + Math.floor(cases.start.at(row)));
      counts[day] = (counts[day] ?? 0) + 1;
    }
  }
  return counts;
}

const hidden = (count: number) => Array.from({ length: count }, (_, i) => `hidden ${i}`);

describe("referrals come on weekdays, and on a weekend day as often as the weight says", () => {
  test.each([
    ["a tenth, as in the baseline", [], 0.1],
    ["never", ["referrals.weekendWeight=0"], 0],
    ["as often as on a weekday", ["referrals.weekendWeight=1"], 1],
  ] as const)("%s", async (_, settings, weight) => {
    const counts = await receivedByWeekday(...settings);
    const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    const perWeekday = weekdays.reduce((sum, day) => sum + (counts[day] ?? 0), 0) / 5;
    for (const day of weekdays) expect(Math.abs(counts[day]! - perWeekday)).toBeLessThan(5 * Math.sqrt(perWeekday));
    const perWeekendDay = ((counts.saturday ?? 0) + (counts.sunday ?? 0)) / 2;
    const expected = weight * perWeekday;
    expect(Math.abs(perWeekendDay - expected)).toBeLessThanOrEqual(5 * Math.sqrt(expected));
  });
});
