import { duration, itemAt } from "./checked.ts";
import { log } from "./journal.ts";
import { stationIndex } from "./operands.ts";
import type { Outcome } from "./outcome.ts";
import { classOf, joinQueue } from "./queues.ts";
import { awaitOpening, canServe, grant, type Seize, serve } from "./service.ts";
import { awaitSession } from "./sessions.ts";
import type { Token } from "./token.ts";
import { drawAt } from "./token-draw.ts";
import { mustWithdraw, withdraw } from "./withdrawal.ts";
import type { StationState, World } from "./world.ts";

/** The token asks a station for service: it is served at once, refused, or waits. */
export function seize(world: World, token: Token, instruction: Seize): Outcome {
  if (mustWithdraw(token)) {
    withdraw(world, token);
    return "runs on";
  }
  const index = stationIndex(world, token, instruction.station, instruction.byAttribute);
  const station = itemAt(world.stations, index);
  const { kind, room } = station.plan;
  station.sums.arrivals += 1;
  const queueClass = classOf(token, station);
  const enqueued = beginWait(world, token);

  if (kind === "servers" && station.sums.waiting === 0 && canServe(world, station)) {
    serve(world, token, { station: index, class: queueClass, enqueued });
    return "runs on";
  }
  if (room >= 0 && station.sums.waiting >= room) {
    station.sums.refused += 1;
    log(world, token, "refuse");
    token.pc = instruction.refuseTo;
    return "runs on";
  }
  world.queueNumbers += 1;
  joinQueue(world, token, { station: index, class: queueClass, enqueued, queueNumber: world.queueNumbers });
  log(world, token, "queue");
  if (instruction.patience >= 0) {
    const patience = duration(drawAt(world, token, instruction.patience));
    token.expects.patience = world.calendar.put(world.now + patience, { kind: "patience", token });
  }
  if (kind === "servers") awaitOpening(world, station);
  if (kind === "session") awaitSession(world, index);
  if (kind === "batch") grantFullBatch(world, station);
  return "blocked";
}

/** When the wait counts from: now, or for an initial patient's first request, if made at time 0, since it began to wait. */
function beginWait(world: World, token: Token): number {
  const { waitingSince } = token;
  token.waitingSince = null;
  return world.now === 0 && waitingSince !== null ? waitingSince : world.now;
}

function grantFullBatch(world: World, station: StationState): void {
  if (station.sums.waiting < station.plan.size) return;
  for (let n = 0; n < station.plan.size; n++) grant(world, station);
}
