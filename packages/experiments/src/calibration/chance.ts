import type { Kernel } from "@ventesal/kernel";
import { nameKey } from "@ventesal/random";

/** Random numbers for a search, from the kernel's own generator: the same search on every machine. */
export interface Chance {
  uniform(): number;
  normal(): number;
}

const BLOCK = 4096;

export function chance(kernel: Kernel, name: string): Chance {
  const key = nameKey(name);
  let first = 0;
  let block: Float64Array = new Float64Array(0);
  let used = 0;
  const uniform = () => {
    if (used === block.length) {
      block = kernel.uniforms(key, first, 0, BLOCK);
      first += BLOCK;
      used = 0;
    }
    return block[used++]!;
  };
  return { uniform, normal: () => kernel.normalQuantile(uniform()) };
}
