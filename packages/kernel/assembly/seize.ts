import { afterJoin } from "./dispatch";
import { PATIENCE, schedule } from "./events";
import { after } from "./instructions";
import { REFUSE, logging, writeLog } from "./log";
import { SERVERS, drawAt } from "./model";
import { stationOf } from "./operands";
import { classOf, grantAtOnce, join, waitsSince } from "./queueing";
import { sampleFor } from "./sample";
import { canServe } from "./servers";
import { Step, Token } from "./shapes";
import { BAD_DURATION, fail, now } from "./state";
import { slotOf } from "./token";
import { goToClock, withdraws } from "./withdrawal";

/** Returns the next instruction; null when the token waits or fails. */
export function seize(token: Token, step: Step): Step | null {
  if (withdraws(token)) return goToClock(token);
  const station = stationOf(step, token);
  if (!station) return null;
  station.arrivals = station.arrivals + 1;
  const queue = classOf(station, token, step);
  if (!queue) return null;
  const enqueued = waitsSince(token);
  token.at = step;
  if (station.kind == SERVERS && station.waiting == 0 && canServe(station)) {
    grantAtOnce(station, token, queue, enqueued);
    return after(step);
  }
  if (station.queueRoom >= 0 && station.waiting >= station.queueRoom) {
    station.refused = station.refused + 1;
    if (logging) writeLog(token, step, REFUSE);
    return step.to;
  }
  token.step = after(step);
  join(station, token, queue, enqueued);
  if (step.e < 0 || losesPatience(token, step)) afterJoin(station);
  return null;
}

/** Puts in the end of a waiting token's patience; false if that has no meaning. */
function losesPatience(token: Token, step: Step): bool {
  const w = sampleFor(drawAt(step.e), token, step);
  if (!(w >= 0)) {
    fail(BAD_DURATION, step);
    return false;
  }
  token.patience = schedule(now + w, PATIENCE, slotOf(token));
  return true;
}
