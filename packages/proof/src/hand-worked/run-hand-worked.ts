import type { Kernel } from "@ventesal/kernel";
import { caseColumns } from "@ventesal/measures";
import { loadPathway } from "../load-pathway.ts";
import { type HandWorkedCase, type HandWorkedCaseResult, ROUNDING } from "./hand-worked-case.ts";

/** Nothing is drawn; a run asks for a seed all the same. */
const NO_SEED = "hand-worked";

/**
 * Runs a hand-worked case and holds it against what was worked out. The books are checked.
 *
 * @throws {RunError} if the run ends in an error
 * @throws {BooksError} if its books do not balance
 * @throws {RangeError} if a figure asks for a case that did not end
 */
export function runHandWorked(
  { name, title, pathway, spanDays, figures }: HandWorkedCase,
  kernel: Kernel,
): HandWorkedCaseResult {
  const { names, run } = loadPathway(pathway, kernel, { seed: NO_SEED, spanDays });
  const output = run({ horizon: spanDays, records: true });
  const { attributes, causes } = names;
  const observed = { output, names, cases: caseColumns(output.records, { attributes, causes }) };
  const results = figures.map(({ name: figure, expected, read }) => {
    const simulated = read(observed);
    return { name: figure, expected, simulated, pass: Math.abs(simulated - expected) <= ROUNDING };
  });
  return { name, title, figures: results, pass: results.every(({ pass }) => pass) };
}
