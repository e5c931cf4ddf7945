import { instructions } from "./model";
import { Step } from "./shapes";

/** The ops, as numbered by `src/encode.ts`; `shapes.ts` has their operands. */
export const RECORD: i32 = 0;
export const REOPEN: i32 = 1;
export const SEIZE: i32 = 2;
export const RELEASE: i32 = 3;
export const SPEND: i32 = 4;
export const BRANCH: i32 = 5;
export const IF: i32 = 6;
export const IF_STATE: i32 = 7;
export const JUMP_BY: i32 = 8;
export const ADD_VALUE: i32 = 9;
export const SET_NOW: i32 = 10;
export const COPY: i32 = 11;
export const SET_DRAW: i32 = 12;
export const SET_TABLE: i32 = 13;
export const CHOOSE: i32 = 14;
export const FORK: i32 = 15;
export const FORK_COPIES: i32 = 16;
export const JOIN: i32 = 17;
export const CLOCK: i32 = 18;
export const STOP_CLOCK: i32 = 19;
export const COUNT: i32 = 20;
export const TALLY: i32 = 21;

/** From here on those of the loop in `steps.ts`, side by side so that it finds them in a table. */
export const LEAVE: i32 = 22;
export const JUMP: i32 = 23;
export const SET_VALUE: i32 = 24;

/** What `seal` makes of some: the same steps where nothing rare can happen. */
export const PLAIN_SEIZE: i32 = 25;
export const PLAIN_SEIZE_BY: i32 = 26;
export const PLAIN_RELEASE: i32 = 27;
export const PLAIN_RELEASE_BY: i32 = 28;
export const PLAIN_SPEND: i32 = 29;
export const PLAIN_BRANCH: i32 = 30;

/** The op that does all of what the plain one does in part. */
export function wholeOpOf(plain: i32): i32 {
  switch (plain) {
    case PLAIN_SEIZE:
    case PLAIN_SEIZE_BY:
      return SEIZE;
    case PLAIN_RELEASE:
    case PLAIN_RELEASE_BY:
      return RELEASE;
    case PLAIN_SPEND:
      return SPEND;
    case PLAIN_BRANCH:
      return BRANCH;
    default:
      return plain;
  }
}

/** Sixteen words an instruction. */
export const INSTRUCTION_BITS: i32 = 6;

@inline export function stepAt(pc: i32): Step { return changetype<Step>(instructions + (<usize>pc << INSTRUCTION_BITS)); }
@inline export function pcOf(step: Step): i32 { return <i32>((changetype<usize>(step) - instructions) >> INSTRUCTION_BITS); }
@inline export function after(step: Step): Step { return changetype<Step>(changetype<usize>(step) + (1 << INSTRUCTION_BITS)); }
