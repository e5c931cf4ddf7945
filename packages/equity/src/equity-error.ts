/** What cannot be a group: data first, then the sentence. */
export class EquityError extends Error {
  override readonly name = "EquityError";
  constructor(
    /** The group and the field, for example `groups[3].people`. */
    readonly place: string,
    readonly received: unknown,
    readonly expected: string,
  ) {
    super(`${place}: received ${String(received)}, expected ${expected}`);
  }
}
