/** A text that a reader of a report sees, and where it stands. */
export interface ShownText {
  /** "Table 2. Key figures › Unmet need › Mean", or the heading and the number of the text below it. */
  place: string;
  text: string;
}

/** Elements that are read as one text. */
const TEXTS = ["h1", "h2", "h3", "p", "li", "pre"];

/** Everything a reader of a report in HTML can read, in its order: cells by their headings, the rest by the heading above. */
export function shownTexts({ body }: Document): ShownText[] {
  const found: ShownText[] = [];
  const now = { heading: "", count: 0 };
  const read = (element: Element) => {
    const name = element.localName;
    if (name === "script") return;
    if (name === "table") found.push(...tableTexts(element));
    else if (name === "svg") found.push(...pictureTexts(element, now.heading));
    else if (TEXTS.includes(name)) {
      const text = textOf(element);
      if (name === "h1" || name === "h2") Object.assign(now, { heading: text, count: 0 });
      now.count++;
      found.push({ place: `${now.heading} › ${now.count}`, text });
    } else for (const child of element.children) read(child);
  };
  read(body);
  return found;
}

/** What is written in a picture, and what is said of it. */
function pictureTexts(picture: Element, heading: string): ShownText[] {
  const alt = picture.getAttribute("aria-label") ?? "";
  const place = `${heading} › ${alt.split(":")[0]}`;
  return [{ place, text: alt }, ...[...picture.querySelectorAll("text")].map((one) => ({ place, text: textOf(one) }))];
}

/** The caption, the headings, and each cell by its row and column. */
function tableTexts(table: Element): ShownText[] {
  const parts = [...table.children];
  const caption = textOf(parts.find(({ localName }) => localName === "caption"));
  const rowsOf = (name: string) =>
    [...(parts.find(({ localName }) => localName === name)?.children ?? [])].map((row) =>
      [...row.children].map(textOf),
    );
  const headings = rowsOf("thead").flat();
  return [
    { place: caption, text: caption },
    ...headings.map((text) => ({ place: `${caption} › ${text}`, text })),
    ...rowsOf("tbody").flatMap((cells) =>
      cells.map((text, i) => ({ place: [caption, cells[0], headings[i]].join(" › "), text })),
    ),
  ];
}

function textOf(element: Element | undefined): string {
  return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
