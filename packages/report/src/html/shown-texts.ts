/** A text that a reader of a report sees, and where it stands. */
export interface ShownText {
  /** "Table 2. Key figures › Unmet need › Mean", or the heading and the number of the paragraph. */
  place: string;
  text: string;
}

/** Everything a reader of a report in HTML can read, in its order: cells by their headings, the rest by the section they stand in. */
export function shownTexts(document: Document): ShownText[] {
  const found: ShownText[] = [];
  for (const section of document.querySelectorAll("header, section")) {
    const title = textOf(section.querySelector("h1, h2"));
    const read = section.querySelectorAll("h1, h2, h3, p, li, pre, caption, th, td, svg[role=img]");
    let n = 0;
    for (const one of read) {
      const table = one.closest("table");
      if (table !== null && one.matches("td, th")) found.push({ place: placeOfCell(one, table), text: textOf(one) });
      else if (one.matches("svg")) found.push(...pictureTexts(one, title));
      else found.push({ place: `${title} › ${++n}`, text: textOf(one) });
    }
  }
  return found;
}

/** What is written in a picture, and what is said of it. */
function pictureTexts(picture: Element, title: string): ShownText[] {
  const alt = picture.getAttribute("aria-label") ?? "";
  const place = `${title} › ${alt.split(":")[0]}`;
  return [{ place, text: alt }, ...[...picture.querySelectorAll("text")].map((one) => ({ place, text: textOf(one) }))];
}

function placeOfCell(cell: Element, table: Element): string {
  const caption = textOf(table.querySelector("caption"));
  const row = cell.parentElement!;
  const column = [...row.children].indexOf(cell);
  const heading = textOf(table.querySelectorAll("thead th")[column] ?? null);
  const name = textOf(row.firstElementChild);
  return [caption, name, heading].join(" › ");
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
