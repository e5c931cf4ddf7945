import { f64At, reserve, setF64 } from "./memory";

/** A piecewise-constant rate over time, and its integral C(t). See STEPS.md, section 2. */
@unmanaged
export class Profile {
  at: usize;
  rate: usize;
  cum: usize;
  /** How many pieces. */
  pieces: i32;
  /** The piece found last: time mostly moves on a little, so it is tried first. */
  hint: i32;
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
  profile.hint = 0;
  profile.end = f64At(profile.at, n);
  profile.total = f64At(profile.cum, n);
  profile.cumPeriod = profile.total - within(profile, profile.end - profile.period);
}

/** The piece that holds at t, for at[0] <= t; the last one at and beyond the end. */
function pieceAt(profile: Profile, t: f64): i32 {
  const at = profile.at;
  let i = profile.hint;
  if (f64At(at, i) <= t) {
    if (t < f64At(at, i + 1)) return i;
    if (i + 1 < profile.pieces && t < f64At(at, i + 2)) return (profile.hint = i + 1);
  }
  let low = 0;
  let high = profile.pieces;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (f64At(at, middle) <= t) low = middle;
    else high = middle;
  }
  return (profile.hint = low);
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
  const hint = profile.hint;
  if (f64At(cum, hint) < goal) {
    low = hint - 1;
    if (f64At(cum, hint + 1) >= goal) high = hint;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (f64At(cum, middle + 1) >= goal) high = middle;
    else low = middle;
  }
  return f64At(profile.at, high) + (goal - f64At(cum, high)) / f64At(profile.rate, high);
}

/** When `amount` more has been done, counted from t; Infinity if never. */
export function advance(profile: Profile, t: f64, amount: f64): f64 {
  const goal = cumulative(profile, t) + amount;
  if (goal <= profile.total) return Math.max(t, inverse(profile, goal));
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
      return Math.max(f64At(at, j), from) + (shift + profile.period);
    }
  }
  return Infinity;
}
