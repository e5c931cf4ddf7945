import type { Kernel } from "@ventesal/kernel";
import { type HandWorkedCaseResult, handWorkedCases, runHandWorked } from "../hand-worked/index.ts";
import { type ReportCheckResult, reportChecks, runReport } from "../report/index.ts";
import { unhurried } from "../steps-of-work.ts";
import { type TheoryCaseResult, theoryCaseInSteps, theoryCases } from "../theory-cases/index.ts";
import { SECTION_TITLES } from "./section-titles.ts";
import type { Section, SectionOf, ValidatedCase, Validation } from "./validation.ts";

export interface ValidationOptions {
  kernel: Kernel;
  /** Any string. */
  seed: string;
  /** A clock in milliseconds that does not go back, such as `performance.now`. */
  now: () => number;
  /** Called after each case: how many of all are done, and what all those done have found, with the sections that are still to come empty. */
  onCase?: (result: ValidatedCase, done: number, all: number, soFar: Validation) => void;
  /** When aborted, the cases done so far are returned. */
  signal?: AbortSignal;
}

/** As many years as the report's figures are asked to be reproduced in. */
export const REPORT_YEARS = 1000;

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
  const sections = {
    theory: empty<"theory", TheoryCaseResult>("theory"),
    "hand-worked": empty<"hand-worked", HandWorkedCaseResult>("hand-worked"),
    report: empty<"report", ReportCheckResult>("report"),
  };
  const validation = (): Validation => {
    const complete = done === all;
    const list = Object.values(sections);
    return {
      seed,
      sections: list,
      complete,
      pass: complete && list.every(({ pass }) => pass),
      seconds: (now() - begin) / 1000,
    };
  };

  /** What is to be done one by one, until it is stopped; each may give several results, or none if it was stopped. */
  async function fill<Result extends ValidatedCase, Part>(
    section: SectionOf<Section["section"], Result>,
    parts: readonly Part[],
    run: (part: Part) => Promise<Result[] | null>,
  ): Promise<void> {
    const since = now();
    for (const part of parts) {
      const results = signal?.aborted ? null : await run(part);
      if (results === null) break;
      for (const result of results) {
        section.cases.push(result);
        section.pass &&= result.pass;
        section.seconds = (now() - since) / 1000;
        done += 1;
        onCase?.(result, done, all, validation());
      }
    }
  }

  await fill(sections.theory, theoryCases, async (one) => {
    const result = await unhurried(theoryCaseInSteps(one, kernel, seed), { now, signal });
    return result && [result];
  });
  await fill(sections["hand-worked"], handWorkedCases, async (one) => [runHandWorked(one, kernel)]);
  await fill(sections.report, [REPORT_YEARS], (years) => runReport(kernel, { seed, years, signal }));
  return validation();
}

function empty<Name extends Section["section"], Result>(section: Name): SectionOf<Name, Result> {
  return { section, title: SECTION_TITLES[section], cases: [], pass: true, seconds: 0 };
}
