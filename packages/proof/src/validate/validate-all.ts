import type { Kernel } from "@ventesal/kernel";
import { handWorkedCases, runHandWorked } from "../hand-worked/index.ts";
import { reportChecks, runReport } from "../report/index.ts";
import { unhurried } from "../steps-of-work.ts";
import { theoryCaseInSteps, theoryCases } from "../theory-cases/index.ts";
import { SECTION_TITLES } from "./section-titles.ts";
import type { Section, SectionOf, ValidatedCase, Validation } from "./validation.ts";

export interface ValidationOptions {
  kernel: Kernel;
  /** Any string. */
  seed: string;
  /** A clock in milliseconds that does not go back, such as `performance.now`. */
  now: () => number;
  /** Called after each case: how many of all are done. */
  onCase?: (result: ValidatedCase, done: number, all: number) => void;
  /** When aborted, the cases done so far are returned. */
  signal?: AbortSignal;
}

/** As many years as the report's figures are asked to be reproduced in. */
const YEARS = 1000;

/**
 * Runs all theory cases, all hand-worked cases and the checks of the report of 2022. Control is given back between slices of the work.
 * What does not pass is in the result; it is not thrown.
 *
 * @throws {RunError} if a run ends in an error; {BooksError} if the books of one do not balance
 */
export async function validateAll({ kernel, seed, now, onCase, signal }: ValidationOptions): Promise<Validation> {
  const all = theoryCases.length + handWorkedCases.length + reportChecks.length;
  const begin = now();
  let done = 0;
  const told = <Result extends ValidatedCase>(result: Result): Result => {
    onCase?.(result, ++done, all);
    return result;
  };
  const sections: Section[] = [];

  let since = now();
  const closed = <Name extends Section["section"], Result extends ValidatedCase>(section: Name, cases: Result[]) => {
    const seconds = (now() - since) / 1000;
    since = now();
    const pass = cases.every((one) => one.pass);
    return { section, title: SECTION_TITLES[section], cases, pass, seconds } satisfies SectionOf<Name, Result>;
  };

  const theory = [];
  for (const theoryCase of theoryCases) {
    const result = await unhurried(theoryCaseInSteps(theoryCase, kernel, seed), { now, signal });
    if (result === null) break;
    theory.push(told(result));
  }
  sections.push(closed("theory", theory));

  const handWorked = [];
  for (const handWorkedCase of handWorkedCases) {
    if (signal?.aborted) break;
    handWorked.push(told(runHandWorked(handWorkedCase, kernel)));
  }
  sections.push(closed("hand-worked", handWorked));

  const report = signal?.aborted ? null : await runReport(kernel, { seed, years: YEARS, signal });
  sections.push(closed("report", (report ?? []).map(told)));

  const complete = done === all;
  const pass = complete && sections.every((section) => section.pass);
  return { seed, sections, complete, pass, seconds: (now() - begin) / 1000 };
}
