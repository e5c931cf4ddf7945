import { tReach } from "@ventesal/measures";
import { MOST_STANDARD_ERRORS, REPORT_YEARS, ROUNDING, type Validation, validateAll } from "@ventesal/proof";
import type { Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface ProofInput {
  /** Any string. */
  seed: string;
}

/** What the cases so far have found, and the rules by which they are judged. */
export interface ProofPart {
  validation: Validation;
  /** Cases done, of how many. */
  done: number;
  all: number;
  rules: {
    /** So many standard errors a figure may be from theory. */
    standardErrors: number;
    /** So many days a figure may be from what was worked out by hand. */
    days: number;
    /** Years of the panel that the report is held against. */
    years: number;
    /** Within so many standard errors chance alone leaves 95 of 100 figures, with the replications that most cases have. */
    usualReach: number;
  };
}

/** Replications that nearly all theory cases have. */
const USUAL_REPLICATIONS = 40;

/** Runs all that `ventesal validate` does, and sends what is known after each case. */
export async function proof({ seed }: ProofInput, { send, signal }: Work<ProofPart>): Promise<void> {
  const rules = {
    standardErrors: MOST_STANDARD_ERRORS,
    days: ROUNDING,
    years: REPORT_YEARS,
    usualReach: tReach(0.95, USUAL_REPLICATIONS - 1),
  };
  const kernel = await theKernel();
  await validateAll({
    kernel,
    seed,
    signal,
    now: () => performance.now(),
    onCase: (_, done, all, validation) => send({ validation, done, all, rules }),
  });
}
