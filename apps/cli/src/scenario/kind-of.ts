/** What a JSON text is meant to be, by the one key that only this kind has; `null` if that cannot be told. */
export function kindOf(text: string): "pathway" | "scenario" | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof content !== "object" || content === null) return null;
  if ("steps" in content) return "pathway";
  return "scenario" in content ? "scenario" : null;
}
