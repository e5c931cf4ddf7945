import * as Plot from "npm:@observablehq/plot";
import type { MeanInterval } from "@ventesal/measures";
import { type Alternative, SITING_MEASURES, type SitingMeasure, type SitingResult } from "@ventesal/siting";
import { NONE, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import type { Figure } from "../show/figure.js";
import type { Staffed } from "../simulation/tasks/site-and-staff.js";
import { staffingWords } from "./staffing-words.js";

/** Shares and their gaps are shown in per cent. */
const scaleOf = (measure: SitingMeasure) => (measure === "unmetShare" || measure === "unmetGap" ? 100 : 1);

/** A mean with its interval, as text. */
export function intervalText({ mean, low, high }: MeanInterval, measure: SitingMeasure, language: Language): string {
  const numbers = numbersIn(language);
  const write = (value: number | null) => numbers.fixed(value === null ? null : scaleOf(measure) * value, 1);
  return mean === null ? NONE : `${write(mean)} [${write(low)}; ${write(high)}]`;
}

/** What an alternative is called: its number, how posts are spread, and how many. */
export function nameOf({ alternatives }: SitingResult, index: number, language: Language): string {
  const words = staffingWords[language];
  const { kind, posts } = alternatives[index]!;
  return words.alternative(String(index + 1), words.kinds[kind], String(posts));
}

/** The staffings by one measure, each with its interval and its chance of being worth choosing. */
export function staffingFigure({ result, rests }: Staffed, measure: SitingMeasure, language: Language): Figure {
  const words = staffingWords[language];
  const numbers = numbersIn(language);
  const { name, unit } = words.measures[measure];
  const { alternatives, best } = result;
  const scale = scaleOf(measure);
  const drawn = alternatives.map((one, i) => {
    const { mean, low, high } = one.measures[measure];
    const scaled = (value: number | null) => (value === null ? null : scale * value);
    return { one, row: nameOf(result, i, language), mean: scaled(mean), low: scaled(low), high: scaled(high) };
  });
  const known = drawn.filter(({ mean }) => mean !== null);
  const colour = ({ one }: (typeof drawn)[number]) => (one.isOnFront ? "#0b5d7a" : "#6b727d");
  const wait = alternatives[best]!.measures.waitDays;
  return {
    title:
      wait.mean === null
        ? words.noWait
        : words.finding(nameOf(result, best, language), intervalText(wait, "waitDays", language)),
    note: words.note,
    draw: (width) => {
      const narrow = width < 500;
      return Plot.plot({
        width,
        height: 60 + (narrow ? 44 : 30) * drawn.length,
        marginLeft: narrow ? 12 : 240,
        marginRight: 60,
        marginBottom: ROOM_BELOW,
        style: { fontSize: "12px" },
        x: {
          ...nameBelow(`${name}, ${unit}`),
          grid: true,
          nice: true,
          ticks: narrow ? 4 : 7,
          tickFormat: (value: number) => numbers.short(value, 2),
        },
        y: { label: null, domain: drawn.map(({ row }) => row), ...(narrow && { axis: null }) },
        marks: [
          Plot.ruleY(
            known.filter(({ low }) => low !== null),
            { y: "row", x1: "low", x2: "high", stroke: colour, strokeWidth: 2.5 },
          ),
          Plot.dot(known, {
            y: "row",
            x: "mean",
            r: 5.5,
            stroke: colour,
            strokeWidth: 2,
            fill: (one) => (one.one.isOnFront ? colour(one) : "white"),
          }),
          Plot.text(drawn, {
            y: "row",
            text: ({ one }) => numbers.percent(one.frontProbability, 0),
            frameAnchor: "right",
            dx: 44,
            textAnchor: "end",
            fill: "#1b1e24",
          }),
          ...(narrow
            ? [
                Plot.text(drawn, {
                  y: "row",
                  text: "row",
                  frameAnchor: "left",
                  textAnchor: "start",
                  dy: -15,
                  fill: "#1b1e24",
                }),
              ]
            : []),
        ],
      });
    },
    table: {
      columns: [
        ...words.columns.slice(0, 3),
        ...SITING_MEASURES.map((key) => `${words.measures[key].name}, ${words.measures[key].unit}`),
        words.columns[4]!,
        words.columns[3]!,
      ],
      rows: alternatives.map((one, i) => [
        String(i + 1),
        words.kinds[one.kind],
        String(one.posts),
        ...SITING_MEASURES.map((key) => intervalText(one.measures[key], key, language)),
        `${one.isOnFront ? words.onFront : words.notOnFront} (${numbers.percent(one.frontProbability, 0)})`,
        staffText(one, language),
      ]),
      data: {
        columns: [
          "number",
          "kind",
          "posts",
          ...SITING_MEASURES.flatMap((key) => [key, `${key}.low`, `${key}.high`]),
          "isOnFront",
          "frontProbability",
          "staff",
        ],
        rows: alternatives.map((one, i) => [
          i + 1,
          one.kind,
          one.posts,
          ...SITING_MEASURES.flatMap((key) => [one.measures[key].mean, one.measures[key].low, one.measures[key].high]),
          one.isOnFront ? "yes" : "no",
          one.frontProbability,
          staffText(one, "en"),
        ]),
      },
    },
    file: `staffing-${measure}`,
    passport: rests,
  };
}

/** Posts of each profession at each site. */
export function staffText({ sites, staffing }: Alternative, language: Language): string {
  const words = staffingWords[language];
  return sites
    .map((site) => {
      const { nurse, doctor, psychologist } = staffing[site]!;
      return words.staff(site, nurse, doctor, psychologist);
    })
    .join(", ");
}
