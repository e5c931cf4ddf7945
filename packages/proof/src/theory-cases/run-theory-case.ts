import type { Kernel } from "@ventesal/kernel";
import { meanInterval } from "@ventesal/measures";
import { loadPathway } from "../load-pathway.ts";
import { drain, type StepsOfWork } from "../steps-of-work.ts";
import {
  MOST_STANDARD_ERRORS,
  type TheoryCase,
  type TheoryCaseResult,
  type TheoryFigure,
  type TheoryFigureResult,
} from "./theory-case.ts";

/**
 * Simulates a case and holds it against theory. The books of each run are checked.
 *
 * @param seed any string; every case draws from streams of its own
 * @throws {RunError} if a run ends in an error
 * @throws {BooksError} if its books do not balance
 */
export function runTheoryCase(theoryCase: TheoryCase, kernel: Kernel, seed: string): TheoryCaseResult {
  return drain(theoryCaseInSteps(theoryCase, kernel, seed));
}

/** The same, giving control back after each replication. */
export function* theoryCaseInSteps(
  { name, title, pathway, warmUpDays, lengthDays, replications, figures }: TheoryCase,
  kernel: Kernel,
  seed: string,
): StepsOfWork<TheoryCaseResult> {
  const { names, run } = loadPathway(pathway, kernel, { seed: `${seed}/${name}`, spanDays: spanOf(lengthDays) });
  const end = warmUpDays + lengthDays;
  const seen = figures.map(() => new Float64Array(replications));
  for (let replication = 0; replication < replications; replication++) {
    const output = run({ replication, warmUp: warmUpDays, until: end, horizon: end });
    figures.forEach(({ read }, f) => {
      seen[f]![replication] = read({ output, names, days: output.endTime - warmUpDays });
    });
    yield;
  }
  const results = figures.map((figure, f) => compare(figure, seen[f]!));
  return { name, title, figures: results, pass: results.every(({ pass }) => pass) };
}

/** Cases with dates are short; the others have no calendar, and how far it would be known does not matter. */
function spanOf(lengthDays: number): number {
  return Math.min(lengthDays, 366);
}

function compare({ name, source, theory }: TheoryFigure, values: Float64Array): TheoryFigureResult {
  const { n, mean, standardError } = meanInterval(values);
  const simulated = mean ?? Number.NaN;
  const error = standardError ?? Number.NaN;
  const z = simulated === theory ? 0 : (simulated - theory) / error;
  const pass = n === values.length && Math.abs(z) <= MOST_STANDARD_ERRORS;
  return { name, source, theory, simulated, standardError: error, z, n, pass };
}
