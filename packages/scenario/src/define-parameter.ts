import { wilsonInterval } from "@ventesal/measures";
import type { Label } from "@ventesal/pathway";
import type { ChoiceParameter, Confidence, DateParameter, ListParameter, NumberParameter } from "./parameter.ts";

type Range = { low: number; high: number; least?: number; most?: number };

/** A number and all that must be known of it; it may be from 0 to without limit unless said. */
export function number(
  key: string,
  value: number,
  unit: string,
  range: Range,
  confidence: Confidence,
  source: string,
  text: Label,
  more: Pick<NumberParameter, "whole" | "structural" | "calibrated"> = {},
): NumberParameter {
  const { low, high, least = 0, most = Number.MAX_SAFE_INTEGER } = range;
  return { kind: "number", key, value, unit, low, high, least, most, confidence, source, text, ...more };
}

/** A share, from 0 to 1. */
export function share(
  key: string,
  value: number,
  [low, high]: readonly [number, number],
  confidence: Confidence,
  source: string,
  text: Label,
  most = 1,
): NumberParameter {
  return number(key, value, "share", { low, high, most }, confidence, source, text);
}

export function choice(
  key: string,
  value: string,
  options: ChoiceParameter["options"],
  confidence: Confidence,
  source: string,
  text: Label,
  more: Pick<ChoiceParameter, "structural"> = {},
): ChoiceParameter {
  return { kind: "choice", key, value, unit: "choice", options, confidence, source, text, ...more };
}

/** A day on which something begins or ends, or `never`. */
export function date(
  key: string,
  value: string,
  [earliest, latest]: readonly [string, string],
  confidence: Confidence,
  source: string,
  text: Label,
): DateParameter {
  return { kind: "date", key, value, unit: "date", earliest, latest, mayBeNever: true, confidence, source, text };
}

/** Some of several things, by their names. */
export function list(
  key: string,
  names: readonly string[],
  options: ListParameter["options"],
  confidence: Confidence,
  source: string,
  text: Label,
  more: Pick<ListParameter, "structural"> = {},
): ListParameter {
  return { kind: "list", key, value: names.join(","), unit: "list", options, confidence, source, text, ...more };
}

/**
 * The 95 % range of a share of which `count` in `of` were seen: Wilson's interval (1927), which stays inside 0 and 1
 * for few cases.
 */
export function seenShare(count: number, of: number): [number, number] {
  const { low, high } = wilsonInterval(count, of);
  return [low, high];
}

/** Said of what no source gives. */
export const NO_SOURCE = "no source gives it";
