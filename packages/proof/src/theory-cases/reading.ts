import type { StationSums, Sums } from "@ventesal/kernel";
import { placeOf } from "../load-pathway.ts";
import type { ObservedRun, Read } from "./theory-case.ts";

// All of these read what happened after the warm-up: the sums at the end less those at its end.

/** Mean wait in days at a station of those who were served, of one class or of all. */
export function meanWait(station: string, ofClass?: number): Read {
  return (run) => {
    const waits = served(run, station, ofClass);
    return waits.sum / waits.n;
  };
}

/** Mean wait in days at a station of all, those who gave up included. */
export function meanWaitOfAll(station: string): Read {
  return (run) => {
    const waits = served(run, station);
    const gaveUp = atStation(run, station, ({ reneged }) => reneged);
    const inVain = atStation(run, station, ({ abandoned }) => abandoned);
    return (waits.sum + inVain) / (waits.n + gaveUp);
  };
}

/** Mean number waiting at a station over time. */
export function meanQueue(station: string): Read {
  return (run) => atStation(run, station, ({ area }) => area) / run.days;
}

/** Share of those who come to a station that are refused, or that give up waiting. */
export const shareRefused = (station: string): Read => shareOfArrivals(station, ({ refused }) => refused);
export const shareGivingUp = (station: string): Read => shareOfArrivals(station, ({ reneged }) => reneged);

/** Server-days of work per server-day. */
export function utilisation(resource: string): Read {
  return (run) => {
    const r = placeOf("resource", resource, run.names.resources);
    const busy = change(run, ({ resources }) => resources[r]!.busyArea);
    return busy / change(run, ({ resources }) => resources[r]!.capacityArea);
  };
}

/** One counter over another. */
export const shareCounted =
  (counter: string, of: string): Read =>
  (run) =>
    counted(counter)(run) / counted(of)(run);

/** A counter. */
export function counted(counter: string): Read {
  return (run) => {
    const c = placeOf("counter", counter, run.names.counters);
    return change(run, ({ counters }) => counters[c]!);
  };
}

/** Mean of a tally, days. */
export const meanTally =
  (tally: string): Read =>
  (run) =>
    tallied(run, tally, "sum") / tallied(run, tally, "n");

/** Mean of the squares of a tally, days². */
export function meanSquareTally(tally: string): Read {
  return (run) => tallied(run, tally, "sumOfSquares") / tallied(run, tally, "n");
}

/** Patients inside when the run ends. */
export const inside: Read = ({ output }) => output.books.reduce((sum, book) => sum + book.inside, 0);

/** The square of how far a figure is from its mean by theory: its own mean is the variance, without bias. */
export const squaredDistance =
  (read: Read, mean: number): Read =>
  (run) =>
    (read(run) - mean) ** 2;

function shareOfArrivals(station: string, of: (sums: StationSums) => number): Read {
  return (run) => atStation(run, station, of) / atStation(run, station, ({ arrivals }) => arrivals);
}

function served(run: ObservedRun, station: string, ofClass?: number): { n: number; sum: number } {
  const total = (of: "n" | "sum") =>
    atStation(run, station, ({ classes }) => {
      const counted = ofClass === undefined ? classes : [classes[ofClass]!];
      return counted.reduce((sum, waits) => sum + waits[of], 0);
    });
  return { n: total("n"), sum: total("sum") };
}

function tallied(run: ObservedRun, tally: string, of: "n" | "sum" | "sumOfSquares"): number {
  const t = placeOf("tally", tally, run.names.tallies);
  return change(run, ({ tallies }) => tallies[t]![of]);
}

function atStation(run: ObservedRun, station: string, of: (sums: StationSums) => number): number {
  const s = placeOf("station", station, run.names.stations);
  return change(run, ({ stations }) => of(stations[s]!));
}

/** No case has initial patients, so that a snapshot at time 0 is all zeros. */
function change({ output }: ObservedRun, of: (sums: Sums) => number): number {
  return of(output) - of(output.snapshots.warmUp!);
}
