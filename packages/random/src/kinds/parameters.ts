import { z } from "zod";

/** A duration that may be 0. */
export const zeroOrMore = z.number(expecting("a number, 0 or more")).min(0, expecting("a number, 0 or more"));

/** A mean, a standard deviation, a shape or a scale: never 0. */
export const aboveZero = z.number(expecting("a number above 0")).gt(0, expecting("a number above 0"));

/** A parameter on the logarithmic scale. */
export const anyNumber = z.number(expecting("a number"));

/** Where along the probabilities from 0 to 1. */
export const probability = z
  .number(expecting("a number from 0 to 1"))
  .min(0, expecting("a number from 0 to 1"))
  .max(1, expecting("a number from 0 to 1"));

/** How many; at least 1. */
export const wholeFromOne = z
  .int(expecting("a whole number, 1 or more"))
  .min(1, expecting("a whole number, 1 or more"));

/** An error text that says what came and what was expected; Zod adds where. */
export function expecting(expected: string): { error: (issue: { input?: unknown }) => string } {
  return { error: (issue) => `received ${show(issue.input)}, expected ${expected}` };
}

/** The options of a strict object: an unknown key is an error that names what is accepted, for example "{mean, sd}". */
export function only(accepted: string) {
  return {
    error: (issue: { code?: string; keys?: string[] }) =>
      issue.code === "unrecognized_keys"
        ? `received also ${issue.keys?.join(", ")}, expected exactly ${accepted}`
        : undefined,
  };
}

/** A value in a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  return JSON.stringify(value) ?? String(value);
}

/** The options of a `refine` across parameters: names those that came, and puts the issue at the last of them. */
export function comparing(names: readonly string[], expected: string) {
  return {
    path: [names.at(-1)!],
    error: ({ input }: { input?: unknown }) => {
      const came = names.map((name) => `${name} ${show((input as Record<string, unknown>)[name])}`);
      return `received ${came.join(", ")}, expected ${expected}`;
    },
  };
}
