import * as Plot from "npm:@observablehq/plot";
import { nameBelow, ROOM_BELOW } from "../../show/axis-below.js";
import { chartOf } from "../chart.js";
import type { YearDot } from "../hundred-years.js";

/** Dots so far from a year, in CSS pixels, lie below what is written over it. */
const NEAR = 55;

/** A hundred years as dots, heaped; what fills them and what stands beside them is said by the caller. */
export function dotsOf(
  width: number,
  dots: readonly YearDot[],
  {
    label,
    tickFormat,
    step,
    fill,
    stroke,
    one,
    marks,
  }: {
    label: string;
    tickFormat: (value: number) => string;
    step: number;
    fill: (dot: YearDot) => string;
    stroke: (dot: YearDot) => string;
    /** What is written at the year that stands for a single one. */
    one: string;
    marks: Plot.Markish[];
  },
) {
  const xs = dots.map(({ at }) => at);
  const [low, high] = [Math.min(...xs) - 1.5 * step, Math.max(...xs) + 1.5 * step];
  const tallest = Math.max(...dots.map(({ height }) => height)) + 1;
  const margins = { marginLeft: 16, marginRight: 16 };
  const across = (width - 32) / ((high - low) / step);
  const size = Math.max(5, Math.min(16, across, 220 / tallest));
  const height = Math.round(tallest * size + 24 + ROOM_BELOW + 36);
  const chosen = dots.filter(({ isOne }) => isOne);
  const isNear = ({ at }: YearDot) => chosen.some((other) => Math.abs(at - other.at) * across < NEAR * step);
  const above = Math.max(0, ...dots.filter(isNear).map(({ height: level }) => level)) + 1.5;
  return Plot.plot(
    chartOf(width, {
      ...margins,
      height,
      marginTop: 24 + 28,
      x: {
        ...nameBelow(label),
        domain: [low, high],
        tickFormat,
        ticks: width < 500 ? 5 : 10,
      },
      y: { axis: null, domain: [0, tallest] },
      marks: [
        ...marks,
        Plot.dot(dots, {
          x: "at",
          y: ({ height: level }: YearDot) => level + 0.5,
          r: size / 2 - 1,
          fill,
          stroke,
          strokeWidth: 1.5,
        }),
        Plot.dot(chosen, {
          x: "at",
          y: ({ height: level }: YearDot) => level + 0.5,
          r: size / 2 + 3,
          stroke: "#1b1e24",
          strokeWidth: 2,
        }),
        // what it is stands above the dots around it, which it would hide
        Plot.ruleX(chosen, {
          x: "at",
          y1: ({ height: level }: YearDot) => level + 0.5 + (size / 2 + 3) / size,
          y2: above,
          stroke: "#1b1e24",
        }),
        Plot.text(chosen, {
          x: "at",
          y: above,
          text: () => one,
          lineAnchor: "bottom",
          dy: -3,
          stroke: "white",
          strokeWidth: 5,
          fill: "#1b1e24",
        }),
        Plot.ruleY([0], { stroke: "#8a919c" }),
      ],
    }),
  );
}
