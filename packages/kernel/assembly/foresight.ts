/**
 * A draw is a hash of what it is for, so that it may be made before it is needed, and what it is does not depend on that. A token makes
 * its next draw as soon as the path to it is settled: hash and logarithm take long, but only one after the other, and here
 * nothing waits for them.
 */
import { logOfUnit } from "./log-of-unit";
import { BRANCH, FORK, FORK_COPIES, IF, IF_STATE, JOIN, JUMP, JUMP_BY, LEAVE, PLAIN_BRANCH, SPEND, after, stepAt } from "./instructions";
import { drawAt } from "./model";
import { uniformOf } from "./random";
import { sampleOf } from "./sample";
import { Source, Step, Token } from "./shapes";

const FARTHEST: i32 = 16;

/** The first `spend` or plain `branch` whose draw depends on nothing but the token, on the straight way from an instruction. */
export function comingFrom(first: Step): Step | null {
  let step = first;
  for (let i = 0; i < FARTHEST; i++) {
    switch (step.op) {
      case SPEND:
        return drawAt(step.a).plainExponential ? step : null;
      case BRANCH:
        return step.c < 0 && drawAt(step.a).visit < 0 ? step : null;
      case JUMP:
        step = stepAt(step.a);
        break;
      case IF:
      case IF_STATE:
      case JUMP_BY:
      case FORK:
      case FORK_COPIES:
      case JOIN:
      case LEAVE:
        return null;
      default:
        step = after(step);
    }
  }
  return null;
}

/** Makes the next draw of a token that goes on from this instruction, if it can be foreseen. */
@inline
export function foresee(token: Token, from: Step): void {
  const step = from.coming;
  token.foreseen = step;
  if (!step) return;
  const draw = step.draw!;
  const u = uniformOf(draw.key, token.who, 0, 0);
  token.drawn = step.plain == PLAIN_BRANCH ? u : draw.a * -logOfUnit(u);
}

/** Draws gap number n of a source. */
@inline
export function foreseeGap(source: Source, n: i32): void {
  const draw = source.gap;
  if (draw) source.nextGap = draw.plainExponential ? draw.a * -logOfUnit(uniformOf(draw.key, <u64>n, 0, 0)) : sampleOf(draw, <u64>n, 0, 0);
}
