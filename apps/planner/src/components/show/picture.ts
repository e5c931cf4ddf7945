/** Gives a chart its name for those who do not see it. */
export function namePicture(picture: Element, name: string): void {
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  // Plot names its marks, in English; the picture's own name and the table say what they are
  for (const mark of picture.querySelectorAll("g[aria-label]")) mark.removeAttribute("aria-label");
}

/** Calls back with the width of an element, in whole CSS pixels, whenever it is another. */
export function followWidth(element: Element, changed: (width: number) => void): void {
  let width = 0;
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry!.contentRect.width);
    if (next === width) return;
    width = next;
    changed(width);
  }).observe(element);
}
