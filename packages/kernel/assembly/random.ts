/** Counter-based random numbers: a draw is a hash of what it is for. See STEPS.md, section 1. */

const PATIENT: u64 = 0x9e3779b97f4a7c15;
const VISIT: u64 = 0xd1342543de82ef95;
const SUB: u64 = 0xa24baed4963ee407;

/** All ones in an antithetic run, which turns every u into 1 - u. */
export let complement: u64 = 0;
export function setAntithetic(on: bool): void { complement = on ? ~(<u64>0) : 0; }

/** The finaliser of SplitMix64 (Steele, Lea and Flood 2014; constants: Stafford's variant 13). */
@inline
export function mix(x: u64): u64 {
  let z = x;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

@inline
export function uniformOf(streamKey: u64, who: u64, visit: u64, sub: u64): f64 {
  const bits = mix(streamKey + who * PATIENT + visit * VISIT + sub * SUB) ^ complement;
  // (bits >> 12) * 2^-52 + 2^-53: the 52 bits as the fraction of a number from 1 to 2, less 1 - 2^-53, is that exactly
  return reinterpret<f64>(0x3ff0000000000000 | (bits >> 12)) - reinterpret<f64>(0x3fefffffffffffff);
}

@inline
export function childWho(parent: u64, forks: i32, branch: i32): u64 {
  return mix(parent + (<u64>forks + 1) * VISIT + (<u64>branch + 1) * SUB);
}

export function runKeyOf(seedKey: u64, replication: i32): u64 {
  return mix(seedKey + (<u64>replication + 1) * PATIENT);
}

/** Quantile of the standard normal distribution: Wichura (1988), algorithm AS 241, routine PPND16. */
export function normalQuantile(p: f64): f64 {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
          45921.953931549871457) *
          r +
          13731.693765509461125) *
          r +
          1971.5909503065514427) *
          r +
          133.14166789178437745) *
          r +
          3.387132872796366608)) /
      (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
        21213.794301586595867) *
        r +
        5394.1960214247511077) *
        r +
        687.1870074920579083) *
        r +
        42.313330701600911252) *
        r +
        1)
    );
  }
  let r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  let x: f64;
  if (r <= 5) {
    r -= 1.6;
    x =
      (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
        1.27045825245236838258) *
        r +
        3.64784832476320460504) *
        r +
        5.7694972214606914055) *
        r +
        4.6303378461565452959) *
        r +
        1.42343711074968357734) /
      (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
        0.14810397642748007459) *
        r +
        0.68976733498510000455) *
        r +
        1.6763848301838038494) *
        r +
        2.05319162663775882187) *
        r +
        1);
  } else {
    r -= 5;
    x =
      (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
        0.026532189526576123093) *
        r +
        0.29656057182850489123) *
        r +
        1.7848265399172913358) *
        r +
        5.4637849111641143699) *
        r +
        6.6579046435011037772) /
      (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
        7.868691311456132591e-4) *
        r +
        0.0148753612908506148525) *
        r +
        0.13692988092273580531) *
        r +
        0.59983220655588793769) *
        r +
        1);
  }
  return q < 0 ? -x : x;
}
