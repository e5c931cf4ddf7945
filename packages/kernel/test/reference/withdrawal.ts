import { charge } from "./charge.ts";
import { log } from "./journal.ts";
import { leaveQueue } from "./queues.ts";
import type { Seize } from "./service.ts";
import { countAbandoned } from "./sums.ts";
import type { Clock, Token } from "./token.ts";
import type { StationState, World } from "./world.ts";

/** Starts a clock; it replaces any earlier one, but a withdrawal that is due stays due. */
export function startClock(world: World, token: Token, days: number, target: number): void {
  token.clock = { target, due: token.clock?.due === true };
  token.expects.clock = world.calendar.put(world.now + days, { kind: "clock", token });
}

export function stopClock(token: Token): void {
  token.clock = null;
  token.expects.clock = 0;
}

/** The clock rings: the token withdraws now, if it waits or spends and nothing holds it back, or as soon as it can. */
export function ring(world: World, token: Token): void {
  token.expects.clock = 0;
  const instruction = world.program.instructions[token.pc];
  const free = token.holds.length === 0;
  if (free && token.waiting) {
    const { cause, closedProfile } = instruction as Seize;
    const { station: index, enqueued } = leaveQueue(world, token);
    const station = world.stations[index] as StationState;
    station.sums.withdrawn += 1;
    countAbandoned(world, station, enqueued);
    charge(world, token, cause, closedProfile);
    withdraw(world, token);
    world.ready.push(token);
  } else if (free && token.spending && instruction?.op === "spend" && instruction.interruptible) {
    token.spending = false;
    token.expects.wake = 0;
    charge(world, token, instruction.cause, instruction.closedProfile);
    withdraw(world, token);
    world.ready.push(token);
  } else {
    (token.clock as Clock).due = true;
  }
}

/** A withdrawal is due and the token holds nothing. */
export function mustWithdraw(token: Token): boolean {
  return token.clock?.due === true && token.holds.length === 0;
}

/** The token goes to the clock's target, and the clock is over. */
export function withdraw(world: World, token: Token): void {
  token.pc = (token.clock as Clock).target;
  stopClock(token);
  log(world, token, "withdraw");
}
