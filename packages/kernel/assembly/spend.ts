import { WAKE, schedule } from "./events";
import { after } from "./instructions";
import { SPEND, logging, writeLog } from "./log";
import { profileAt, profileCount } from "./model";
import { offsetBy } from "./operands";
import { advance } from "./profile";
import { sampleFor } from "./sample";
import { Step, Token } from "./shapes";
import { BAD_DURATION, fail, now } from "./state";
import { INTERRUPTIBLE, slotOf } from "./token";
import { goToClock, withdraws } from "./withdrawal";

/** Returns the next instruction of a token that withdraws; null when it spends its time or fails. */
export function spend(token: Token, step: Step): Step | null {
  if (step.f && withdraws(token)) return goToClock(token);
  const w = token.foreseen == step ? token.drawn : sampleFor(step.draw!, token, step);
  if (!(w >= 0)) {
    fail(BAD_DURATION, step);
    return null;
  }
  let end = now + w;
  if (step.b >= 0) {
    const p = offsetBy(token, step.b, step.c, profileCount, step);
    if (p < 0) return null;
    end = advance(profileAt(p), now, w);
  }
  token.at = step;
  token.step = after(step);
  if (step.f) token.flags |= INTERRUPTIBLE;
  if (logging) writeLog(token, step, SPEND);
  token.wake = schedule(end, WAKE, slotOf(token));
  return null;
}
