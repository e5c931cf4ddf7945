import { addDays, dayNumber, type IsoDate } from "@ventesal/denmark";
import type { Values } from "../values.ts";

/** Whole years before the first measured day in which needs arise and are found, so that the ways to the clinics are as full as they are. */
const WARM_UP_YEARS = 2;

/** The days of a run. Numbers are days since `start`. */
export interface Span {
  start: IsoDate;
  /** The first day that is measured: the clinics open with their list of today. */
  first: IsoDate;
  firstDay: number;
  /** The day after the last one that is measured. */
  until: IsoDate;
  untilDay: number;
  /** The run goes on so long that every need that arose in the window has had its time. */
  horizonDay: number;
}

export function spanOf(v: Values): Span {
  const year = v.number("year");
  const start = `${year - WARM_UP_YEARS}-01-01`;
  const first = `${year}-01-01`;
  const until = `${year + v.number("years")}-01-01`;
  const day = (date: IsoDate) => dayNumber(date) - dayNumber(start);
  const follow = Math.ceil(Math.max(v.number("unmet.withinDays"), v.number("standard.days")));
  return { start, first, firstDay: day(first), until, untilDay: day(until), horizonDay: day(until) + follow };
}

/** The date so many days after the start of a run. */
export function dateIn(span: Span, day: number): IsoDate {
  return addDays(span.start, Math.floor(day));
}
