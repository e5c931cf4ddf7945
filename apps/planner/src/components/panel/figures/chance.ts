import * as Plot from "npm:@observablehq/plot";
import type { Figure } from "../../show/figure.js";
import { rowFor } from "../../show/figures-row.js";
import { yearsOf } from "../../simulation/years-of.js";
import { MEAN_TIME } from "../asked.js";
import { COLOURS } from "../chart.js";
import { gridStep, hundredYears } from "../hundred-years.js";
import type { Shown } from "../shown.js";
import { dotsOf } from "./dots.js";

/** The mean processing time of a hundred years, one of them marked: what chance alone does to a year's figure. */
export function chanceFigure({ plan, speech }: Shown): Figure | null {
  const { words, numbers } = speech;
  const means = yearsOf(plan, MEAN_TIME);
  const row = rowFor(plan.rows, MEAN_TIME.measure, MEAN_TIME.group);
  if (means === null || row === undefined || row.yearLow === null) return null;
  const step = gridStep(means);
  const dots = hundredYears(means, step);
  const { published } = row;
  return {
    title: words.chance.title(numbers.fixed(row.yearLow, 1), numbers.fixed(row.yearHigh, 1)),
    note: words.chance.note,
    file: "single-years",
    passport: plan.passport,
    draw: (width) =>
      dotsOf(width, dots, {
        label: words.chance.x,
        tickFormat: (value) => numbers.short(value, 1),
        step,
        fill: () => COLOURS.plan,
        stroke: () => COLOURS.plan,
        one: words.promise.oneYear,
        marks:
          published === null
            ? []
            : [
                Plot.ruleX([published], { stroke: COLOURS.published, strokeDasharray: "4,3", strokeWidth: 1.5 }),
                Plot.text([published], {
                  x: (value: number) => value,
                  frameAnchor: "top",
                  dy: -46,
                  text: () => words.chance.published(numbers.short(published, 1)),
                }),
              ],
      }),
    table: {
      columns: [words.promise.yearColumn, words.chance.x],
      rows: dots.map(({ value }, i) => [String(i + 1), numbers.fixed(value, 1)]),
      data: { columns: ["year", "days"], rows: dots.map(({ value }, i) => [i + 1, value]) },
    },
  };
}
