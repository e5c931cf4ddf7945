import type { TaskInput, ToWorker } from "./protocol.js";

/** The number of what is rehearsed; a page's own tasks have higher ones. */
const REHEARSAL = 0;

/** A worker that was made while the page was loading, until somebody takes it. */
let ahead: Worker | null = null;
/** Whether the page has asked for a worker: then it is too late to make one ahead. */
let isAsked = false;

const newWorker = (): Worker => new Worker(import.meta.resolve("./worker.js"), { type: "module" });

/**
 * Makes a worker before the page can ask for one, and has it rehearse what the page will ask for. Loading a page keeps one processor busy for
 * most of a second; another has time to load what simulates.
 */
export function makeAhead(input: TaskInput<"rehearse">): void {
  if (isAsked) return;
  let worker: Worker;
  try {
    worker = newWorker();
  } catch {
    // the page itself tells its reader when it needs one
    return;
  }
  ahead = worker;
  worker.onerror = () => {
    // the page makes another, which tells in its turn what is wrong with it
    worker.terminate();
    ahead = null;
  };
  worker.postMessage({ id: REHEARSAL, task: "rehearse", input } satisfies ToWorker);
}

/** The worker that was made ahead, if nobody else has taken it, or a new one. */
export function takeWorker(): Worker {
  isAsked = true;
  if (ahead === null) return newWorker();
  const worker = ahead;
  ahead = null;
  worker.onerror = null;
  worker.postMessage({ id: REHEARSAL, stop: true } satisfies ToWorker);
  return worker;
}
