/** 1.5 * 2^52: the sum with a whole number of 32 bits has these as its last 32 bits, which is quicker than a conversion. */
const LIFT: f64 = 6755399441055744.0;

/** The value, if it is a whole number of 32 bits; otherwise some other number. */
@inline export function wholeOf(value: f64): i32 { return <i32>reinterpret<i64>(value + LIFT); }

/** value + first, if value is a whole number and that is in 0..count-1; else -1. `count` is 0 or more. */
@inline
export function wholeIn(value: f64, first: i32, count: i32): i32 {
  const whole = wholeOf(value);
  const i = first + whole;
  return <f64>whole == value && <u32>i < <u32>count ? i : -1;
}
