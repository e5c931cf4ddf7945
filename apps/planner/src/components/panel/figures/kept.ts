import * as Plot from "npm:@observablehq/plot";
import { keptIn, keptShare } from "@ventesal/measures";
import type { Figure } from "../../show/figure.js";
import { yearsOf } from "../../simulation/years-of.js";
import { COLOURS } from "../chart.js";
import { gridStep, hundredYears } from "../hundred-years.js";
import type { Promised, Shown } from "../shown.js";
import { dotsOf } from "./dots.js";

/** What the promise is about: the share answered within the time. */
export function promisedMeasure({ days }: Pick<Promised, "days">) {
  return { measure: "processing-time.share-within", group: { days: String(days) } };
}

/** In how many years of a hundred the promise is kept, each year a dot. */
export function keptFigure({ plan, today, promised, speech }: Shown): Figure | null {
  const { words, numbers } = speech;
  const { share, days } = promised;
  const shares = yearsOf(plan, promisedMeasure(promised));
  const before = today === null ? null : yearsOf(today, promisedMeasure(promised));
  if (shares === null) return null;
  const known = keptShare(keptIn(shares, share));
  const of100 = (value: number | null) => numbers.short(value === null ? null : 100 * value, 0);
  const tenths = (value: number | null) => numbers.fixed(value === null ? null : 100 * value, 1);
  const interval = numbers.range(tenths(known.low), tenths(known.high));
  const step = gridStep(shares);
  const dots = hundredYears(shares, step);
  const isKept = (value: number) => keptIn([value], share).kept === 1;
  const count = dots.filter(({ value }) => isKept(value)).length;
  const percent = (value: number) => numbers.shortPercent(value, 1);
  const promisedShare = percent(share);
  const keptToday = before === null ? null : keptShare(keptIn(before, share)).mean;
  return {
    title: words.promise.title(of100(known.mean), promisedShare, String(days), interval),
    note: keptToday === null ? words.promise.note : `${words.promise.today(of100(keptToday))} ${words.promise.note}`,
    file: "promise-kept",
    passport: plan.passport,
    draw: (width) =>
      dotsOf(width, dots, {
        label: words.promise.x(String(days)),
        tickFormat: percent,
        step,
        fill: ({ value }) => (isKept(value) ? COLOURS.plan : "white"),
        stroke: ({ value }) => (isKept(value) ? COLOURS.plan : COLOURS.today),
        one: words.promise.oneYear,
        marks: [
          Plot.ruleX([share], { stroke: COLOURS.published, strokeWidth: 1.5, strokeDasharray: "4,3" }),
          Plot.text([share], {
            x: (value: number) => value,
            frameAnchor: "top",
            dy: -46,
            dx: 6,
            textAnchor: "start",
            text: () => `${words.promise.kept(String(count))} →`,
            fill: COLOURS.plan,
            fontWeight: 600,
          }),
          Plot.text([share], {
            x: (value: number) => value,
            frameAnchor: "top",
            dy: -46,
            dx: -6,
            textAnchor: "end",
            text: () => `← ${words.promise.broken(String(dots.length - count))}`,
            fill: COLOURS.today,
            fontWeight: 600,
          }),
        ],
      }),
    table: {
      columns: [words.promise.yearColumn, words.promise.x(String(days)), words.promise.outcome],
      rows: dots.map(({ value }, i) => [
        String(i + 1),
        numbers.percent(value, 1),
        isKept(value) ? words.promise.isKept : words.promise.isBroken,
      ]),
      data: {
        columns: ["year", "share", "kept"],
        rows: dots.map(({ value }, i) => [i + 1, value, isKept(value) ? 1 : 0]),
      },
    },
  };
}
