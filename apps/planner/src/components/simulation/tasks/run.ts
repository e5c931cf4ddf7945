import { loadModel } from "../../state/load-model.js";
import type { Snapshot, Work } from "../protocol.js";
import { goThrough } from "./rehearse.js";
import { type ShowInput, show } from "./show.js";

export interface RunInput extends ShowInput {
  /** Whether a reader may change something, and will wait for figures again. */
  isChangeable?: boolean;
}

/** The beginning is gone through again for so long, in milliseconds: then a browser has made most of its code ready. */
const REHEARSES_MS = 400;
/** After its very first figures a worker rehearses for so long, in milliseconds, if it needed no longer for those: a reader may begin at once. */
const REHEARSES_EARLY_MS = 250;
/** Whether this worker has run anything for a page. */
let hasBegun = false;
/** Whether it has rehearsed to the end. */
let isRehearsed = false;

/**
 * Runs a scenario and sends what it shows. A worker goes through the beginning again, for nobody: after its first figures, and when its first
 * result is whole. The reader's first change would wait for all that this does; see {@link goThrough}.
 */
export async function run(input: RunInput, work: Work<Snapshot>): Promise<void> {
  const { signal } = work;
  await loadModel(input.part);
  if (signal.aborted) return;
  const begunAt = performance.now();
  const isFirst = !hasBegun;
  hasBegun = true;
  await show(input, work, async (sentAt) => {
    const isQuick = sentAt - begunAt < REHEARSES_EARLY_MS;
    if (isFirst && isQuick && input.isChangeable) await goThrough(input, signal, REHEARSES_EARLY_MS);
  });
  if (isRehearsed || !input.isChangeable || signal.aborted) return;
  work.afterwards(async () => {
    await work.drawn();
    await goThrough(input, signal, REHEARSES_MS);
    isRehearsed = !signal.aborted;
  });
}
