import { ScenarioError, type ScenarioIssue } from "@ventesal/scenario";
import { z } from "zod";

const figure = z.number().nullable();
const rowSchema = z.object({
  measure: z.string(),
  group: z.record(z.string(), z.string()),
  unit: z.string(),
  mean: figure,
  low: figure,
  high: figure,
  yearLow: figure,
  yearHigh: figure,
  published: figure,
});

/** What a result of `run --format json` must have to be made again. */
const resultSchema = z.object({
  passport: z.object({
    tool: z.literal("ventesal"),
    version: z.string(),
    model: z.string(),
    scenario: z.string(),
    parameters: z.record(z.string(), z.union([z.number(), z.string()])),
    changed: z.array(z.string()),
    own: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })).optional(),
    dataVersion: z.string(),
    seed: z.string(),
    replications: z.int().min(1),
    hash: z.string(),
  }),
  rows: z.array(rowSchema),
});

export type ResultFile = z.infer<typeof resultSchema>;

/**
 * A result from its text.
 * @throws {ScenarioError} if it is not JSON, or not a result of `run`
 */
export function readResult(text: string): ResultFile {
  return resultOf(parsed(text));
}

/**
 * What a text says as JSON.
 * @throws {ScenarioError} if it is none
 */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `not JSON: ${(error as Error).message}`;
    throw new ScenarioError([
      { place: "the file", code: "unreadable", expected: "JSON", received: text.slice(0, 60), message },
    ]);
  }
}

/**
 * A result from what its JSON says.
 * @throws {ScenarioError} if it is none
 */
export function resultOf(json: unknown): ResultFile {
  const result = resultSchema.safeParse(json);
  if (result.success) return result.data;
  throw new ScenarioError(
    result.error.issues.map((issue): ScenarioIssue => {
      const at = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], json);
      const expected = issue.message.replace(/^.*expected /, "").replace(/, received .*$/, "");
      const message = `expected ${expected}, got ${at === undefined ? "nothing" : JSON.stringify(at)}`;
      return { place: issue.path.join(".") || "the file", code: "shape", expected, received: at ?? null, message };
    }),
  );
}
