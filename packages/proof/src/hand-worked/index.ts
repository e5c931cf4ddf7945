// What a case is, and how it is run.
export {
  type HandWorkedCase,
  type HandWorkedCaseResult,
  type HandWorkedFigure,
  type HandWorkedFigureResult,
  ROUNDING,
} from "./hand-worked-case.ts";
// All of them.
export { handWorkedCases } from "./hand-worked-cases.ts";
export { runHandWorked } from "./run-hand-worked.ts";
