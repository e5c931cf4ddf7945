/** Leaving because a clock has rung. See STEPS.md, section 6. */
import { stepAt } from "./instructions";
import { WITHDRAW, logging, writeLog } from "./log";
import { Step, Token } from "./shapes";
import { WITHDRAWAL_DUE, isSet } from "./token";

/** Whether a withdrawal takes effect here: the token then goes to its clock's target. */
@inline
export function withdraws(token: Token): bool {
  return isSet(token, WITHDRAWAL_DUE) && !token.held;
}

/** Ends the clock and returns its target. */
export function goToClock(token: Token): Step {
  const target = stepAt(token.clockTo);
  token.flags &= ~WITHDRAWAL_DUE;
  token.clock = 0;
  if (logging) writeLog(token, target, WITHDRAW);
  return target;
}
