// What a case is, and how it is run.

export { runTheoryCase, theoryCaseInSteps } from "./run-theory-case.ts";
export {
  MOST_STANDARD_ERRORS,
  type ObservedRun,
  type TheoryCase,
  type TheoryCaseResult,
  type TheoryFigure,
  type TheoryFigureResult,
} from "./theory-case.ts";
// All of them.
export { theoryCases } from "./theory-cases.ts";
