import { MeasureError } from "./measure-error.ts";

/** Shares are multiples of 2^-30 day, under a tenth of a millisecond. */
const GRAIN = 2 ** -30;
/** A closed part is a difference of two times, and may come out a hair below 0. */
const ROUNDING = 1e-6;

/**
 * Shares a case's whole processing days over the causes on which its time was spent, in proportion to that time.
 *
 * Why a share is needed at all: published processing time counts dates, the kernel attributes continuous time. A case received at 23:50 and answered
 * at 00:10 has 1 day and 20 minutes. Sharing keeps the one promise that matters to a reader: the causes of a case add up to its processing
 * days. They do so *exactly*, in any order of adding and over any number of cases, because every share is a multiple of 2^-30 day
 * (cumulative shares are rounded, so that the last one is the whole).
 *
 * Where a pathway forks, only the time of the branch that ends last is attributed, so that the causes of a case add up to the time elapsed.
 *
 * @param spent continuous days by cause
 * @param elapsed continuous days from start to end
 * @param processingDays whole days between the two dates
 * @param into where to write, to spare an array per case
 * @returns days by cause; all 0 when no time has passed
 * @throws {MeasureError} if some of the elapsed time has no cause, or a time is negative or not a number
 */
export function attributeDays(
  spent: ArrayLike<number>,
  elapsed: number,
  processingDays: number,
  into = new Float64Array(spent.length),
): Float64Array {
  let total = 0;
  for (let c = 0; c < spent.length; c++) {
    if (!(spent[c]! >= -ROUNDING)) throw wrong(`spent[${c}]`, spent[c]!, "days, 0 or more");
    total += Math.max(spent[c]!, 0);
  }
  if (!(elapsed >= 0)) throw wrong("elapsed", elapsed, "days, 0 or more");
  if (!(Number.isInteger(processingDays) && processingDays >= 0)) {
    throw wrong("processingDays", processingDays, "whole days, 0 or more");
  }
  if (total < elapsed - ROUNDING || (total === 0 && processingDays > 0)) {
    throw wrong("spent", total, `at least the ${elapsed} days that passed`);
  }
  let soFar = 0;
  let given = 0;
  for (let c = 0; c < spent.length; c++) {
    soFar += Math.max(spent[c]!, 0);
    const due = total === 0 ? 0 : Math.round(((soFar / total) * processingDays) / GRAIN) * GRAIN;
    into[c] = due - given;
    given = due;
  }
  return into;
}

const wrong = (argument: string, received: number, expected: string) =>
  new MeasureError({ place: `attributeDays.${argument}`, received: `${received}`, expected });
