import { meetArrival } from "./arrivals.ts";
import type { Happening } from "./calendar.ts";
import { charge } from "./charge.ts";
import { itemAt } from "./checked.ts";
import { log } from "./journal.ts";
import { leaveQueue } from "./queues.ts";
import { dispatch, type Seize } from "./service.ts";
import { holdSession } from "./sessions.ts";
import { endSpend } from "./spend.ts";
import { countAbandoned, sumsNow, updateResource } from "./sums.ts";
import type { Token } from "./token.ts";
import { ring } from "./withdrawal.ts";
import type { World } from "./world.ts";

/** Does what an event says. An event of a token is void if the token no longer expects its number. */
export function happen(world: World, happening: Happening, number: number): void {
  switch (happening.kind) {
    case "wake":
      if (happening.token.expects.wake === number) endSpend(world, happening.token);
      break;
    case "patience":
      if (happening.token.expects.patience === number) renege(world, happening.token);
      break;
    case "clock":
      if (happening.token.expects.clock === number) ring(world, happening.token);
      break;
    case "arrival":
      meetArrival(world, happening.source);
      break;
    case "open":
      itemAt(world.resources, happening.resource).openPending = false;
      dispatch(world, happening.resource);
      break;
    case "capacity": {
      const resource = itemAt(world.resources, happening.resource);
      updateResource(resource, world.now);
      resource.sums.capacity = happening.capacity;
      dispatch(world, happening.resource);
      break;
    }
    case "session":
      holdSession(world, happening.station, happening.slots);
      break;
    case "snapshot":
      world.snapshots[happening.name] = sumsNow(world);
      break;
  }
}

/** Patience is over: the token gives up its place. */
function renege(world: World, token: Token): void {
  const { cause, closedProfile, renegeTo } = world.program.instructions[token.pc] as Seize;
  const { station: index, enqueued } = leaveQueue(world, token);
  const station = itemAt(world.stations, index);
  station.sums.reneged += 1;
  countAbandoned(world, station, enqueued);
  charge(world, token, cause, closedProfile);
  log(world, token, "renege");
  token.pc = renegeTo;
  world.ready.push(token);
}
