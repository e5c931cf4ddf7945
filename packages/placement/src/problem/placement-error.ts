/** A problem or question that is none, as data and in a sentence. An *infeasible* question is no error: see `Infeasible`. */
export class PlacementError extends Error {
  override readonly name = "PlacementError";
  constructor(
    /** Where: a field of the problem or of the question. */
    readonly place: string,
    readonly received: unknown,
    readonly expected: string,
  ) {
    super(`${place}: came ${String(received)}; expected ${expected}`);
  }
}
