/** A text in which no line ends between a number and its per cent sign. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%)/g, "\u00a0");
}
