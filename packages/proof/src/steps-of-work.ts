/** Long work that gives control back now and then: a browser page stays alive, and a signal can stop it. */
export type StepsOfWork<T> = Generator<void, T>;

/** Does all of it at once. */
export function drain<T>(work: StepsOfWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work done before control is given back, milliseconds: long enough to be cheap, short enough to stop and to draw. */
const SLICE_MS = 40;

/**
 * Does it in slices, letting others have their turn after each.
 *
 * @param now a clock in milliseconds that does not go back
 * @returns what the work returns; `null` if the signal stopped it before
 */
export async function unhurried<T>(
  work: StepsOfWork<T>,
  { now, signal }: { now: () => number; signal?: AbortSignal | undefined },
): Promise<T | null> {
  let sliceEnds = now() + SLICE_MS;
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() > sliceEnds) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnds = now() + SLICE_MS;
    }
  }
  return null;
}
