import * as Plot from "npm:@observablehq/plot";
import { stationTheory } from "@ventesal/expert-panel";
import { decimalsFor } from "@ventesal/words";
import { nameBelow } from "../../show/axis-below.js";
import type { Figure } from "../../show/figure.js";
import { rowFor, rowsBy } from "../../show/figures-row.js";
import { COLOURS, chartOf, roomForNames } from "../chart.js";
import type { Shown } from "../shown.js";

const HOURS = 24;

/** How long is waited at each station, how busy it is, and what queueing theory says of the queue alone. */
export function stationsFigure({ plan, today, values, speech }: Shown): Figure | null {
  const { words, numbers, nameOf } = speech;
  const theory = new Map(stationTheory(values, plan.rows).map((one) => [one.station, one]));
  const stations = rowsBy(plan.rows, "waiting.mean", "station").map((row) => {
    const station = row.group.station!;
    return {
      row,
      station,
      name: nameOf("station", station),
      hours: row.mean === null ? null : HOURS * row.mean,
      low: HOURS * (row.low ?? 0),
      high: HOURS * (row.high ?? 0),
      before: today && rowFor(today.rows, "waiting.mean", { station })?.mean,
      queue: rowFor(plan.rows, "queue.mean", { station })?.mean ?? null,
      theory: theory.get(station),
    };
  });
  const drawn = stations.filter(({ hours }) => hours !== null);
  if (drawn.length === 0) return null;
  const hours = (value: number) => numbers.fixed(value, 1);
  const worst = drawn.reduce((a, b) => ((b.hours ?? 0) > (a.hours ?? 0) ? b : a));
  const queueing = worst.theory?.waitHours ?? null;
  const withTheory = drawn.filter((one) => one.theory !== undefined && one.theory.waitHours !== null);
  const decimals = decimalsFor(stations.map(({ row }) => row));
  const reason = (one: (typeof stations)[number]) => {
    const said = one.theory;
    if (said === undefined) return "";
    return said.formula === null ? words.stations.reasons[said.why!] : words.stations.formulas[said.formula];
  };
  return {
    title:
      queueing === null
        ? words.stations.titleNoTheory(worst.name, hours(worst.hours!))
        : words.stations.title(
            worst.name,
            hours(worst.hours!),
            queueing < 0.05 ? words.stations.under : hours(queueing),
          ),
    note: words.stations.note,
    file: "stations",
    passport: plan.passport,
    draw(width) {
      const { marginLeft, lineWidth } = roomForNames(width);
      const stroke = (one: (typeof drawn)[number]) => (one.before == null ? "none" : COLOURS.today);
      return Plot.plot(
        chartOf(width, {
          height: 46 * drawn.length + 70,
          marginLeft,
          marginRight: 48,
          x: {
            ...nameBelow(words.stations.x),
            grid: true,
            zero: true,
            tickFormat: (value: number) => numbers.short(value, 1),
          },
          y: { label: null, domain: drawn.map(({ name }) => name), tickSize: 0 },
          marks: [
            Plot.axisY({ tickSize: 0, lineWidth, label: null }),
            Plot.barX(drawn, { x: "hours", y: "name", fill: COLOURS.plan, insetTop: 13, insetBottom: 13 }),
            Plot.ruleY(drawn, { x1: "low", x2: "high", y: "name", stroke: COLOURS.published, strokeWidth: 2 }),
            Plot.tickX(
              drawn.filter(({ before }) => before != null),
              { x: ({ before }) => HOURS * before!, y: "name", stroke, strokeWidth: 2, strokeDasharray: "3,2" },
            ),
            Plot.dot(withTheory, {
              x: ({ theory: said }) => said!.waitHours,
              y: "name",
              r: 6,
              stroke: COLOURS.today,
              strokeWidth: 2.5,
              fill: "white",
            }),
            Plot.text(drawn, {
              x: "high",
              y: "name",
              text: (one) => hours(one.hours!),
              textAnchor: "start",
              dx: 6,
            }),
            Plot.ruleX([0]),
          ],
        }),
      );
    },
    table: {
      columns: words.stations.columns,
      rows: stations.map((one) => [
        one.name,
        numbers.fixed(one.row.mean, decimals),
        numbers.range(numbers.fixed(one.row.low, decimals), numbers.fixed(one.row.high, decimals)),
        numbers.range(numbers.fixed(one.row.yearLow, 1), numbers.fixed(one.row.yearHigh, 1)),
        numbers.fixed(one.queue, 2),
        numbers.percent(one.theory?.load ?? null, 1),
        numbers.fixed(one.theory?.waitHours ?? null, 2),
        reason(one),
      ]),
      data: {
        columns: [
          "station",
          "waitDays",
          "low",
          "high",
          "yearLow",
          "yearHigh",
          "queue",
          "load",
          "theoryHours",
          "formula",
        ],
        rows: stations.map(({ row, station, queue, theory: said }) => [
          station,
          row.mean,
          row.low,
          row.high,
          row.yearLow,
          row.yearHigh,
          queue,
          said?.load ?? null,
          said?.waitHours ?? null,
          said?.formula ?? said?.why ?? null,
        ]),
      },
    },
  };
}
