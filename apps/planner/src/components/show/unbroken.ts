/** A text whose ranges (5.2 – 5.3), intervals ([5.2; 5.3]) and per cents (5 %) are not broken over two lines. */
export function unbroken(text: string): string {
  // behind a dash a line may be broken even before a space that does not break (Unicode's rule LB12a): a word joiner keeps it
  return text
    .replaceAll(/(?<=[\d%]) – (?=[-−\d])/g, "\u00a0–\u2060\u00a0")
    .replaceAll(/(?<=\[[^\]]*);\s/g, ";\u00a0")
    .replaceAll(/(?<=\d) (?=%)/g, "\u00a0");
}
