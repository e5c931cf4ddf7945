import type { RunOutput } from "../src/run-types.ts";

export interface Difference {
  /** Which field: `stations.2.area`. */
  path: string;
  reference: unknown;
  kernel: unknown;
}

/** The first field in which two outputs differ, to the last bit: NaN equals NaN, and -0 is not 0. */
export function firstDifference(reference: RunOutput, kernel: RunOutput): Difference | undefined {
  return compare(reference, kernel, "");
}

function compare(reference: unknown, kernel: unknown, path: string): Difference | undefined {
  if (!isBranch(reference) || !isBranch(kernel)) {
    return Object.is(reference, kernel) ? undefined : { path, reference, kernel };
  }
  // Rows before lengths: where two logs part company says more than that one is longer.
  const keys = new Set([...Object.keys(reference), ...Object.keys(kernel)]);
  for (const key of keys) {
    const difference = compare(reference[key], kernel[key], path === "" ? key : `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
