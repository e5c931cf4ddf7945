import { f64At, i32At, reserve, setF64, setI32 } from "./memory";
import { wholeOf } from "./whole";

/** A piecewise-constant rate over time, and its integral C(t). See STEPS.md, section 2. */
@unmanaged
export class Profile {
  at: usize;
  rate: usize;
  cum: usize;
  /** How many pieces. */
  pieces: i32;
  /** For each whole day from at[0] on, the piece that holds when it begins. */
  dayCount: i32;
  pieceOfDay: usize;
  /** C and the rate at the time last asked for as `now`. */
  knownAt: f64;
  known: f64;
  knownRate: f64;
  end: f64;
  total: f64;
  period: f64;
  cumPeriod: f64;
}

export function prepareProfile(profile: Profile): void {
  const n = profile.pieces;
  profile.cum = reserve((n + 1) << 3);
  for (let i = 0; i < n; i++) {
    const length = f64At(profile.at, i + 1) - f64At(profile.at, i);
    setF64(profile.cum, i + 1, f64At(profile.cum, i) + length * f64At(profile.rate, i));
  }
  indexDays(profile);
  profile.knownAt = NaN;
  profile.end = f64At(profile.at, n);
  profile.total = f64At(profile.cum, n);
  profile.cumPeriod = profile.total - within(profile, profile.end - profile.period);
}

function indexDays(profile: Profile): void {
  const first = f64At(profile.at, 0);
  const days = <i32>Math.ceil(f64At(profile.at, profile.pieces) - first);
  profile.dayCount = days;
  profile.pieceOfDay = reserve(days << 2);
  let piece = 0;
  for (let day = 0; day < days; day++) {
    while (f64At(profile.at, piece + 1) <= first + <f64>day) piece++;
    setI32(profile.pieceOfDay, day, piece);
  }
}

/** The piece that holds at t, for at[0] <= t: the largest i with at[i] <= t; the last one at and beyond the end. */
function pieceAt(profile: Profile, t: f64): i32 {
  const at = profile.at;
  // rounded rather than cut, which is quicker: where it is not the day of t, the pieces of the next or the last one are gone through
  const day = wholeOf(t - f64At(at, 0) - 0.5);
  let i = i32At(profile.pieceOfDay, min(max(day, 0), profile.dayCount - 1));
  const last = profile.pieces - 1;
  while (i < last && f64At(at, i + 1) <= t) i++;
  while (i > 0 && f64At(at, i) > t) i--;
  return i;
}

/** C(t) before the end. */
function within(profile: Profile, t: f64): f64 {
  if (t <= f64At(profile.at, 0)) return 0;
  const i = pieceAt(profile, t);
  return f64At(profile.cum, i) + (t - f64At(profile.at, i)) * f64At(profile.rate, i);
}

/** How many periods t must be moved back to fall before the end. */
@inline
function turns(profile: Profile, t: f64): f64 {
  return Math.floor((t - profile.end) / profile.period) + 1;
}

/** Finds C and the rate at the present time, which are asked for many times over. */
function know(profile: Profile, now: f64): void {
  profile.knownAt = now;
  const beyond = !(now < profile.end);
  const k = beyond ? turns(profile, now) : 0;
  const x = beyond ? now - k * profile.period : now;
  const first = f64At(profile.at, 0);
  if (x < first) {
    profile.known = 0;
    profile.knownRate = 0;
  } else {
    const i = pieceAt(profile, x);
    profile.knownRate = f64At(profile.rate, i);
    profile.known = f64At(profile.cum, i) + (x - f64At(profile.at, i)) * profile.knownRate;
  }
  if (beyond) profile.known = profile.known + k * profile.cumPeriod;
}

/** The integral of the rate up to the present time. */
@inline
export function cumulativeNow(profile: Profile, now: f64): f64 {
  if (profile.knownAt != now) know(profile, now);
  return profile.known;
}

