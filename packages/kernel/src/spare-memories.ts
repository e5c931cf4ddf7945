import type { KernelExports } from "./exports.ts";
import { newMemory } from "./wasm-module.ts";

/** More than are ever in use at once by one scenario: its own program, and those of its pilot. */
const MOST_SPARE = 4;

/** Memory that programs no longer need. Finding new memory for the records of one run takes some machines ten times as long as the run. */
export interface SpareMemories {
  /** Memory that is all zero. */
  take(): WebAssembly.Memory;
  /** Of an instance that is not used again. */
  giveBack(wasm: KernelExports): void;
}

export function spareMemories(): SpareMemories {
  const spare: WebAssembly.Memory[] = [];
  return {
    take: () => spare.pop() ?? newMemory(),
    giveBack({ memory, reserve }) {
      if (spare.length === MOST_SPARE) return;
      // what lies beyond the last block was never written to
      new Uint8Array(memory.buffer, 0, reserve(0)).fill(0);
      spare.push(memory);
      // the largest is taken first: by a program that is run, before the few runs of its pilot
      spare.sort((a, b) => a.buffer.byteLength - b.buffer.byteLength);
    },
  };
}
