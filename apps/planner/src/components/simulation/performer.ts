import { OverloadError } from "@ventesal/experiments";
import { ScenarioError } from "@ventesal/scenario";
import { type Drawing, drawingOf } from "./drawing.js";
import type { FromWorker, TaskName, ToWorker, Trouble, Work } from "./protocol.js";

/** Progress is said at most this often, in milliseconds. */
const BETWEEN_PROGRESS = 60;

/** What does a task: it sends parts of its result by what it is given to work with. */
export type DoesTask = (input: unknown, work: Work<unknown>) => Promise<void>;

/**
 * Does what a worker is told, one task after another: what is stopped ends before the next begins, and leaves it its memory.
 * @param taskNamed the function that does a task
 * @param post tells the page
 * @returns what hears the messages of the page
 */
export function performer(
  taskNamed: (name: TaskName) => Promise<DoesTask>,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  /** What was asked for and has not ended: what stops it, and what the page has drawn of it. */
  const underWay = new Map<number, { stopping: AbortController; drawing: Drawing }>();
  /** Settled when all that was asked for so far has ended. */
  let ended: Promise<void> = Promise.resolve();
  let newest = 0;

  return (message) => {
    if ("stop" in message) return underWay.get(message.id)?.stopping.abort();
    if ("drawn" in message) return underWay.get(message.id)?.drawing.drawn();
    const { id, task, input } = message;
    const stopping = new AbortController();
    const drawing = drawingOf(stopping.signal);
    underWay.set(id, { stopping, drawing });
    newest = id;
    let told = Number.NEGATIVE_INFINITY;
    let afterwards: (() => Promise<void>) | undefined;
    const work: Work<unknown> = {
      signal: stopping.signal,
      send: (part) => {
        drawing.sent();
        post({ id, kind: "part", part });
      },
      drawn: drawing.done,
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
      if (!stopping.signal.aborted || id === newest) await (await taskNamed(task))(input, work);
      post({ id, kind: "done" });
      await afterwards?.();
    };
    ended = ended
      .then(perform)
      .catch((error: unknown) => post({ id, kind: "trouble", trouble: troubleOf(error) }))
      .finally(() => underWay.delete(id));
  };
}

/** An error as data that can cross from a worker to the page. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof ScenarioError) return { kind: "scenario", message: error.message, issues: error.issues };
  if (error instanceof OverloadError) return { kind: "overload", message: error.message, overloads: error.overloads };
  return { kind: "other", message: error instanceof Error ? error.message : String(error) };
}
