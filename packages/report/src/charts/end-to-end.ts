import * as Plot from "@observablehq/plot";
import type { ReportChart } from "@ventesal/scenario";
import { termFor } from "@ventesal/words";
import type { ReportInput } from "../content/input.ts";
import type { Figure } from "../content/report.ts";
import { rowsBy } from "../content/rows.ts";
import { lower, type Writing } from "../content/writing.ts";
import { axis, COLOURS, drawn, NAMES } from "./frame.ts";

interface Piece {
  name: string;
  from: number;
  to: number;
  isTotal: boolean;
}

/** The parts of a measure laid end to end until they are the whole. `null` where it has no parts. */
export function endToEndFigure(
  { measure, by }: ReportChart,
  { plan, today }: ReportInput,
  writing: Writing,
): Figure | null {
  const { words, numbers, common, labels } = writing;
  const rows = rowsBy(plan.result.rows, measure, by).filter(({ mean }) => mean !== null);
  if (rows.length < 2) return null;
  const parts = (values: readonly { name: string; value: number }[]) => endToEnd(values, words.charts.total);
  const pieces = parts(rows.map(({ group, mean }) => ({ name: writing.nameOf(by, group[by]!), value: mean! })));
  const before =
    today === null
      ? []
      : parts(
          rowsBy(today.differences, measure, by).map(({ group, base }) => ({
            name: writing.nameOf(by, group[by]!),
            value: base ?? 0,
          })),
        );
  const unit = termFor(rows[0]!.unit, common.terms.units);
  // a small part is no 0.0
  const amount = ({ from, to }: Piece) => numbers.fixed(to - from, to - from < 0.05 ? 2 : 1);
  const total = pieces.at(-1)!;
  const largest = pieces.slice(0, -1).reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const { charts } = words;
  return {
    kind: "figure",
    title: charts.largestPart(lower(largest.name), `${amount(largest)} ${unit}`, `${amount(total)} ${unit}`),
    alt: charts.altParts(pieces.map((piece) => `${piece.name} ${amount(piece)} ${unit}`).join("; ")),
    note: [charts.endNote, ...(before.length > 0 ? [charts.endTodayNote] : [])].join(" "),
    draw: (document, width) => {
      const most = Math.max(total.to, before.at(-1)?.to ?? 0);
      const isThin = before.length > 0;
      const height = isThin ? 30 : 22;
      return drawn(document, {
        width,
        height: height * pieces.length + 56,
        marginLeft: NAMES,
        marginRight: 72,
        marginTop: 6,
        marginBottom: 44,
        x: { ...axis(`${labels.measure(measure)} (${unit})`, most, writing), domain: [0, most] },
        y: { label: null, domain: pieces.map(({ name }) => name), tickSize: 0 },
        marks: [
          Plot.barX(pieces, {
            x1: "from",
            x2: "to",
            y: "name",
            fill: COLOURS.plan,
            fillOpacity: ({ isTotal }: Piece) => (isTotal ? 0.5 : 1),
            insetTop: 4,
            insetBottom: isThin ? 11 : 3,
          }),
          ...(isThin
            ? [
                Plot.barX(before, {
                  x1: "from",
                  x2: "to",
                  y: "name",
                  fill: "white",
                  stroke: COLOURS.today,
                  strokeDasharray: "4,2",
                  insetTop: 19,
                  insetBottom: 3,
                }),
              ]
            : []),
          Plot.text(pieces, {
            x: "to",
            y: "name",
            text: (piece: Piece) => `${amount(piece)} ${unit}`,
            textAnchor: "start",
            dx: 5,
            dy: isThin ? -5 : 0,
            fontSize: 11,
          }),
          Plot.ruleX([0]),
        ],
      });
    },
  };
}

function endToEnd(values: readonly { name: string; value: number }[], total: string): Piece[] {
  let from = 0;
  const pieces = values.map(({ name, value }): Piece => {
    const piece = { name, from, to: from + value, isTotal: false };
    from = piece.to;
    return piece;
  });
  return [...pieces, { name: total, from: 0, to: from, isTotal: true }];
}
