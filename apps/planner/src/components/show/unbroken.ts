/** A text whose ranges (5.2 – 5.3) and intervals ([5.2; 5.3]) are not broken over two lines. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=[\d%]) – (?=[-−\d])/g, "\u00a0–\u00a0").replaceAll(/(?<=\[[^\]]*);\s/g, ";\u00a0");
}
