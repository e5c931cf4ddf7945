import type { TaskInput, ToWorker } from "./protocol.js";

/** The number of what is rehearsed; a page's own tasks have higher ones. */
const REHEARSAL = 0;

/** A worker that was made while the page was loading, until somebody takes it. */
let ahead: Worker | null = null;

const newWorker = (): Worker => new Worker(import.meta.resolve("./worker.js"), { type: "module" });

/**
 * Makes a worker before the page can ask for one, and has it rehearse what the page will ask for. Loading a page keeps one processor busy for
 * most of a second; another has time to load what simulates.
 */
export function makeAhead(input: TaskInput<"rehearse">): void {
  try {
    ahead = newWorker();
  } catch {
    // the page itself tells its reader when it needs one
    return;
  }
  ahead.onerror = () => {
    // and makes another, which tells in its turn what is wrong with it
    ahead = null;
  };
  ahead.postMessage({ id: REHEARSAL, task: "rehearse", input } satisfies ToWorker);
}

/** The worker that was made ahead, if nobody else has taken it, or a new one. */
export function takeWorker(): Worker {
  if (ahead === null) return newWorker();
  const worker = ahead;
  ahead = null;
  worker.onerror = null;
  worker.postMessage({ id: REHEARSAL, stop: true } satisfies ToWorker);
  return worker;
}