/** The rate at the present time. */
@inline
export function rateNow(profile: Profile, now: f64): f64 {
  if (profile.knownAt != now) know(profile, now);
  return profile.knownRate;
}

/** The integral of the rate up to t. */
export function cumulative(profile: Profile, t: f64): f64 {
  if (t < profile.end) return within(profile, t);
  const k = turns(profile, t);
  return within(profile, t - k * profile.period) + k * profile.cumPeriod;
}

export function rateAt(profile: Profile, t: f64): f64 {
  const x = t < profile.end ? t : t - turns(profile, t) * profile.period;
  return x < f64At(profile.at, 0) ? 0 : f64At(profile.rate, pieceAt(profile, x));
}

/** The earliest time at which C has reached `goal`, for a goal of at most `total`. */
function inverse(profile: Profile, goal: f64): f64 {
  if (goal <= 0) return f64At(profile.at, 0);
  const cum = profile.cum;
  let low = -1;
  let high = profile.pieces - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (f64At(cum, middle + 1) >= goal) high = middle;
    else low = middle;
  }
  return timeIn(profile, high, goal);
}

@inline
function timeIn(profile: Profile, piece: i32, goal: f64): f64 {
  return f64At(profile.at, piece) + (goal - f64At(profile.cum, piece)) / f64At(profile.rate, piece);
}

/** The same as `inverse`, for a goal that C reaches soon after t: the pieces from t on are tried first. */
function inverseAfter(profile: Profile, t: f64, goal: f64): f64 {
  if (t < f64At(profile.at, 0) || t >= profile.end) return inverse(profile, goal);
  const cum = profile.cum;
  const first = pieceAt(profile, t);
  if (f64At(cum, first) >= goal) return inverse(profile, goal);
  const last = min(first + 16, profile.pieces);
  for (let i = first; i < last; i++) if (f64At(cum, i + 1) >= goal) return timeIn(profile, i, goal);
  return inverse(profile, goal);
}

/** When `amount` more has been done, counted from the present time t; Infinity if never. */
export function advance(profile: Profile, t: f64, amount: f64): f64 {
  const goal = cumulativeNow(profile, t) + amount;
  if (goal <= profile.total) return Math.max(t, inverseAfter(profile, t, goal));
  if (profile.cumPeriod <= 0 || goal == Infinity) return Infinity;
  const k = Math.ceil((goal - profile.total) / profile.cumPeriod);
  const back = Math.min(goal - k * profile.cumPeriod, profile.total);
  return Math.max(t, inverse(profile, back) + k * profile.period);
}

/**
 * The earliest time from t on at which the rate is positive; Infinity if never. Moving back and forth by whole periods rounds, so
 * that what is found may lie a breath before the piece that opens: it is moved up until it does not.
 */
export function nextOpen(profile: Profile, t: f64): f64 {
  let open = Math.max(t, nextStart(profile, t));
  while (open < Infinity && !(rateAt(profile, open) > 0)) open = reinterpret<f64>(reinterpret<u64>(open) + 1);
  return open;
}

function nextStart(profile: Profile, t: f64): f64 {
  const at = profile.at;
  const n = profile.pieces;
  let shift: f64 = 0;
  let x = t;
  if (t >= profile.end) {
    shift = turns(profile, t) * profile.period;
    x = t - shift;
  }
  if (x < f64At(at, 0)) {
    for (let j = 0; j < n; j++) if (f64At(profile.rate, j) > 0) return f64At(at, j) + shift;
  } else {
    const i = pieceAt(profile, x);
    if (f64At(profile.rate, i) > 0) return t;
    for (let j = i + 1; j < n; j++) if (f64At(profile.rate, j) > 0) return f64At(at, j) + shift;
  }
  const from = profile.end - profile.period;
  for (let j = 0; j < n; j++) {
    if (f64At(at, j + 1) > from && f64At(profile.rate, j) > 0) {
      return Math.max(f64At(at, j), from) + profile.period + shift;
    }
  }
  return Infinity;
}
