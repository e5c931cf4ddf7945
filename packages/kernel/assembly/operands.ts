/** What an operand and an attribute mean together. */
import { stationAt, stationCount } from "./model";
import { Station, Step, Token } from "./shapes";
import { indexIn } from "./state";
import { attributeOf } from "./token";

/** A number added to an operand, or the operand alone: `first + trunc(attribute)` in 0..count-1, else -1. */
@inline
export function offsetBy(token: Token, first: i32, byAttribute: i32, count: i32, step: Step): i32 {
  return byAttribute < 0 ? first : indexIn(attributeOf(token, byAttribute), first, count, step);
}

/** The station that a `seize` or `release` means; null if there is none. */
@inline
export function stationOf(step: Step, token: Token): Station | null {
  const s = offsetBy(token, step.a, step.b, stationCount, step);
  return s < 0 ? null : stationAt(s);
}
