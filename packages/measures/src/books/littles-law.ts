import type { RunOutput, StationSums } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";
import { close } from "./close.ts";

/**
 * L = λW at each station, in its sample-path form over the whole run: the integral of the number waiting is the sum of the days
 * waited since time 0, counting those served, those who gave up or withdrew, and those who still wait.
 *
 * It holds exactly in every run, not only in the mean or in the long run: both sides measure the area between the curves of those who have come and
 * those who have gone, once day by day and once patient by patient (Little 1961, Operations Research 9; El-Taha and Stidham 1999,
 * Sample-Path Analysis of Queueing Systems, ch. 1). So whatever is left over, beyond rounding, is an error of the kernel.
 *
 * Waits are counted from the day of joining the list, which for initial patients lies before time 0, where the integral does not look:
 * `before` takes that part of counted waits off again, and of those who still wait only the part from time 0 is added.
 */
export function checkLittlesLaw({ stations, waitingSince, endTime }: RunOutput): BookProblem[] {
  return stations.flatMap((station, s): BookProblem[] => {
    const ended = daysOfEndedWaits(station);
    const unfinished = waitingSince[s]!.reduce((sum, since) => sum + (endTime - Math.max(since, 0)), 0);
    const waited = ended + unfinished - station.before;
    if (close(station.area, waited, ended + unfinished)) return [];
    const message = `Station ${s}: the number waiting adds up to ${station.area} patient-days, the waits to ${waited}.`;
    return [
      { identity: "littles-law", place: `stations[${s}].area`, expected: waited, received: station.area, message },
    ];
  });
}

/** Days of waits that ended, with or without service, the part before time 0 included. */
function daysOfEndedWaits({ classes, abandoned }: StationSums): number {
  return classes.reduce((sum, waits) => sum + waits.sum, abandoned);
}
