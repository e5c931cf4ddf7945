import { requireWhole } from "../inference-error.ts";

/** Every combination of levels: rows of level numbers from 0, the first factor the slowest. No factors make one row without any. */
export function factorial(levels: readonly number[]): number[][] {
  levels.forEach((count, i) => void requireWhole(`factorial.levels[${i}]`, count, 1));
  return levels.reduce<number[][]>(
    (rows, count) => rows.flatMap((row) => Array.from({ length: count }, (_, level) => [...row, level])),
    [[]],
  );
}
