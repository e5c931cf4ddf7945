import * as Plot from "npm:@observablehq/plot";
import type { Passport, PromisePoint, PromiseResult } from "@ventesal/experiments";
import { nameBelow } from "../../show/axis-below.js";
import type { Figure } from "../../show/figure.js";
import { COLOURS, chartOf } from "../chart.js";
import type { Speech } from "../shown.js";

/** What was searched, in words. */
export interface Searched {
  result: PromiseResult;
  /** The capacity that is raised, with its unit. */
  lever: { key: string; name: string; unit: string; now: number };
  passport: Passport;
}

const SYMBOLS = { keeps: "circle", fails: "times", "not settled": "diamond2" } as const;

/** How often the promise is kept at each capacity: stepped, as capacity comes in steps. */
export function promiseCurveFigure({ result, lever, passport }: Searched, { words, numbers }: Speech): Figure {
  const { question, curve, smallest } = result;
  const level = (point: PromisePoint) => point.at[lever.key]!;
  const of100 = (value: number | null) => (value === null ? null : 100 * value);
  const points = curve.map((point) => {
    const { kept } = point.groups[0]!;
    return {
      level: level(point),
      mean: point.neverSettles ? 0 : of100(kept.mean),
      low: point.neverSettles ? 0 : of100(kept.low),
      high: point.neverSettles ? 0 : of100(kept.high),
      verdict: point.verdict,
      neverSettles: point.neverSettles,
      years: point.years,
    };
  });
  const promised = numbers.shortPercent(question.share, 1);
  const surely = numbers.short(of100(question.keptWith), 0);
  // who is counted is in the name of the capacity already
  const amount = (value: number) => numbers.short(value, 1) + (lever.unit.includes("/") ? ` ${lever.unit}` : "");
  const [least] = smallest;
  const days = String(question.withinDays);
  const whole = (value: number | null) => numbers.fixed(value, 1);
  const largest = points.at(-1)!;
  const found = (at: number) => [lever.name, amount(at), promised, days, surely] as const;
  const title = () => {
    if (least !== undefined) {
      if (result.settled) return words.curve.smallest(...found(level(least)));
      const failing = points.filter(({ verdict }) => verdict === "fails").map((point) => point.level);
      const open = points.filter((point) => failing.every((fails) => point.level > fails)).map((point) => point.level);
      return words.curve.smallestKnown(...found(level(least)), amount(Math.min(...open)));
    }
    if (largest.verdict === "fails") return words.curve.none(...found(largest.level));
    const interval = numbers.range(whole(largest.low), whole(largest.high));
    return words.curve.noneKnown(...found(largest.level), whole(largest.mean), interval);
  };
  return {
    title: title(),
    note: words.curve.note,
    file: "promise-curve",
    passport,
    draw: (width) =>
      Plot.plot(
        chartOf(width, {
          height: 300,
          marginLeft: 48,
          marginRight: 24,
          x: {
            ...nameBelow(`${lever.name} (${lever.unit})`),
            ticks: points.map((point) => point.level),
            tickFormat: (value: number) => numbers.short(value, 1),
          },
          y: { label: words.curve.y, labelArrow: "none", domain: [0, 100], grid: true },
          marks: [
            Plot.ruleY([100 * question.keptWith], { stroke: COLOURS.published, strokeDasharray: "4,3" }),
            Plot.ruleX(points, {
              x: "level",
              y1: "low",
              y2: "high",
              stroke: COLOURS.plan,
              strokeWidth: 5,
              strokeOpacity: 0.35,
            }),
            Plot.lineY(points, { x: "level", y: "mean", curve: "step-after", stroke: COLOURS.plan, strokeWidth: 2 }),
            Plot.dot(points, {
              x: "level",
              y: "mean",
              symbol: ({ verdict }: (typeof points)[number]) => SYMBOLS[verdict],
              stroke: COLOURS.plan,
              fill: "white",
              r: 5,
            }),
            ...(least === undefined
              ? []
              : [Plot.ruleX([level(least)], { stroke: COLOURS.today, strokeWidth: 2, strokeOpacity: 0.6 })]),
            Plot.text([lever.now], {
              x: (value: number) => value,
              frameAnchor: "bottom",
              dy: -6,
              text: () => `▲ ${words.curve.now}`,
            }),
          ],
        }),
      ),
    table: {
      columns: [`${lever.name} (${lever.unit})`, words.curve.keptColumn, words.interval, words.curve.verdictColumn],
      rows: points.map((point) => [
        numbers.short(point.level, 1),
        whole(point.mean),
        point.neverSettles ? words.curve.neverSettles : numbers.range(whole(point.low), whole(point.high)),
        words.curve.verdict[point.verdict],
      ]),
      data: {
        columns: ["level", "kept", "low", "high", "verdict", "years"],
        rows: points.map((point) => [point.level, point.mean, point.low, point.high, point.verdict, point.years]),
      },
    },
  };
}
