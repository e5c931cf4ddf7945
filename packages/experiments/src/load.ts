import type { Kernel, RunOutput } from "@ventesal/kernel";
import { nameKey, seedKey } from "@ventesal/random";
import { deserted, type Prepared, unlimited } from "./prepare.ts";

/** What a resource is asked to do, over what it can do, in the long run. */
export interface Load {
  resource: string;
  /** The stations that need it. */
  stations: string[];
  /** Offered load per server in its open hours; 1 is the limit. With its standard error. */
  load: number;
  standardError: number;
  arrivalsPerWeek: number;
  /** How many a week could be served, by the mean work of those who come. */
  canBeDonePerWeek: number;
}

export interface Overload extends Load {
  /** Whether the load is 1 or more beyond the noise of the pilot, or may be. */
  sure: boolean;
  message: string;
}

const PILOT_RUNS = 40;
const PILOT_SEED = "load";

/**
 * The load of every resource, from a pilot in which capacity is unlimited: what is held there is what is asked for. It is compared
 * with the open server-days of the real resources. This holds for any routing, loops and case mix, unlike traffic equations.
 */
export function loads({ built, compiled }: Prepared, kernel: Kernel): Load[] {
  const { program, names, streams } = compiled;
  const options = {
    seedKey: seedKey(PILOT_SEED),
    nameKeys: streams.map((name) => nameKey(name)),
    antithetic: false,
    warmUp: built.warmUpDays,
    until: built.untilDays,
    horizon: built.untilDays,
    stopWithCohort: false,
    records: false,
    log: false,
  };
  const pilot = kernel.load(unlimited(program));
  const offered = program.resources.map(() => [] as number[]);
  const arrivals = program.stations.map(() => 0);
  for (let replication = 0; replication < PILOT_RUNS; replication++) {
    const output = pilot.run({ ...options, replication });
    inWindow(output, (sums, sign) => {
      sums.resources.forEach((resource, r) => {
        if (sign < 0) offered[r]!.push(-resource.busyArea);
        else offered[r]![replication] = (offered[r]![replication] ?? 0) + resource.busyArea;
      });
      sums.stations.forEach((station, s) => {
        arrivals[s]! += sign * station.arrivals;
      });
    });
  }
  const capacity = program.resources.map(() => 0);
  inWindow(kernel.load(deserted(program)).run({ ...options, replication: 0 }), (sums, sign) => {
    sums.resources.forEach((resource, r) => {
      capacity[r]! += sign * resource.capacityArea;
    });
  });
  const weeks = ((built.untilDays - built.warmUpDays) / 7) * PILOT_RUNS;
  return program.resources.map((_, r) => {
    const mean = offered[r]!.reduce((a, b) => a + b, 0) / PILOT_RUNS;
    const variance = offered[r]!.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (PILOT_RUNS - 1);
    const users = program.stations.flatMap((station, s) => (station.requires.some((q) => q.resource === r) ? [s] : []));
    const perWeek = users.reduce((sum, s) => sum + arrivals[s]!, 0) / weeks;
    const load = mean === 0 ? 0 : mean / capacity[r]!;
    return {
      resource: names.resources[r]!,
      stations: users.map((s) => names.stations[s]!),
      load,
      standardError: mean === 0 ? 0 : Math.sqrt(variance / PILOT_RUNS) / capacity[r]!,
      arrivalsPerWeek: perWeek,
      canBeDonePerWeek: load === 0 ? Number.POSITIVE_INFINITY : perWeek / load,
    };
  });
}

/** Resources that cannot keep up, or perhaps cannot. Those whose patients lose patience or are refused settle all the same. */
export function overloads(prepared: Prepared, kernel: Kernel): Overload[] {
  const { program, names } = prepared.compiled;
  const settles = new Set<string>();
  program.stations.forEach((station, s) => {
    if (station.room >= 0) settles.add(names.stations[s]!);
  });
  for (const step of program.instructions) {
    if (step.op === "seize" && step.patience >= 0) settles.add(names.stations[step.station]!);
  }
  return loads(prepared, kernel)
    .filter(
      ({ load, standardError, stations }) => load + 3 * standardError >= 1 && !stations.every((s) => settles.has(s)),
    )
    .map((load) => ({ ...load, sure: load.load - 3 * load.standardError >= 1, message: sentence(load) }));
}

function sentence({ resource, stations, load, arrivalsPerWeek, canBeDonePerWeek }: Load): string {
  const coming = `${arrivalsPerWeek.toFixed(1)} a week arrive at ${stations.join(" and ")}`;
  const done = `${canBeDonePerWeek.toFixed(1)} a week can be done`;
  if (load < 1)
    return `${resource}: ${coming}, ${done}; the load is ${load.toFixed(3)}, too close to 1 to tell whether it settles`;
  const growth = arrivalsPerWeek - canBeDonePerWeek;
  return `${resource}: ${coming}, ${done}; the list grows by ${growth.toFixed(1)} a week and never settles`;
}

/** The sums at the end of the window, and less those at its beginning. */
function inWindow(
  output: RunOutput,
  add: (sums: NonNullable<RunOutput["snapshots"]["until"]>, sign: 1 | -1) => void,
): void {
  const { warmUp, until } = output.snapshots;
  if (warmUp) add(warmUp, -1);
  add(until ?? output, 1);
}
