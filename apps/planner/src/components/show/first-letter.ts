/** A name as it stands within a sentence. */
export { withinSentence as lowerFirst } from "@ventesal/words";

/** A name as it stands at the head of a column or a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
