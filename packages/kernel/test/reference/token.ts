/** Someone or something that runs through the program: a patient, or a child of a fork. */
export interface Token {
  /** Index of the instruction to run, or of the one it is blocked at. */
  pc: number;
  who: bigint;
  source: number;
  serial: number;
  /** 0 for a patient; for a child its number in the fork, from 1. */
  branch: number;
  attributes: number[];
  spent: number[];
  /** From when time has not been charged to a cause yet. */
  since: number;
  caseStart: number;
  caseOpen: boolean;
  /** Stations whose servers it holds; a station stands in it as often as it was seized. */
  holds: number[];
  /** An initial patient's `waitingSince`, until its first `seize`; null: none. */
  waitingSince: number | null;
  waiting: Waiting | null;
  spending: boolean;
  parent: Token | null;
  forksMade: number;
  childrenOut: number;
  clock: Clock | null;
  /** Numbers of the events it still expects; an event with another number is void. 0: none. */
  expects: { wake: number; patience: number; clock: number };
}

/** A place in a station's queue. */
export interface Waiting {
  station: number;
  class: number;
  enqueued: number;
  /** Counts all joinings of queues in the run. */
  queueNumber: number;
}

/** A withdrawal clock; `due` once it has rung without being able to take effect. */
export interface Clock {
  target: number;
  due: boolean;
}
