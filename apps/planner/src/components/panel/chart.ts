import type { PlotOptions } from "npm:@observablehq/plot";
import { ROOM_BELOW } from "../show/axis-below.js";

/** Told apart by eyes of all kinds, and by more than their hue: `today` is dashed or hollow, `published` is a diamond. */
export const COLOURS = { plan: "#0b5d7a", today: "#c05a00", published: "#1b1e24", quiet: "#8a919c" };

/** What all charts of this page have in common. */
export function chartOf(width: number, options: PlotOptions): PlotOptions {
  return { width, marginTop: 24, marginBottom: ROOM_BELOW, style: { fontSize: "12px" }, ...options };
}

/** Names at the left of a chart, in lines short enough for the room there is. */
export function roomForNames(width: number): { marginLeft: number; lineWidth: number } {
  return width < 500 ? { marginLeft: 120, lineWidth: 9 } : { marginLeft: 190, lineWidth: 15 };
}
