import * as Plot from "npm:@observablehq/plot";
import { nameBelow } from "../../show/axis-below.js";
import type { Figure } from "../../show/figure.js";
import { rowFor } from "../../show/figures-row.js";
import { COLOURS, chartOf, roomForNames } from "../chart.js";
import type { Shown } from "../shown.js";

/** The mean processing time of each referring region, with the chance of a single year. */
export function regionsFigure({ plan, today, speech }: Shown): Figure | null {
  const { words, numbers } = speech;
  const regions = plan.rows
    .filter((row) => row.measure === "processing-time.mean" && row.group.region !== undefined && row.mean !== null)
    .map((row) => {
      const region = row.group.region!;
      return {
        ...row,
        region,
        cases: rowFor(plan.rows, "cases.count", { region })?.mean ?? null,
        median: rowFor(plan.rows, "processing-time.median", row.group)?.mean ?? null,
        before: (today && rowFor(today.rows, "processing-time.mean", row.group)?.mean) ?? null,
      };
    })
    .sort((a, b) => b.mean! - a.mean!);
  const [worst] = regions;
  const best = regions.at(-1);
  if (worst === undefined || best === undefined) return null;
  const days = (value: number | null) => numbers.fixed(value, 1);
  return {
    title: words.regions.title(worst.region, days(worst.mean), best.region, days(best.mean)),
    note: today === null ? words.regions.note : `${words.regions.note} ${words.regions.ring}`,
    file: "regions",
    passport: plan.passport,
    draw(width) {
      const { marginLeft } = roomForNames(width);
      return Plot.plot(
        chartOf(width, {
          height: 40 * regions.length + 70,
          marginLeft: Math.min(110, marginLeft),
          marginRight: 24,
          x: {
            ...nameBelow(words.regions.x),
            grid: true,
            zero: true,
            tickFormat: (value: number) => numbers.short(value, 1),
          },
          y: { label: null, domain: regions.map(({ region }) => region), tickSize: 0 },
          marks: [
            Plot.ruleY(regions, {
              x1: "yearLow",
              x2: "yearHigh",
              y: "region",
              stroke: COLOURS.plan,
              strokeOpacity: 0.5,
            }),
            Plot.ruleY(regions, {
              x1: "low",
              x2: "high",
              y: "region",
              stroke: COLOURS.plan,
              strokeWidth: 6,
              strokeOpacity: 0.5,
            }),
            Plot.dot(regions, { x: "mean", y: "region", fill: COLOURS.plan, r: 5 }),
            Plot.dot(
              regions.filter(({ before }) => before !== null),
              { x: "before", y: "region", stroke: COLOURS.today, strokeWidth: 2, r: 7 },
            ),
            Plot.text(regions, { x: "mean", y: "region", text: (one) => days(one.mean), dy: -14 }),
          ],
        }),
      );
    },
    table: {
      columns: [...words.regions.columns, ...(today ? [`${words.today} (${words.days})`] : [])],
      rows: regions.map((one) => [
        one.region,
        days(one.cases),
        days(one.mean),
        numbers.range(days(one.low), days(one.high)),
        numbers.range(days(one.yearLow), days(one.yearHigh)),
        days(one.median),
        ...(today ? [days(one.before)] : []),
      ]),
      data: {
        columns: ["region", "cases", "mean", "low", "high", "yearLow", "yearHigh", "median", "today"],
        rows: regions.map((one) => [
          one.region,
          one.cases,
          one.mean,
          one.low,
          one.high,
          one.yearLow,
          one.yearHigh,
          one.median,
          one.before,
        ]),
      },
    },
  };
}
