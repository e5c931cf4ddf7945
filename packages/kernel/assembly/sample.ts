import { logOfUnit } from "./log-of-unit";
import { f64At } from "./memory";
import { tableAt } from "./model";
import { normalQuantile, uniformOf } from "./random";
import { indexIn } from "./state";
import { Draw, Step, Token } from "./shapes";
import { attributeOf, setAttribute } from "./token";
import { wholeIn } from "./whole";

export const CONSTANT: i32 = 0;
export const UNIFORM: i32 = 1;
export const EXPONENTIAL: i32 = 2;
export const LOGNORMAL: i32 = 3;
export const WEIBULL: i32 = 4;
export const GAMMA: i32 = 5;
export const TRIANGULAR: i32 = 6;
export const NORMAL: i32 = 7;
export const DISCRETE: i32 = 8;
export const LINEAR: i32 = 9;
export const CATEGORY: i32 = 10;

/** The visit this draw is, counting it. */
@inline
function visitOf(draw: Draw, token: Token): u64 {
  if (draw.visit < 0) return 0;
  const visit = attributeOf(token, draw.visit);
  setAttribute(token, draw.visit, visit + 1);
  const whole = wholeIn(visit, 0, i32.MAX_VALUE);
  return whole >= 0 ? <u64>whole : <u64>visit;
}

/** The uniform number of a draw site for this token. */
@inline
export function uniformFor(draw: Draw, token: Token): f64 {
  return uniformOf(draw.key, token.who, visitOf(draw, token), 0);
}

/** The sample of a draw site for this token, scaled; NaN after an error. */
@inline
export function sampleFor(draw: Draw, token: Token, step: Step): f64 {
  if (draw.plainExponential) return draw.a * -logOfUnit(uniformOf(draw.key, token.who, 0, 0));
  return sampleAny(draw, token, step);
}

function sampleAny(draw: Draw, token: Token, step: Step): f64 {
  let row = 0;
  if (draw.kind == CATEGORY && draw.row >= 0) {
    row = indexIn(attributeOf(token, draw.row), 0, draw.rows, step);
    if (row < 0) return NaN;
  }
  const x = sampleOf(draw, token.who, visitOf(draw, token), row);
  if (draw.scaleTable < 0) return x;
  const table = tableAt(draw.scaleTable);
  const i = indexIn(attributeOf(token, draw.scaleAttribute), 0, table.count, step);
  return i < 0 ? NaN : x * f64At(table.cells, i);
}

/** First i from `first` on with u < cumulative[i], the last of `count` if none. */
function firstAbove(cumulative: usize, first: i32, count: i32, u: f64): i32 {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u < f64At(cumulative, first + middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function sampleOf(draw: Draw, who: u64, visit: u64, row: i32): f64 {
  const kind = draw.kind;
  const a = draw.a;
  if (kind == CONSTANT) return a;
  if (kind == GAMMA) return gamma(draw.key, who, visit, a, draw.b);
  const u = uniformOf(draw.key, who, visit, 0);
  if (kind == EXPONENTIAL) return a * -logOfUnit(u);
  const b = draw.b;
  const c = draw.c;
  switch (kind) {
    case UNIFORM:
      return a + u * (b - a);
    case LOGNORMAL:
      return Math.exp(a + b * normalQuantile(u));
    case WEIBULL:
      return a * Math.pow(-logOfUnit(u), 1 / b);
    case TRIANGULAR: {
      const cut = (b - a) / (c - a);
      if (u < cut) return a + Math.sqrt(u * (c - a) * (b - a));
      return c - Math.sqrt((1 - u) * (c - a) * (c - b));
    }
    case NORMAL:
      return Math.max(0, a + b * normalQuantile(c + u * (1 - c)));
    case DISCRETE:
      return f64At(draw.values, firstAbove(draw.cumulative, 0, draw.columns, u));
    case LINEAR: {
      const i = max(firstAbove(draw.cumulative, 0, draw.columns, u) - 1, 0);
      const low = f64At(draw.values, i);
      const from = f64At(draw.cumulative, i);
      return low + ((u - from) / (f64At(draw.cumulative, i + 1) - from)) * (f64At(draw.values, i + 1) - low);
    }
    default:
      return <f64>firstAbove(draw.cumulative, row * draw.columns, draw.columns, u);
  }
}

/** Marsaglia and Tsang (2000), "A simple method for generating gamma variables". */
function gamma(key: u64, who: u64, visit: u64, shape: f64, scale: f64): f64 {
  const alpha = shape < 1 ? shape + 1 : shape;
  const d = alpha - 1.0 / 3.0;
  const c = 1 / Math.sqrt(9 * d);
  let sub: u64 = 0;
  let v: f64 = 0;
  for (let accepted = false; !accepted; sub += 2) {
    const x = normalQuantile(uniformOf(key, who, visit, sub));
    const t = 1 + c * x;
    if (t <= 0) continue;
    v = t * t * t;
    const w = uniformOf(key, who, visit, sub + 1);
    accepted = Math.log(w) < 0.5 * x * x + d - d * v + d * Math.log(v);
  }
  const value = d * v * scale;
  // after the loop, sub is two beyond the pair that was accepted: the next number not yet used
  return shape < 1 ? value * Math.pow(uniformOf(key, who, visit, sub), 1 / shape) : value;
}
