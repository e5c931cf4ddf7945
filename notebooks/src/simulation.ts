import { wrap } from "comlink";
import type * as tasks from "./tasks.ts";

const { run, compare, promise, prove, byHand } = wrap<typeof tasks>(
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
);

/**
 * What the packages compute, in a worker, so that the page stays alive: `await simulation.run({ scenario: "panel-2022", … })`. A plain object, since a
 * remote one has whatever it is asked for, and a notebook would take it for a generator.
 */
export const simulation = { run, compare, promise, prove, byHand };
