import { RunError } from "@ventesal/experiments";
import { ScenarioError, type ScenarioIssue } from "@ventesal/scenario";
import { BatchError, type BatchIssue } from "../batch-error.ts";

/** An error as data: between threads, an error arrives without what makes it one of ours. */
export type ToldError =
  | { kind: "batch"; issues: readonly BatchIssue[] }
  | { kind: "scenario"; issues: readonly ScenarioIssue[] }
  | { kind: "run"; run: Pick<RunError, "scenario" | "code" | "step" | "timeDays" | "replication"> }
  | { kind: "other"; name: string; message: string; stack: string | null };

export function tellError(error: unknown): ToldError {
  if (error instanceof BatchError) return { kind: "batch", issues: error.issues };
  if (error instanceof ScenarioError) return { kind: "scenario", issues: error.issues };
  if (error instanceof RunError) {
    const { scenario, code, step, timeDays, replication } = error;
    return { kind: "run", run: { scenario, code, step, timeDays, replication } };
  }
  const { name, message, stack = null } = error instanceof Error ? error : new Error(String(error));
  return { kind: "other", name, message, stack };
}

export function errorFrom(told: ToldError): Error {
  switch (told.kind) {
    case "batch":
      return new BatchError(told.issues);
    case "scenario":
      return new ScenarioError(told.issues);
    case "run": {
      const { scenario, code, step, timeDays, replication } = told.run;
      return new RunError(scenario, code, step, timeDays, replication);
    }
    case "other": {
      const error = new Error(told.message);
      error.name = told.name;
      if (told.stack !== null) error.stack = told.stack;
      return error;
    }
  }
}
