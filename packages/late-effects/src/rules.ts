import type { Values } from "./values.ts";

/** Whether patients go to clinics of their own region alone. */
export function hasRegionalBorders(v: Values): boolean {
  return v.choice("choice.rule") === "nearest-in-region";
}

/** Whether patients look at the wait as well as at the way. */
export function looksAtWait(v: Values): boolean {
  return v.choice("choice.rule") === "travel-and-wait";
}
