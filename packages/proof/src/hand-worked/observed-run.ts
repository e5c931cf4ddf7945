import type { RunOutput } from "@ventesal/kernel";
import { attributeDays, type CaseColumns } from "@ventesal/measures";
import type { Names } from "@ventesal/pathway";
import { placeOf } from "../load-pathway.ts";

/** A run of a hand-worked case. */
export interface ObservedRun {
  output: RunOutput;
  names: Names;
  cases: CaseColumns;
}

/** Which case is meant: the arrivals it is of, and its number among them in order of arrival, from 1. */
export interface WhichCase {
  of: string;
  number?: number;
}

type Read = (run: ObservedRun) => number;

/** When a case ended, days since the pathway's start. */
export const end =
  (which: WhichCase): Read =>
  (run) =>
    run.cases.end.at(rowOf(run, which));

/** How many cases ended with an outcome. */
export function ended(outcome: string): Read {
  return ({ output, names }) => {
    const exit = placeOf("outcome", outcome, names.exits);
    return output.books.reduce((sum, { exits }) => sum + exits[exit]!, 0);
  };
}

/** Days of a case that were spent by a cause. */
export const spent =
  (which: WhichCase, cause: string): Read =>
  (run) =>
    run.cases.cause(cause).at(rowOf(run, which));

/** Days of a case, by all causes together. */
export const spentInAll =
  (which: WhichCase): Read =>
  (run) =>
    run.cases.spent(rowOf(run, which)).reduce((sum, days) => sum + days, 0);

/** Whole processing days of a case, once they have been shared over its causes and added up again. */
export function processingDaysShared(which: WhichCase): Read {
  return (run) => {
    const row = rowOf(run, which);
    const elapsed = run.cases.end.at(row) - run.cases.start.at(row);
    const shares = attributeDays(run.cases.spent(row), elapsed, run.cases.processingDays(row));
    return shares.reduce((sum, days) => sum + days, 0);
  };
}

/** Mean wait at a station of those who were served there, days. */
export function meanWait(station: string): Read {
  return ({ output, names }) => {
    const { classes } = output.stations[placeOf("station", station, names.stations)]!;
    const total = (of: "n" | "sum") => classes.reduce((sum, waits) => sum + waits[of], 0);
    return total("sum") / total("n");
  };
}

function rowOf({ cases, names }: ObservedRun, { of, number = 1 }: WhichCase): number {
  const source = placeOf("arrivals", of, names.sources);
  const rows = Array.from({ length: cases.length }, (_, row) => row)
    .filter((row) => cases.source.at(row) === source)
    .sort((a, b) => cases.serial.at(a) - cases.serial.at(b));
  const row = rows[number - 1];
  if (row === undefined) throw new RangeError(`case ${number} of ${of}: received ${rows.length} cases that ended`);
  return row;
}
