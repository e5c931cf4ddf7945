import * as Plot from "npm:@observablehq/plot";
import type { Row } from "@ventesal/measures";
import { nameBelow } from "../../show/axis-below.js";
import type { Figure } from "../../show/figure.js";
import { rowsBy } from "../../show/figures-row.js";
import { lowerFirst } from "../../show/first-letter.js";
import { COLOURS, chartOf, roomForNames } from "../chart.js";
import type { Shown } from "../shown.js";

interface Piece {
  cause: string;
  from: number;
  to: number;
  row: Row | null;
}

/** Where the days of an average case go: cause by cause, laid end to end until they are the processing time. */
export function daysByCauseFigure({ plan, today, speech }: Shown): Figure | null {
  const { words, numbers, nameOf } = speech;
  const total = words.total;
  const pieces = piecesOf(rowsBy(plan.rows, "time-spent.mean", "cause"), total, (name) => nameOf("cause", name));
  if (pieces.length < 2) return null;
  const before =
    today === null
      ? []
      : piecesOf(rowsBy(today.rows, "time-spent.mean", "cause"), total, (name) => nameOf("cause", name));
  const days = (value: number) => numbers.fixed(value, 1);
  const sum = pieces.at(-1)!;
  const most = pieces.slice(0, -1).reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const furthest = Math.max(sum.to, before.at(-1)?.to ?? 0);
  const beforeOf = (cause: string) => before.find((one) => one.cause === cause);
  return {
    title: words.causes.title(lowerFirst(most.cause), days(most.to - most.from), days(sum.to)),
    note: today === null ? words.causes.note : `${words.causes.note} ${words.legend.both}`,
    file: "days-by-cause",
    passport: plan.passport,
    draw(width) {
      const { marginLeft, lineWidth } = roomForNames(width);
      const thin = before.length > 0;
      return Plot.plot(
        chartOf(width, {
          height: 44 * pieces.length + 70,
          marginLeft,
          marginRight: 44,
          x: {
            ...nameBelow(words.causes.x),
            domain: [0, furthest],
            grid: true,
            tickFormat: (value: number) => numbers.short(value, 1),
          },
          y: { label: null, domain: pieces.map(({ cause }) => cause), tickSize: 0 },
          marks: [
            Plot.axisY({ tickSize: 0, lineWidth, label: null }),
            Plot.barX(pieces, {
              x1: "from",
              x2: "to",
              y: "cause",
              fill: COLOURS.plan,
              fillOpacity: ({ row }: Piece) => (row === null ? 0.45 : 1),
              insetTop: 6,
              insetBottom: thin ? 16 : 6,
            }),
            Plot.text(pieces, {
              x: "to",
              y: "cause",
              text: ({ from, to }: Piece) => days(to - from),
              textAnchor: "start",
              dx: 5,
              dy: thin ? -5 : 0,
            }),
            ...(thin
              ? [
                  Plot.barX(before, {
                    x1: "from",
                    x2: "to",
                    y: "cause",
                    fill: "white",
                    stroke: COLOURS.today,
                    strokeDasharray: "4,2",
                    insetTop: 31,
                    insetBottom: 5,
                  }),
                ]
              : []),
            Plot.ruleX([0]),
          ],
        }),
      );
    },
    table: {
      columns: [
        words.causes.cause,
        `${words.plan} (${words.days})`,
        words.interval,
        words.singleYear,
        ...(today ? [`${words.today} (${words.days})`] : []),
      ],
      rows: pieces.map(({ cause, from, to, row }) => [
        cause,
        numbers.fixed(to - from, 2),
        row === null ? "" : numbers.range(numbers.fixed(row.low, 2), numbers.fixed(row.high, 2)),
        row === null ? "" : numbers.range(numbers.fixed(row.yearLow, 1), numbers.fixed(row.yearHigh, 1)),
        ...(today ? [numbers.fixed(widthOf(beforeOf(cause)), 2)] : []),
      ]),
      data: {
        columns: ["cause", "mean", "low", "high", "yearLow", "yearHigh", "today"],
        rows: pieces.map(({ cause, from, to, row }) => [
          row?.group.cause ?? "total",
          to - from,
          row?.low ?? null,
          row?.high ?? null,
          row?.yearLow ?? null,
          row?.yearHigh ?? null,
          widthOf(beforeOf(cause)),
        ]),
      },
    },
  };
}

function piecesOf(rows: readonly Row[], total: string, nameOf: (cause: string) => string): Piece[] {
  let from = 0;
  const pieces = rows.map((row): Piece => {
    const piece = { cause: nameOf(row.group.cause!), from, to: from + (row.mean ?? 0), row };
    from = piece.to;
    return piece;
  });
  return [...pieces, { cause: total, from: 0, to: from, row: null }];
}

function widthOf(piece: Piece | undefined): number | null {
  return piece === undefined ? null : piece.to - piece.from;
}
