import type { Key64, RunOptions } from "../../src/run-types.ts";

/** Odd constants that spread patient, visit and sub-draw over the 64 bits. */
export const PATIENT = 0x9e3779b97f4a7c15n;
export const VISIT = 0xd1342543de82ef95n;
export const SUB = 0xa24baed4963ee407n;

const wrap = (z: bigint): bigint => BigInt.asUintN(64, z);

/** The finisher of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit of z. */
export function mix(z: bigint): bigint {
  const first = wrap((wrap(z) ^ (wrap(z) >> 30n)) * 0xbf58476d1ce4e5b9n);
  const second = wrap((first ^ (first >> 27n)) * 0x94d049bb133111ebn);
  return second ^ (second >> 31n);
}

const key = ({ low, high }: Key64): bigint => (BigInt(high) << 32n) | BigInt(low);

/** Where a uniform number comes from: it depends on what the draw is for and on nothing else. */
export interface Draws {
  /** In (0, 1), never 0 or 1. */
  uniform(stream: number, who: bigint, visit: bigint, sub: number): number;
}

export function createDraws(options: RunOptions): Draws {
  const runKey = mix(key(options.seedKey) + BigInt(options.replication + 1) * PATIENT);
  const streamKeys = options.nameKeys.map((name) => mix(runKey ^ key(name)));
  return {
    uniform(stream, who, visit, sub) {
      const plain = mix((streamKeys[stream] as bigint) + who * PATIENT + visit * VISIT + BigInt(sub) * SUB);
      const bits = options.antithetic ? wrap(~plain) : plain;
      return (Number(bits >> 12n) + 0.5) * 2 ** -52;
    },
  };
}

/** `who` of patient number n (0, 1, 2 …) of a source. */
export function patientWho(source: number, n: number): bigint {
  return (BigInt(source + 1) << 40n) | BigInt(n);
}

/**
 * `who` of a child: `forksBefore` counts the forks its parent has made before, `branch` is the child's number in its fork,
 * from 1 (which makes it the page's `branch + 1`, counted from 0 there).
 */
export function childWho(parent: bigint, forksBefore: number, branch: number): bigint {
  return mix(parent + BigInt(forksBefore + 1) * VISIT + BigInt(branch) * SUB);
}
