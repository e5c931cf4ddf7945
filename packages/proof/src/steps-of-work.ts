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
 * Does it in slices, letting others have their turn between them.
 *
 * @param now a clock in milliseconds
 * @throws the signal's reason, once it is aborted
 */
export async function unhurried<T>(
  work: StepsOfWork<T>,
  { now, signal }: { now: () => number; signal?: AbortSignal | undefined },
): Promise<T> {
  let sliceEnds = now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (now() > sliceEnds) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnds = now() + SLICE_MS;
    }
  }
}
