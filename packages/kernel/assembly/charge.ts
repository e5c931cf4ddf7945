/** Where the days go: time attributed to causes. See STEPS.md, section 4. */
import { causes } from "./model";
import { cumulative, cumulativeNow, Profile } from "./profile";
import { Token } from "./shapes";
import { now } from "./state";
import { setSpent, spentOf } from "./token";

/** Attributes the time since the last call to a cause; what lies on closed days to cause 0. */
function charge(token: Token, cause: i32, closed: Profile | null): void {
  const total = now - token.since;
  if (closed) {
    const open = cumulativeNow(closed, now) - cumulative(closed, token.since);
    setSpent(token, cause, spentOf(token, cause) + open);
    setSpent(token, 0, spentOf(token, 0) + (total - open));
  } else setSpent(token, cause, spentOf(token, cause) + total);
  token.since = now;
}

/** Charges the wait at the `seize` at which the token blocks. */
@inline
export function chargeWait(token: Token): void {
  if (causes > 0) charge(token, token.at.c, token.at.closed);
}

/** Charges the time of the `spend` at which the token blocks. */
@inline
export function chargeWork(token: Token): void {
  if (causes > 0) charge(token, token.at.d, token.at.closed);
}
