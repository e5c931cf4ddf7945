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
 * @throws {RunError} if a run ends in an error
 * @throws {BooksError} if the books of a run do not balance
 */
export async function validateAll({ kernel, seed, now, onCase, signal }: ValidationOptions): Promise<Validation> {
  const all = theoryCases.length + handWorkedCases.length + reportChecks.length;
  let done = 0;
  const begin = now();

  /** What is to be done one by one, until it is stopped; each may give several results, or none if it was stopped. */
  async function section<Name extends Section["section"], Part, Result extends ValidatedCase>(
    name: Name,
    parts: readonly Part[],
    run: (part: Part) => Promise<Result[] | null>,
  ): Promise<SectionOf<Name, Result>> {
    const since = now();
    const cases: Result[] = [];
    for (const part of parts) {
      const results = signal?.aborted ? null : await run(part);
      if (results === null) break;
      cases.push(...results);
      for (const result of results) onCase?.(result, ++done, all);
    }
    const pass = cases.every((one) => one.pass);
    return { section: name, title: SECTION_TITLES[name], cases, pass, seconds: (now() - since) / 1000 };
  }

  const sections: Section[] = [
    await section("theory", theoryCases, async (one) => {
      const result = await unhurried(theoryCaseInSteps(one, kernel, seed), { now, signal });
      return result && [result];
    }),
    await section("hand-worked", handWorkedCases, async (one) => [runHandWorked(one, kernel)]),
    await section("report", [YEARS], (years) => runReport(kernel, { seed, years, signal })),
  ];
  const complete = done === all;
  const pass = complete && sections.every((one) => one.pass);
  return { seed, sections, complete, pass, seconds: (now() - begin) / 1000 };
}
