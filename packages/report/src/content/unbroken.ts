/** A text in which no line ends between a number and its per cent sign, or between the ends of a range. */
export function unbroken(text: string): string {
  // a line may end after a dash, unless a word joiner follows it
  return text.replaceAll(/(?<=\d) (?=%)/g, "\u00a0").replaceAll(/(?<=[\d%]) – (?=-?\d)/g, "\u00a0–\u2060\u00a0");
}
