import { OverloadError } from "@ventesal/experiments";
import { ScenarioError } from "@ventesal/scenario";
import type { FromWorker, ToWorker, Trouble, Work } from "./protocol.js";
import { taskNamed } from "./tasks/index.js";

/** What was asked for and has not ended, and what stops it. */
const underWay = new Map<number, AbortController>();
/** Settled when all that was asked for so far has ended. */
let ended: Promise<void> = Promise.resolve();
let newest = 0;
/** Progress is said at most this often, in milliseconds. */
const BETWEEN_PROGRESS = 60;

const post = (message: FromWorker) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("stop" in data) return underWay.get(data.id)?.abort();
  const { id, task, input } = data;
  const stopping = new AbortController();
  underWay.set(id, stopping);
  newest = id;
  let told = 0;
  let afterwards: (() => Promise<void>) | undefined;
  const work: Work<unknown> = {
    signal: stopping.signal,
    send: (part) => post({ id, kind: "part", part }),
    progress: (done, expected) => {
      const now = performance.now();
      if (now - told < BETWEEN_PROGRESS && done < expected) return;
      told = now;
      post({ id, kind: "progress", done, expected });
    },
    afterwards: (doIt) => {
      afterwards = doIt;
    },
  };
  const perform = async () => {
    // a slider moves on while the one before is being stopped
    if (!stopping.signal.aborted || id === newest) {
      const doIt = (await taskNamed(task)) as (input: unknown, work: Work<unknown>) => Promise<void>;
      await doIt(input, work);
    }
    post({ id, kind: "done" });
    await afterwards?.();
  };
  // what is stopped ends first, and leaves its memory
  ended = ended
    .then(perform)
    .catch((error: unknown) => post({ id, kind: "trouble", trouble: troubleOf(error) }))
    .finally(() => underWay.delete(id));
});

/** An error as data that can cross from a worker to the page. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof ScenarioError) return { kind: "scenario", message: error.message, issues: error.issues };
  if (error instanceof OverloadError) return { kind: "overload", message: error.message, overloads: error.overloads };
  return { kind: "other", message: error instanceof Error ? error.message : String(error) };
}
