/** An element with attributes and content; text is text, whatever stands in it. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (string | Node)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
