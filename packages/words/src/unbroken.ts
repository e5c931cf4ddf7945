/**
 * A text in which no line ends within a range (5.2 – 5.3), an interval ([5.2; 5.3]) or a per cent (5 %). For display alone: the spaces in it are
 * no plain ones any more.
 */
export function unbroken(text: string): string {
  return (
    text
      // behind a dash a line may end even before a space that keeps together (Unicode's rule LB12a), unless a word joiner follows
      .replaceAll(/(?<=[\d%]) – (?=[-−\d])/g, "\u00a0–\u2060\u00a0")
      .replaceAll(/(?<=\[[^\]]*); /g, ";\u00a0")
      .replaceAll(/(?<=\d) (?=%)/g, "\u00a0")
  );
}
