import { type DoesTask, performer } from "./performer.js";
import type { ToWorker } from "./protocol.js";
import { taskNamed } from "./tasks/index.js";

const hear = performer(
  (name) => taskNamed(name) as unknown as Promise<DoesTask>,
  (message) => postMessage(message),
);

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
