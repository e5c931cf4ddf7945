import type { Pathway } from "../language/pathway.ts";
import { checkPathway, checkShape } from "./check-pathway.ts";
import { PathwayError } from "./pathway-error.ts";

/**
 * Takes anything (JSON read from a file) for a pathway, if it is one.
 *
 * @throws PathwayError with all problems: those of the shape, or, when the shape is right, those of names, numbers and ways
 */
export function parsePathway(input: unknown): Pathway {
  const shape = checkShape(input);
  if (shape.length > 0) throw new PathwayError(shape);
  const pathway = input as Pathway;
  const issues = checkPathway(pathway);
  if (issues.length > 0) throw new PathwayError(issues);
  return pathway;
}

/**
 * The same from the text of a JSON file.
 *
 * @throws PathwayError, code `unreadable` when the text is not JSON
 */
export function readPathway(text: string): Pathway {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the pathway: the text is not JSON (${reason}).`;
    throw new PathwayError([{ code: "unreadable", path: [], expected: "JSON", received: reason, message }]);
  }
  return parsePathway(input);
}
