import type { Program, RunOutput } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";
import { checkCapacity } from "./capacity.ts";
import { checkLittlesLaw } from "./littles-law.ts";
import { checkPatients } from "./patients.ts";
import { checkVisits } from "./visits.ts";

/** What the books need to know of a program. */
export type BookedProgram = Pick<Program, "sources" | "exits" | "stations" | "resources">;

/** Books that do not balance. Either the kernel is wrong or the output is not this program's. */
export class BooksError extends Error {
  override readonly name = "BooksError";
  readonly problems: readonly BookProblem[];

  constructor(problems: readonly BookProblem[]) {
    super(`The books do not balance. ${problems.map(({ message }) => message).join(" ")}`);
    this.problems = problems;
  }
}

/**
 * Whether a run's books balance: patients by source, visits and waiting list by station, Little's law by station, servers by resource.
 * The identities hold at every moment, so they are asked of runs that stopped early or met an error, too (one visit may then be unfinished).
 *
 * @returns what does not balance, in the order just named; empty if all is well. If the output has not the program's shape, only that.
 */
export function checkBooks(program: BookedProgram, output: RunOutput): BookProblem[] {
  const misshapen = checkShape(program, output);
  if (misshapen.length > 0) return misshapen;
  return [
    ...checkPatients(output),
    ...checkVisits(output),
    ...checkLittlesLaw(output),
    ...checkCapacity(program, output),
  ];
}

/**
 * The same as a demand.
 * @throws {BooksError} with every problem, if there is one
 */
export function assertBooks(program: BookedProgram, output: RunOutput): void {
  const problems = checkBooks(program, output);
  if (problems.length > 0) throw new BooksError(problems);
}

function checkShape({ sources, exits, stations, resources }: BookedProgram, output: RunOutput): BookProblem[] {
  const sizes: [place: string, expected: number, received: number][] = [
    ["books", sources.length, output.books.length],
    ...output.books.map((book, s): [string, number, number] => [`books[${s}].exits`, exits.length, book.exits.length]),
    ["stations", stations.length, output.stations.length],
    ["waitingSince", stations.length, output.waitingSince.length],
    ["resources", resources.length, output.resources.length],
  ];
  return sizes
    .filter(([, expected, received]) => expected !== received)
    .map(([place, expected, received]) => {
      const message = `${place}: ${received} in the output, ${expected} in the program.`;
      return { identity: "shape", place, expected, received, message };
    });
}
