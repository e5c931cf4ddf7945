import { solveLinearSystem } from "./linear-system.ts";
import { type Mmc, mmc } from "./mmc.ts";
import { OutsideDomain, requireAboveZero, requireStable, requireWhole, requireZeroOrMore } from "./outside-domain.ts";
import { queueMeans } from "./queue-means.ts";

/** A station of an open network. */
export interface JacksonStation {
  name: string;
  /** Infinity: a delay without a queue. */
  servers: number;
  meanService: number;
  /** Poisson arrivals from outside. */
  externalRate: number;
  /** Where customers go next: probability by the name of the station; what is missing to 1 leaves the network. */
  next: Readonly<Record<string, number>>;
}

export interface JacksonStationMeans extends Mmc {
  name: string;
  /** From outside and from other stations. */
  arrivalRate: number;
  /** Mean number of visits of a customer of the network. */
  visits: number;
}

export interface JacksonMeans {
  stations: JacksonStationMeans[];
  /** In the whole network. */
  meanNumber: number;
  /** From entering the network to leaving it, all visits together. */
  meanTime: number;
  /** Of `meanTime`, what is spent in queues. */
  meanWait: number;
}

/**
 * An open Jackson network: arrival rates λ = γ + Pᵀ λ, then each station as if it were M/M/c by itself (Jackson 1957, 1963).
 * Exact for Poisson arrivals, exponential service and routing that forgets the past; delays (infinitely many servers) may have any
 * distribution (BCMP 1975).
 *
 * @throws OutsideDomain naming the station that cannot keep up, cannot be left, or goes on to a station that does not exist
 */
export function jackson({ stations }: { stations: readonly JacksonStation[] }): JacksonMeans {
  const routing = routingMatrix(stations);
  requireWayOut(stations, routing);
  const external = stations.map((station) => station.externalRate);
  const entering = external.reduce((sum, rate) => sum + rate, 0);
  requireAboveZero("jackson", { "sum of externalRate": entering });
  const balance = stations.map((_, to) => stations.map((_, from) => (to === from ? 1 : 0) - routing[from]![to]!));
  const rates = solveLinearSystem(balance, external);
  const means = stations.map((station, i) => {
    const arrivalRate = Math.max(0, rates[i]!);
    return { name: station.name, arrivalRate, visits: arrivalRate / entering, ...stationMeans(station, arrivalRate) };
  });
  const total = (of: (station: JacksonStationMeans) => number) => means.reduce((sum, station) => sum + of(station), 0);
  const meanNumber = total((station) => station.meanNumber);
  return {
    stations: means,
    meanNumber,
    meanTime: meanNumber / entering,
    meanWait: total((station) => station.meanQueue) / entering,
  };
}

function stationMeans({ name, servers, meanService }: JacksonStation, arrivalRate: number): Mmc {
  if (servers === Number.POSITIVE_INFINITY) {
    return { waitProbability: 0, ...queueMeans({ servers, arrivalRate, meanService, meanWait: 0 }) };
  }
  requireStable(`jackson, station ${name}`, arrivalRate * meanService, servers);
  return mmc({ servers, arrivalRate, meanService });
}

/** Row: from, column: to. */
function routingMatrix(stations: readonly JacksonStation[]): number[][] {
  const formula = "jackson";
  requireWhole(formula, { stations: stations.length }, 1);
  const index = new Map(stations.map(({ name }, i) => [name, i]));
  if (index.size < stations.length) {
    const received = stations.map(({ name }) => name).join(", ");
    throw new OutsideDomain({ formula, parameter: "names", received, expected: "different names" });
  }
  return stations.map(({ name, servers, meanService, externalRate, next }) => {
    if (servers !== Number.POSITIVE_INFINITY) requireWhole(formula, { [`${name}, servers`]: servers }, 1);
    requireAboveZero(formula, { [`${name}, meanService`]: meanService });
    requireZeroOrMore(formula, { [`${name}, externalRate`]: externalRate });
    const row = new Array<number>(stations.length).fill(0);
    for (const [target, probability] of Object.entries(next)) {
      const to = index.get(target);
      const parameter = `${name}, next`;
      if (to === undefined)
        throw new OutsideDomain({
          formula,
          parameter,
          received: target,
          expected: `one of ${[...index.keys()].join(", ")}`,
        });
      requireZeroOrMore(formula, { [`${name}, next ${target}`]: probability });
      row[to] = probability;
    }
    const sum = row.reduce((total, probability) => total + probability, 0);
    // 1e-9: probabilities given as decimals may add up to 1 and a little.
    if (sum > 1 + 1e-9)
      throw new OutsideDomain({ formula, parameter: `${name}, sum of next`, received: sum, expected: "1 or less" });
    return row;
  });
}

/** From every station some way must lead out, or customers gather for ever and the rates have no solution. */
function requireWayOut(stations: readonly JacksonStation[], routing: readonly (readonly number[])[]): void {
  const canLeave = routing.map((row) => row.reduce((sum, probability) => sum + probability, 0) < 1 - 1e-9);
  for (let found = true; found; ) {
    found = false;
    routing.forEach((row, from) => {
      if (!canLeave[from] && row.some((probability, to) => probability > 0 && canLeave[to]))
        found = canLeave[from] = true;
    });
  }
  const closed = stations.filter((_, i) => !canLeave[i]).map(({ name }) => name);
  if (closed.length === 0) return;
  throw new OutsideDomain({
    formula: "jackson",
    parameter: "next",
    received: `a loop without a way out: ${closed.join(", ")}`,
    expected: "a way to leave from every station",
  });
}
