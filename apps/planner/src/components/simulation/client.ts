import { whenDrawn } from "../show/in-turns.js";
import { takeWorker } from "./made-ahead.js";
import type { FromWorker, TaskInput, TaskName, TaskPart, ToWorker, Trouble } from "./protocol.js";

/** What is known of a task that was begun. */
export interface Happening<P> {
  state: "waiting" | "running" | "done" | "trouble";
  /** The newest part of the result. */
  part?: P;
  done: number;
  expected: number;
  trouble?: Trouble;
}

/** A worker that does one task at a time; a new one stops the one before. */
export interface Simulator {
  /** Begins a task; `tell` hears of all that happens until it is done or another is begun. */
  begin<K extends TaskName>(task: K, input: TaskInput<K>, tell: (happening: Happening<TaskPart<K>>) => void): void;
  stop(): void;
  /** Asks the task under way to end with what it knows, and goes on listening. */
  finish(): void;
  /** Ends the worker. */
  close(): void;
}

/** What makes a worker: it is given from outside so that tests can give another. */
export type NewWorker = () => Worker;

/**
 * @param drawn settled when the page has drawn what it was told
 */
export function createSimulator(makeWorker: NewWorker = takeWorker, drawn: () => Promise<void> = whenDrawn): Simulator {
  let worker: Worker | null = null;
  let current = 0;
  let hear: (message: FromWorker) => void = () => {};
  const send = (message: ToWorker) => worker!.postMessage(message);

  /** A worker that broke is left; the next task gets a new one. */
  const broken = (message: string) => {
    leave();
    hear({ id: current, kind: "trouble", trouble: { kind: "crash", message } });
  };
  const leave = () => {
    worker?.terminate();
    worker = null;
  };
  const start = () => {
    const own = makeWorker();
    worker = own;
    own.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (own !== worker || data.id !== current) return;
      // an error that nobody foresaw may have left anything behind
      if (data.kind === "trouble" && data.trouble.kind === "other") leave();
      hear(data);
      if (data.kind === "part") drawn().then(() => own.postMessage({ id: data.id, drawn: true } satisfies ToWorker));
    };
    own.onerror = (event) => {
      // a script that cannot be loaded has no message
      if (own === worker) broken(event.message ?? "worker.js");
    };
    own.onmessageerror = () => {
      if (own === worker) broken("a message could not be read");
    };
  };

  return {
    begin(task, input, tell) {
      if (worker === null) start();
      else send({ id: current, stop: true });
      current += 1;
      let known: Happening<TaskPart<typeof task>> = { state: "waiting", done: 0, expected: 0 };
      const change = (next: Partial<typeof known>) => {
        known = { ...known, ...next };
        tell(known);
      };
      hear = (message) => {
        switch (message.kind) {
          case "part":
            return change({ state: "running", part: message.part as TaskPart<typeof task> });
          case "progress":
            return change({ state: "running", done: message.done, expected: message.expected });
          case "done":
            return change({ state: "done" });
          case "trouble":
            return change({ state: "trouble", trouble: message.trouble });
        }
      };
      change({});
      send({ id: current, task, input });
    },
    stop() {
      if (worker !== null) send({ id: current, stop: true });
      current += 1;
      hear = () => {};
    },
    finish() {
      if (worker !== null) send({ id: current, stop: true });
    },
    close() {
      leave();
      hear = () => {};
    },
  };
}
