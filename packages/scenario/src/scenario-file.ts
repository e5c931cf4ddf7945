import { z } from "zod";
import { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";

const valueSchema = z.union([z.number(), z.string(), z.strictObject({ value: z.number(), unit: z.string() })], {
  error: "expected a number, a text or { value, unit }",
});

/** A scenario as a file: a scenario to start from and what is different. */
export const scenarioFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    /** The built-in scenario it starts from. */
    scenario: z.string({ error: "expected the name of a built-in scenario to start from" }),
    name: z.string().min(1).optional(),
    title: z.strictObject({ da: z.string(), en: z.string() }).optional(),
    set: z.record(z.string(), valueSchema).optional(),
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
  throw new ScenarioError(
    result.error.issues.map((issue): ScenarioIssue => {
      const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys.join(", ")] : issue.path;
      const received = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], json);
      const expected =
        issue.code === "unrecognized_keys"
          ? "one of: scenario, name, title, set"
          : issue.message.replace(/^.*expected /, "");
      return {
        place: path.map(String).join(".") || "the file",
        code: "shape",
        expected,
        received: issue.code === "unrecognized_keys" ? issue.keys : (received ?? null),
        message:
          issue.code === "unrecognized_keys"
            ? `unknown key; a scenario file has scenario, name, title, set`
            : issue.message,
      };
    }),
  );
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
