import { attributeOf, wholeAttribute } from "./operands.ts";
import { updateStation } from "./sums.ts";
import type { Token, Waiting } from "./token.ts";
import type { StationState, World } from "./world.ts";

/** The class in which a token queues at a station. */
export function classOf(token: Token, station: StationState): number {
  const wanted = wholeAttribute(token, station.plan.classAttribute);
  return Math.min(Math.max(wanted, 0), station.plan.classes - 1);
}

/** Puts a token into its class's queue: at the back, or by `orderAttribute` before those with a larger value. */
export function joinQueue(world: World, token: Token, waiting: Waiting): void {
  const station = world.stations[waiting.station] as StationState;
  const queue = station.queues[waiting.class] as Token[];
  updateStation(station, world.now);
  const order = station.plan.orderAttribute;
  const larger = order < 0 ? -1 : queue.findIndex((other) => attributeOf(other, order) > attributeOf(token, order));
  queue.splice(larger < 0 ? queue.length : larger, 0, token);
  token.waiting = waiting;
  station.sums.waiting += 1;
  station.sums.longestQueue = Math.max(station.sums.longestQueue, station.sums.waiting);
}

/** Takes a token out of its queue, for whatever reason: its patience is void. Returns the place it had. */
export function leaveQueue(world: World, token: Token): Waiting {
  const waiting = token.waiting as Waiting;
  const station = world.stations[waiting.station] as StationState;
  const queue = station.queues[waiting.class] as Token[];
  updateStation(station, world.now);
  queue.splice(queue.indexOf(token), 1);
  station.sums.waiting -= 1;
  token.waiting = null;
  token.expects.patience = 0;
  return waiting;
}

/** Who would be served next at a station: the first of the class that its discipline chooses. */
export function headOf(world: World, station: StationState): Token | undefined {
  const firsts = station.queues.flatMap((queue) => queue.slice(0, 1));
  if (station.plan.discipline !== "ageing") return firsts[0];
  const priority = (token: Token) => {
    const { class: k, enqueued } = token.waiting as Waiting;
    return (station.plan.base[k] as number) + (station.plan.rate[k] as number) * (world.now - enqueued);
  };
  let head = firsts[0];
  for (const first of firsts) {
    if (priority(first) > priority(head as Token)) head = first;
  }
  return head;
}
