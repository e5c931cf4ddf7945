import * as Plot from "@observablehq/plot";
import type { Writing } from "../content/writing.ts";

/** Told apart without colour, too: the plan is filled, today an open ring or dashed, what is published a diamond. */
export const COLOURS = { plan: "#0b5d7a", today: "#c05a00", ink: "#1b1e24" } as const;

/** Room for the names at the left, in CSS pixels. */
export const NAMES = 190;

/** Draws a chart as a picture of its own: no names of marks in English, no style but what is in it. */
export function drawn(document: Document, options: Plot.PlotOptions): SVGSVGElement {
  const picture = Plot.plot({
    style: { fontFamily: "Inter, system-ui, sans-serif", fontSize: "12px", background: "white", color: COLOURS.ink },
    ...options,
    document,
  }) as SVGSVGElement;
  // Plot names its marks for screen readers, in English; the picture's own text says what it shows
  for (const mark of picture.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  for (const mark of picture.querySelectorAll("[aria-hidden]")) mark.removeAttribute("aria-hidden");
  // its rules are for pages, and not everything that shows pictures understands them
  for (const rules of picture.querySelectorAll("style")) rules.remove();
  picture.removeAttribute("class");
  picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return picture;
}

/** An axis along which numbers stand as the language writes them. */
export function axis(label: string, most: number, { numbers }: Writing): Plot.ScaleOptions {
  const decimals = most >= 10 ? 0 : most >= 1 ? 1 : 3;
  return {
    label,
    labelAnchor: "center",
    labelArrow: "none",
    tickFormat: (value: number) => numbers.short(value, decimals),
    ticks: 6,
    grid: true,
  };
}
