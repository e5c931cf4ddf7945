/**
 * `seize` and `release` at a plain station: one server is all it needs, which nobody else needs and which never closes; whoever
 * wants to may wait; nothing is logged or charged. The same as `seize.ts` and `release.ts` do there, in less time.
 */
import { after } from "./instructions";
import { hold } from "./holds";
import { append, beginWaiting, getWhatItWaitedFor, headClass, noteBefore, takeHead } from "./queueing";
import { QueueClass, Resource, Station, Step, Token } from "./shapes";
import { now } from "./state";

/** `touchResource`, without a profile; where no time has passed, 0 is added. */
@inline
function touch(server: Resource): void {
  const days = now - server.last;
  server.last = now;
  server.busyArea = server.busyArea + <f64>server.busy * days;
  server.capacityArea = server.capacityArea + <f64>server.capacity * days;
}

/** For a token that neither withdraws nor waits since before the run; false if it has to wait. */
@inline
export function seizePlain(station: Station, queue: QueueClass, token: Token, step: Step): bool {
  station.arrivals = station.arrivals + 1;
  token.at = step;
  const server = station.server!;
  // where a server is free nobody waits: whoever could be served was
  if (server.busy < server.capacity) {
    touch(server);
    server.busy = server.busy + 1;
    hold(token, station);
    queue.n = queue.n + 1;
    noteBefore(station, now);
    return true;
  }
  token.step = after(step);
  token.enqueued = now;
  beginWaiting(station, token, queue);
  append(queue, token);
  return false;
}

/** For a token that holds this station only. */
@inline
export function releasePlain(station: Station, token: Token): void {
  token.held = null;
  const server = station.server!;
  touch(server);
  let busy = server.busy - 1;
  if (station.waiting > 0) {
    while (busy < server.capacity && station.waiting > 0) {
      const queue = headClass(station);
      getWhatItWaitedFor(station, takeHead(station, queue), queue);
      busy++;
    }
  }
  server.busy = busy;
}
