import type { Kernel, Program, Station } from "@ventesal/kernel";
import { meanInterval, type RunWindow, windowOf } from "@ventesal/measures";
import { deserted, type Prepared, unlimited } from "./prepare.ts";
import { runOptions } from "./replicate.ts";
import { requireDone } from "./run-error.ts";

/** What a resource, or a station with sessions, is asked to do, over what it can do, in the long run. */
export interface Load {
  /** The resource's name, or that of the station with sessions. */
  resource: string;
  /** The stations that need it. */
  stations: string[];
  /**
   * Offered load per server in its open hours, or arrivals per slot; 1 is the limit. With its standard error. Infinity where somebody
   * comes and there is no capacity at all.
   */
  load: number;
  standardError: number;
  arrivalsPerWeek: number;
  /** How many a week could be served, by the mean work of those who come; Infinity where nothing is asked for. */
  canBeDonePerWeek: number;
}

/** The pilot has so many runs, or fewer where runs are long: what is the same for so many patients varies little. */
const MOST_PILOT_RUNS = 40;
const LEAST_PILOT_RUNS = 5;
const ENOUGH_PILOT_EVENTS = 500_000;
const PILOT_SEED = "load";

/**
 * The load of every resource and then of every station with sessions, from a pilot in which capacity is unlimited: what is held there is
 * what is asked for. It is compared with the open server-days of the real resources, and with the slots of the real sessions. This holds
 * for any routing, loops and case mix, unlike traffic equations. Stations that gather batches always keep up and have no load.
 * @throws {RunError} if a run of the pilot ends in an error
 */
export function loads(prepared: Prepared, kernel: Kernel, mostRuns?: number): Load[] {
  const pilot = pilotOf(prepared, kernel);
  try {
    return pilot.loads(mostRuns);
  } finally {
    pilot.free();
  }
}

/** A pilot that can be asked again for loads from more runs; those it has made are not made again. */
export interface Pilot {
  /** @throws {RunError} if a run ends in an error */
  loads(mostRuns?: number): Load[];
  /** Gives its memory back; it is asked no more. */
  free(): void;
}

/** The pilot of a scenario; see {@link loads}. */
export function pilotOf(prepared: Prepared, kernel: Kernel): Pilot {
  const { program } = prepared.compiled;
  const nobody = windowsOf(prepared, deserted(program), kernel);
  const [empty] = nobody.first(1);
  nobody.free();
  const everybody = windowsOf(prepared, unlimited(program), kernel);
  return {
    loads: (mostRuns = MOST_PILOT_RUNS) => loadsIn(prepared, everybody.first(mostRuns), empty!),
    free: () => everybody.free(),
  };
}

/** What is asked for in the runs seen, over what could be done in the run without anybody. */
function loadsIn({ built, compiled }: Prepared, seen: readonly RunWindow[], empty: RunWindow): Load[] {
  const { program, names } = compiled;
  const weeks = (built.untilDays - built.warmUpDays) / 7;

  const loadOf = (name: string, stations: number[], asked: readonly number[], capacity: number): Load => {
    const { mean, standardError } = meanInterval(asked);
    const idle = mean === 0;
    const arrivals = seen.map((run) => stations.reduce((sum, s) => sum + run.stations[s]!.arrivals, 0));
    const perWeek = meanInterval(arrivals).mean! / weeks;
    const load = idle ? 0 : mean! / capacity;
    return {
      resource: name,
      stations: stations.map((s) => names.stations[s]!),
      load,
      standardError: idle || capacity === 0 ? 0 : standardError! / capacity,
      arrivalsPerWeek: perWeek,
      canBeDonePerWeek: idle ? Number.POSITIVE_INFINITY : perWeek / load,
    };
  };
  const numbered = program.stations.map((station, s) => ({ station, s }));
  return [
    ...names.resources.map((name, r) => {
      const users = numbered.filter(({ station }) => station.requires.some((need) => need.resource === r));
      const serverDays = seen.map(({ resources }) => resources[r]!.busyServerDays);
      return loadOf(
        name,
        users.map(({ s }) => s),
        serverDays,
        empty.resources[r]!.capacityServerDays,
      );
    }),
    ...numbered.flatMap(({ station, s }) => {
      if (station.kind !== "session") return [];
      const cases = seen.map(({ stations }) => stations[s]!.arrivals);
      return [loadOf(names.stations[s]!, [s], cases, slotsBetween(station, built.warmUpDays, built.untilDays))];
    }),
  ];
}

/** What happens in the window of a scenario's runs when it has another program: in so many runs, or in as many as are long enough. */
function windowsOf(
  prepared: Prepared,
  program: Program,
  kernel: Kernel,
): { first(mostRuns: number): readonly RunWindow[]; free(): void } {
  const { scenario, built, compiled } = prepared;
  const { warmUpDays: warmUp, untilDays: until } = built;
  const options = {
    ...runOptions(prepared, PILOT_SEED),
    horizon: until,
    stopWithCohort: false,
    records: false,
  };
  const pilot = kernel.load(program);
  const found: RunWindow[] = [];
  let events = 0;
  const first = (mostRuns: number) => {
    while (found.length < mostRuns && !(found.length >= LEAST_PILOT_RUNS && events > ENOUGH_PILOT_EVENTS)) {
      const replication = found.length;
      const output = pilot.run({ ...options, replication });
      requireDone(output, { scenario: scenario.name, names: compiled.names, replication });
      found.push(windowOf(output, { warmUp, until }));
      events += output.events;
    }
    return found.slice(0, mostRuns);
  };
  return { first, free: () => pilot.free() };
}

/** Slots of the sessions in [from, to): those of one period, and of the periods after it. */
function slotsBetween({ times, slots, period }: Station, from: number, to: number): number {
  let sum = 0;
  for (let begin = 0; times.length > 0 && begin < to; begin += period) {
    times.forEach((time, j) => {
      if (begin + time >= from && begin + time < to) sum += slots[j]!;
    });
  }
  return sum;
}
