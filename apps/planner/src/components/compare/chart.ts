import * as Plot from "npm:@observablehq/plot";
import type { ComparedRow, Passport } from "@ventesal/experiments";
import { amountIn, commonWords, numbersIn } from "@ventesal/words";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import type { Figure } from "../show/figure.js";
import { measureName, type Writing, writtenRow } from "./rows.js";
import { compareWords } from "./words.js";

/** A row as it is drawn. */
interface Drawn {
  place: string;
  row: ComparedRow;
  difference: number;
  low: number;
  high: number;
}

const COLOURS = { better: "#0b5d7a", worse: "#c05a00", different: "#5b5f97", "none shown": "#6b727d" } as const;
const SYMBOLS = { better: "circle", worse: "triangle", different: "diamond", "none shown": "circle" } as const;

/** The differences of one measure, the country first, then the regions: a mark and its interval each. */
export function differencesFigure(
  country: ComparedRow | undefined,
  regions: readonly ComparedRow[],
  writing: Writing,
  { base, other }: { base: Passport; other: Passport },
): Figure | null {
  const words = compareWords[writing.language];
  const common = commonWords(writing.language);
  const numbers = numbersIn(writing.language);
  const rows = [...(country ? [country] : []), ...regions];
  const [sample] = rows;
  if (sample === undefined) return null;
  const isShare = sample.unit === "share" || sample.unit === "probability";
  const scale = isShare ? 100 : 1;
  const place = (row: ComparedRow) => (row === country ? common.comparison.country : row.group.region!);
  const drawn = rows.flatMap((row): Drawn[] => {
    const { difference, low, high } = row;
    if (difference === null || low === null || high === null) return [];
    return [{ place: place(row), row, difference: difference * scale, low: low * scale, high: high * scale }];
  });
  if (drawn.length === 0) return null;
  const places = drawn.map((one) => one.place);
  const count = (...verdicts: ComparedRow["verdict"][]) =>
    drawn.filter(({ row }) => row !== country && verdicts.includes(row.verdict)).length;
  const name = measureName({ measure: sample.measure, group: country?.group ?? {} }, writing);
  const title =
    count("different") > 0
      ? words.chartTitleNoDirection(name, count("different"), count("none shown"))
      : words.chartTitle(name, count("better"), count("worse"), count("none shown"));
  const { name: unit } = amountIn(sample.unit, numbers, common);
  const colour = ({ row }: Drawn) => COLOURS[row.verdict];
  const farthest = Math.max(...drawn.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const decimals = farthest >= 10 ? 0 : farthest >= 1 ? 1 : farthest >= 0.1 ? 2 : 3;
  return {
    title,
    note: words.chartNote,
    draw: (width) =>
      Plot.plot({
        width,
        height: 75 + 30 * drawn.length,
        // the longest name is that of the whole country
        marginLeft: Math.min(150, Math.max(128, width / 3)),
        marginRight: 20,
        marginBottom: ROOM_BELOW,
        style: { fontSize: "13px" },
        x: {
          ...nameBelow(words.axis(unit)),
          tickFormat: (value: number) => numbers.short(value, decimals),
          ticks: width < 500 ? 4 : 7,
          grid: true,
          nice: true,
          ...(farthest === 0 && { domain: [-1, 1] }),
        },
        y: { label: null, domain: places },
        marks: [
          Plot.ruleX([0], { stroke: "#1b1e24" }),
          Plot.ruleY(drawn, { y: "place", x1: "low", x2: "high", stroke: colour, strokeWidth: 2.5 }),
          Plot.dot(drawn, {
            y: "place",
            x: "difference",
            r: 6,
            symbol: ({ row }: Drawn) => SYMBOLS[row.verdict],
            stroke: colour,
            strokeWidth: 2,
            fill: (one: Drawn) => (one.row.verdict === "none shown" ? "white" : colour(one)),
          }),
        ],
        symbol: { type: "identity" },
      }),
    table: {
      columns: [
        words.measureColumn,
        common.comparison.baseColumn,
        common.comparison.other,
        common.comparison.difference,
        common.comparison.shown,
      ],
      rows: rows.map((row) => [place(row), ...writtenRow(row, writing)]),
      data: {
        columns: ["place", "measure", "unit", "base", "other", "difference", "low", "high", "verdict", "basePassport"],
        rows: rows.map((row) => [
          row === country ? "all" : row.group.region!,
          row.measure,
          row.unit,
          row.base,
          row.other,
          row.difference,
          row.low,
          row.high,
          row.verdict,
          base.hash,
        ]),
      },
    },
    file: `${words.file}-${sample.measure}`,
    passport: other,
  };
}
