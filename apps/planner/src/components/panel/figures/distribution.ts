import * as Plot from "npm:@observablehq/plot";
import type { WithinDays } from "@ventesal/measures";
import { nameBelow } from "../../show/axis-below.js";
import type { Figure } from "../../show/figure.js";
import { rowFor } from "../../show/figures-row.js";
import { COLOURS, chartOf } from "../chart.js";
import type { Shown } from "../shown.js";

/** Days after which the curve is drawn no further, unless a published figure lies beyond. */
const ALL_BUT = 0.995;

/** How processing times are distributed, beside those of 2022. */
export function distributionFigure({ plan, today, promised, speech }: Shown): Figure | null {
  const { within } = plan;
  if (within === undefined) return null;
  const { words, numbers } = speech;
  const percent = (share: number | null, decimals = 1) => numbers.percent(share, decimals);
  const at = (days: number, of: readonly WithinDays[] | undefined) => of?.[days];
  const row = (days: number) => rowFor(plan.rows, "processing-time.share-within", { days: String(days) });
  const longest = rowFor(plan.rows, "processing-time.longest", { outcome: "all" })?.published ?? null;
  const published = [
    ...[7, 14].flatMap((days) => {
      const share = row(days)?.published ?? null;
      return share === null ? [] : [{ days, share, text: percent(share, 0) }];
    }),
    ...(longest === null ? [] : [{ days: longest, share: 1, text: words.distribution.longest(String(longest)) }]),
  ];
  const now = at(promised.days, within);
  const before = at(promised.days, today?.within);
  const publishedThen = published.find(({ days }) => days === promised.days);
  const beside = [
    ...(before ? [words.distribution.beside(percent(before.mean))] : []),
    ...(publishedThen ? [words.distribution.published(publishedThen.text)] : []),
  ];
  const main = words.distribution.title(percent(now?.mean ?? null), String(promised.days));
  const enough = within.find(({ mean }) => (mean ?? 1) >= ALL_BUT)?.days ?? within.length - 1;
  const lastDay = Math.max(enough, longest ?? 0, promised.days) + 2;
  const shown = (of: readonly WithinDays[]) => of.slice(0, lastDay + 1);
  return {
    title: beside.length > 0 ? `${main} (${beside.join("; ")})` : main,
    note: [
      words.distribution.note,
      today === null ? words.legend.alone : words.legend.both,
      ...(published.length > 0 ? [words.legend.published] : []),
    ].join(" "),
    file: "processing-time",
    passport: plan.passport,
    draw: (width) =>
      Plot.plot(
        chartOf(width, {
          height: 320,
          marginLeft: 56,
          marginRight: 24,
          x: { ...nameBelow(words.distribution.x), domain: [0, lastDay] },
          y: {
            label: words.distribution.y,
            labelArrow: "none",
            domain: [0, 1],
            grid: true,
            ticks: 5,
            tickFormat: (share: number) => percent(share, 0),
          },
          marks: [
            Plot.areaY(shown(within), {
              x: "days",
              y1: "yearLow",
              y2: "yearHigh",
              curve: "step-after",
              fill: COLOURS.plan,
              fillOpacity: 0.16,
            }),
            Plot.ruleX([promised.days], { stroke: COLOURS.quiet, strokeDasharray: "2,3" }),
            ...(today?.within
              ? [
                  Plot.lineY(shown(today.within), {
                    x: "days",
                    y: "mean",
                    curve: "step-after",
                    stroke: COLOURS.today,
                    strokeWidth: 2,
                    strokeDasharray: "5,3",
                  }),
                ]
              : []),
            Plot.lineY(shown(within), {
              x: "days",
              y: "mean",
              curve: "step-after",
              stroke: COLOURS.plan,
              strokeWidth: 2.5,
            }),
            Plot.dot(published, { x: "days", y: "share", symbol: "diamond", r: 6, fill: COLOURS.published }),
            Plot.text(published.slice(0, 2), {
              x: "days",
              y: "share",
              text: ({ text }: (typeof published)[number]) => `2022: ${text}`,
              dx: 10,
              dy: 8,
              textAnchor: "start",
            }),
            Plot.text(published.slice(2), {
              x: "days",
              y: "share",
              text: ({ text }: (typeof published)[number]) => `2022: ${text}`,
              dy: 19,
              dx: 6,
              textAnchor: "end",
            }),
          ],
        }),
      ),
    table: {
      columns: [
        words.days,
        words.distribution.y,
        words.interval,
        words.singleYear,
        ...(today ? [words.distribution.column(words.today)] : []),
        words.published,
      ],
      rows: shown(within).map((one) => [
        String(one.days),
        percent(one.mean),
        numbers.range(percent(one.low), percent(one.high)),
        numbers.range(percent(one.yearLow), percent(one.yearHigh)),
        ...(today ? [percent(at(one.days, today.within)?.mean ?? null)] : []),
        published.find(({ days }) => days === one.days)?.text ?? "",
      ]),
      data: {
        columns: ["days", "mean", "low", "high", "yearLow", "yearHigh", "today", "published"],
        rows: shown(within).map((one) => [
          one.days,
          one.mean,
          one.low,
          one.high,
          one.yearLow,
          one.yearHigh,
          at(one.days, today?.within)?.mean ?? null,
          published.find(({ days }) => days === one.days)?.share ?? null,
        ]),
      },
    },
  };
}
