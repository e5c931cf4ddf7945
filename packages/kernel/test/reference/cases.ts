import { log, writeRecord } from "./journal.ts";
import type { Outcome } from "./outcome.ts";
import { Stop } from "./stop.ts";
import type { Token } from "./token.ts";
import { stopClock } from "./withdrawal.ts";
import type { SourceState, World } from "./world.ts";

/** Stops the run if the token is a child: cases are the patients' alone. */
export function patientsOnly(token: Token): void {
  if (token.parent !== null) throw new Stop("child-left");
}

/** The case is recorded, and is closed from then on; if it is closed already, nothing happens. */
export function record(world: World, token: Token, exit: number): void {
  patientsOnly(token);
  if (!token.caseOpen) return;
  writeRecord(world, token, exit);
  log(world, token, "record");
  token.caseOpen = false;
}

/** A new case begins; an open one is forgotten without a record. */
export function reopen(world: World, token: Token): void {
  patientsOnly(token);
  token.caseOpen = true;
  token.caseStart = world.now;
  token.spent = token.spent.map(() => 0);
  token.since = world.now;
}

/** The patient leaves by an exit. */
export function leave(world: World, token: Token, exit: number): Outcome {
  patientsOnly(token);
  if (token.holds.length > 0) throw new Stop("left-holding");
  record(world, token, exit);
  const { exits } = world.sources[token.source] as SourceState;
  exits[exit] = (exits[exit] as number) + 1;
  log(world, token, "leave");
  stopClock(token);
  world.patients.delete(token);
  return "blocked";
}
