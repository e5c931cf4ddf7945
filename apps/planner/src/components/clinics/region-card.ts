import * as Plot from "npm:@observablehq/plot";
import type { Row } from "@ventesal/measures";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import { type FigureCard, figureCard } from "../show/figure.js";
import { rowsBy } from "../show/figures-row.js";
import type { LiveState } from "../simulation/live-run.js";
import { amount, cells, clinicLabels, extremes, unitName } from "./amount.js";
import { clinicsWords } from "./words.js";

export const REGION_MEASURES = [
  "waiting.first-assessment.mean",
  "travel.mean",
  "need.unmet-share",
  "queue.growth-per-week",
] as const;

/** One measure by region: a dot with its interval for the plan, a rhombus for today, the table behind. */
export function regionCard(
  measure: (typeof REGION_MEASURES)[number],
  language: Language,
): Pick<FigureCard, "element"> & { show(state: LiveState): () => void } {
  const card = figureCard(language);
  return {
    element: card.element,
    show({ plan, today }) {
      if (plan.part === undefined) return card.begin(null);
      const rows = rowsBy(plan.part.rows, measure, "region");
      const before = rowsBy(today.part?.rows ?? [], measure, "region");
      return card.begin({
        title: titleOf(measure, rows, language),
        note: clinicsWords[language].regions.note,
        draw: (width) => dots(rows, before, "region", width, language),
        table: tableOf(rows, before, language),
        file: `regions-${measure}`,
        passport: plan.part.passport,
      });
    },
  };
}

function titleOf(measure: string, rows: readonly Row[], language: Language): string {
  const words = clinicsWords[language].regions;
  const name = clinicLabels(language).measure(measure);
  const decimals = measure === "queue.growth-per-week" ? 2 : 1;
  const text = (row: Row) => `${row.group.region} (${amount(row.mean, row.unit, language, decimals)})`;
  if (measure === "queue.growth-per-week") {
    const growing = rows.filter(({ low }) => low !== null && low > 0);
    return growing.length === 0 ? words.noGrowth : words.grows(growing.map(text).join(", "));
  }
  const found = extremes(rows);
  return found === null ? words.noneKnown(name) : words.highest(name, text(found.most), text(found.least));
}

/** Dots with intervals, a line for each group. */
export function dots(
  rows: readonly Row[],
  before: readonly Row[],
  kind: string,
  width: number,
  language: Language,
): SVGElement | HTMLElement {
  const words = clinicsWords[language].regions;
  const numbers = numbersIn(language);
  const [first] = rows;
  const isShare = first?.unit === "share";
  const unit = first === undefined ? "" : isShare ? "%" : unitName(first.unit, language);
  const name = (row: Row) => row.group[kind]!;
  const groups = [...new Set([...rows, ...before].map(name))];
  const known = rows.filter(({ mean }) => mean !== null);
  const knownBefore = before.filter(({ mean }) => mean !== null);
  const values = [...known, ...knownBefore].flatMap(({ mean, low, high }) => [mean!, low ?? mean!, high ?? mean!]);
  const [least, most] = domainOf(values);
  return Plot.plot({
    width,
    height: 24 + 30 * groups.length + ROOM_BELOW,
    marginBottom: ROOM_BELOW,
    marginLeft: 118,
    marginRight: 18,
    style: { fontSize: "12px" },
    x: {
      ...nameBelow(unit),
      grid: true,
      domain: [least, most],
      nice: true,
      ticks: width < 420 ? 4 : 6,
      tickFormat: (value: number) => numbers.short(isShare ? 100 * value : value, 2),
    },
    y: { label: null, domain: groups },
    marks: [
      ...(least <= 0 && most >= 0 ? [Plot.ruleX([0], { stroke: "#8a919c" })] : []),
      Plot.dot(knownBefore, {
        x: "mean",
        y: name,
        symbol: "diamond",
        stroke: "#c05a00",
        strokeWidth: 1.8,
        r: 5,
        dy: 7,
      }),
      Plot.ruleY(
        known.filter(({ low }) => low !== null),
        { x1: "low", x2: "high", y: name, stroke: "#0b5d7a", strokeWidth: 2.5 },
      ),
      Plot.dot(known, { x: "mean", y: name, fill: "#0b5d7a", r: 5 }),
      Plot.text(
        rows.filter(({ mean }) => mean === null),
        { y: name, text: () => words.noClinic, frameAnchor: "left", dx: 8, fill: "#525a66" },
      ),
    ],
  });
}

/** From 0, unless all values lie so far from it that their differences would not be seen. */
function domainOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > most / 2 && least < most ? [least, most] : [Math.min(0, least), Math.max(0, most)];
}

function tableOf(rows: readonly Row[], before: readonly Row[], language: Language) {
  const words = clinicsWords[language].regions;
  const unit = rows[0] === undefined ? "" : unitName(rows[0].unit, language);
  const same = (row: Row) => before.find(({ group }) => group.region === row.group.region);
  return {
    columns: words.table.map((name, i) => (i === 0 || unit === "" ? name : `${name}, ${unit}`)),
    rows: rows.map((row) => {
      const [mean, interval, year] = cells(row, language, row.unit === "patients/week" ? 2 : 1);
      return [row.group.region!, mean, interval, year, cells(same(row), language)[0]];
    }),
    data: {
      columns: ["region", "measure", "unit", "mean", "low", "high", "yearLow", "yearHigh", "today"],
      rows: rows.map((row) => [
        row.group.region!,
        row.measure,
        row.unit,
        row.mean,
        row.low,
        row.high,
        row.yearLow,
        row.yearHigh,
        same(row)?.mean ?? null,
      ]),
    },
  };
}
