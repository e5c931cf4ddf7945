import type { RunOutput } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";

/** Every patient of a source who arrived has left by some exit or is still inside. */
export function checkPatients({ books }: RunOutput): BookProblem[] {
  return books.flatMap(({ arrived, exits, inside }, s): BookProblem[] => {
    const left = exits.reduce((sum, n) => sum + n, 0);
    if (arrived === left + inside) return [];
    const message = `Source ${s}: ${arrived} patients arrived, but ${left} left and ${inside} are inside.`;
    return [{ identity: "patients", place: `sources[${s}]`, expected: arrived, received: left + inside, message }];
  });
}
