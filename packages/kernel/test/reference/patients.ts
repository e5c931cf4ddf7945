import type { InitialPatient } from "../../src/program.ts";
import { patientWho } from "./draws.ts";
import { log } from "./journal.ts";
import type { Token } from "./token.ts";
import type { SourceState, World } from "./world.ts";

/** A patient comes in now, by a source. */
export function newPatient(world: World, source: number, entry: number): Token {
  const state = world.sources[source] as SourceState;
  const token: Token = {
    pc: entry,
    who: patientWho(source, state.patients),
    source,
    serial: world.serials,
    branch: 0,
    attributes: new Array(world.program.attributes).fill(0),
    spent: new Array(world.program.causes).fill(0),
    since: world.now,
    caseStart: world.now,
    caseOpen: true,
    holds: [],
    waitingSince: null,
    waiting: null,
    spending: false,
    parent: null,
    forksMade: 0,
    childrenOut: 0,
    clock: null,
    expects: { wake: 0, patience: 0, clock: 0 },
  };
  state.patients += 1;
  world.serials += 1;
  world.patients.add(token);
  log(world, token, "arrive");
  return token;
}

/** A patient who is inside already at time 0: the case began earlier, and its time is charged from then on. */
export function initialPatient(world: World, initial: InitialPatient): Token {
  const token = newPatient(world, initial.source, initial.entry);
  token.caseStart = initial.startedAt;
  token.since = initial.startedAt;
  token.waitingSince = initial.waitingSince;
  for (const [attribute, value] of initial.attributes) token.attributes[attribute] = value;
  return token;
}
