/** The reference interpreter: plain, slow, written from `STEPS.md` alone, to hold the WebAssembly kernel against. */
export { runReference } from "./run.ts";
export type { Watcher } from "./world.ts";
