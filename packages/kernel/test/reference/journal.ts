import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** Codes of the log's transitions. */
export const transitions = {
  arrive: 0,
  queue: 1,
  start: 2,
  end: 3,
  renege: 4,
  refuse: 5,
  withdraw: 6,
  spendBegins: 7,
  spendEnds: 8,
  record: 9,
  leave: 10,
  join: 11,
} as const;

/** Writes a row of the log, if it is asked for. */
export function log(world: World, token: Token, code: keyof typeof transitions, pc = token.pc): void {
  if (world.options.log) world.log.push(world.now, token.serial, token.branch, pc, transitions[code]);
}

/** Writes a row of the records, if they are asked for and the case is of the cohort. */
export function writeRecord(world: World, token: Token, exit: number): void {
  if (!world.options.records || !isOfCohort(world, token)) return;
  const { serial, source, caseStart, attributes, spent } = token;
  world.records.push(serial, source, exit, caseStart, world.now, ...attributes, ...spent);
}

/** A case is of the cohort if it began in [from, until); without a cohort of its own the run takes its window, [warmUp, until). */
export function isOfCohort(world: World, token: Token): boolean {
  const { cohort, warmUp, until } = world.options;
  const { from, until: end } = cohort ?? { from: warmUp, until };
  return token.caseStart >= from && token.caseStart < end;
}
