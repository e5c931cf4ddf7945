/** An error text that says what came and what was expected; where it came is added by the check. */
export function expecting(expected: string): { error: (issue: { input?: unknown }) => string } {
  return { error: (issue) => `received ${show(issue.input)}, expected ${expected}` };
}

/** A value in a sentence, cut short. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
