/** What cannot be designed or concluded: data first, then the sentence. */
export class InferenceError extends Error {
  override readonly name = "InferenceError";
  constructor(
    /** The function and argument, for example `latinHypercube.points`. */
    readonly place: string,
    readonly received: unknown,
    readonly expected: string,
  ) {
    super(`${place}: received ${String(received)}, expected ${expected}`);
  }
}

/** @throws {InferenceError} unless the value is a whole number from `least` to `most` */
export function requireWhole(place: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const upTo = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
  throw new InferenceError(place, value, `a whole number, ${upTo}`);
}
