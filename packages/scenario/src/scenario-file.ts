import { z } from "zod";
import { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";

/** A name in a list; names have commas between where they are one text. */
const listedName = z.string().regex(/^[^,]+$/, { error: "expected a name without a comma" });
const valueSchema = z.union(
  [z.number(), z.string(), z.array(listedName), z.strictObject({ value: z.number(), unit: z.string() })],
  { error: "expected a number, a text, a list of names or { value, unit }" },
);
const A_FILE = { error: "expected the path of a file" };

/** A scenario as a file: a scenario to start from and what is different. */
export const scenarioFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    scenario: z
      .string({ error: "expected the name of a built-in scenario to start from" })
      .describe("The built-in scenario it starts from"),
    name: z.string().min(1).optional(),
    title: z.strictObject({ da: z.string(), en: z.string() }).optional(),
    set: z.record(z.string(), valueSchema).optional().describe("Parameters that differ, by key"),
    own: z
      .record(z.string(), z.string(A_FILE).min(1, A_FILE), { error: "expected files by the name of the table" })
      .optional()
      .describe("Own tables instead of built-in data, by name: CSV files, their paths relative to this file"),
  })
  .meta({ title: "Scenario", description: "A scenario of Ventesal: a built-in one and what is different." });

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** The published JSON Schema (draft 2020-12) of a scenario file. */
export function scenarioJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(scenarioFileSchema);
}

/**
 * A scenario file from its text.
 * @throws {ScenarioError} if it is not JSON, or not of this shape
 */
export function parseScenarioFile(text: string): ScenarioFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ScenarioError([unreadable(text, error)]);
  }
  const result = scenarioFileSchema.safeParse(json);
  if (result.success) return result.data;
  throw new ScenarioError(result.error.issues.flatMap((issue) => ofZod(issue, json)));
}

/** What may stand at a place in the file that has keys of its own. */
const KEYS: Record<string, string> = { "": "scenario, name, title, set, own", title: "da, en" };

function ofZod(issue: z.core.$ZodIssue, json: unknown): ScenarioIssue[] {
  const path = issue.path.map(String);
  const at = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], json);
  if (issue.code === "unrecognized_keys") {
    const known = KEYS[path.join(".")];
    return issue.keys.map((key) => ({
      place: [...path, key].join("."),
      code: "shape",
      expected: `one of: ${known}`,
      received: key,
      message: `unknown key; ${path.length === 0 ? "a scenario file" : path.join(".")} has ${known}`,
    }));
  }
  const expected = issue.message.replace(/^.*expected /, "").replace(/, received .*$/, "");
  const message = `expected ${expected}, got ${at === undefined ? "nothing" : JSON.stringify(at)}`;
  return [{ place: path.join(".") || "the file", code: "shape", expected, received: at ?? null, message }];
}

function unreadable(text: string, error: unknown): ScenarioIssue {
  return {
    place: "the file",
    code: "unreadable",
    expected: "JSON",
    received: text.slice(0, 60),
    message: `not JSON: ${(error as Error).message}`,
  };
}
