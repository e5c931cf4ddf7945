import { LOG_TABLE } from "./log-table";

/** Constants, in memory since to load one takes less than to make one. */
const NUMBERS: usize = memory.data<u64>([
  0x3fe62e42fefa3800, 0x3d2ef35793c76730, // log(2) in two parts
  0xbfe0000000000001, 0x3fd555555551305b, 0xbfcfffffffeb4590, 0x3fc999b324f10111, 0xbfc55575e506c89f,
]);
@inline function number(i: usize): f64 { return load<f64>(NUMBERS + (i << 3)); }

/**
 * log(u) for u in [2^-53, 1): the bits of `Math.log` by the same arithmetic, without the cases that a uniform number does not meet and
 * without a call. Szabolcs Nagy (2018, ARM optimized routines): log(2^k z) = k log(2) + log(c) + log1p(z/c - 1), with c from a table.
 */
@inline
export function logOfUnit(u: f64): f64 {
  const bits = reinterpret<i64>(u);
  if (bits >= 0x3fee000000000000) return logNearOne(u);
  const above = bits - 0x3fe6000000000000;
  const row = LOG_TABLE + (<usize>(above >> 40) & (127 << 5));
  const z = reinterpret<f64>(bits - (above & <i64>0xfff0000000000000));
  const k = <f64><i32>(above >> 52);
  const r = (z - load<f64>(row, 16) - load<f64>(row, 24)) * load<f64>(row);
  const w = k * number(0) + load<f64>(row, 8);
  const hi = w + r;
  const lo = w - hi + r + k * number(1);
  const r2 = r * r;
  return lo + r2 * number(2) + r * r2 * (number(3) + r * number(4) + r2 * (number(5) + r * number(6))) + hi;
}

function logNearOne(u: f64): f64 { return Math.log(u); }
