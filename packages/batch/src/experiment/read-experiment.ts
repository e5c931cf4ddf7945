import type { z } from "zod";
import { BatchError, type BatchIssue } from "../batch-error.ts";
import { type Experiment, experimentFileSchema } from "./experiment-file.ts";

/**
 * An experiment from the text of a file.
 * @throws {BatchError} if it is not JSON, or not of this shape: with all that is wrong
 */
export function readExperiment(text: string): Experiment {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `not JSON: ${(error as Error).message}`;
    const received = text.slice(0, 60);
    throw new BatchError([{ place: "the file", code: "unreadable-experiment", expected: "JSON", received, message }]);
  }
  const result = experimentFileSchema.safeParse(json);
  if (result.success) return result.data;
  throw new BatchError(result.error.issues.flatMap((issue) => issuesOf(issue, json, [])));
}

function issuesOf(issue: z.core.$ZodIssue, json: unknown, before: PropertyKey[]): BatchIssue[] {
  const path = [...before, ...issue.path];
  const at = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], json);
  if (issue.code === "invalid_union") {
    // of a value that is of the right kind, what is wrong within it says more than that it is neither of all
    const within = issue.errors.find((branch) => branch.some((one) => one.path.length > 0 || !isType(one)));
    if (within) return within.flatMap((one) => issuesOf(one, json, path));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const place = [...path, key].map(String).join(".");
      return { place, code: "experiment", expected: "no such key", received: key, message: "unknown key" };
    });
  }
  const expected = issue.message.replace(/^.*expected /i, "").replace(/, received .*$/, "");
  const place = path.map(String).join(".") || "the file";
  const message = `expected ${expected}, got ${at === undefined ? "nothing" : JSON.stringify(at)}`;
  return [{ place, code: "experiment", expected, received: at ?? null, message }];
}

function isType({ code }: z.core.$ZodIssue): boolean {
  return code === "invalid_type";
}
