import type { ErrorCode } from "../../src/run-types.ts";

/** Thrown where the page says "is error …"; caught by `runReference` alone, which turns it into the run's status. */
export class Stop extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}
