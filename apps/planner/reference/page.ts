import type { Language } from "@ventesal/pathway";

/** A page of the guide that is written when the site is built: its name, what it is, and blocks of HTML. */
export function page(title: string, lead: string, blocks: readonly string[]): string {
  // an empty line would end a block of HTML within Markdown
  const body = blocks.map((block) => block.replaceAll(/\n\s*\n/g, "\n")).join("\n\n");
  return `---\ntitle: ${title}\n---\n\n# ${title}\n\n<p class="lead">${text(lead)}</p>\n\n${body}\n`;
}

/** Text as HTML; a dollar sign would begin code of the page. */
export function text(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;");
}

/** Text in which `code` stands between backticks, as doc comments have it. */
export function prose(plain: string): string {
  return text(plain).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

/** A heading that can be linked to. */
export function heading(level: 2 | 3, name: string, id = idOf(name), marked = text(name)): string {
  return `<h${level} id="${id}">${marked}</h${level}>`;
}

/** What comes after # in an address. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Links to the headings of a long page. */
export function contents(label: string, names: readonly (readonly [id: string, name: string])[]): string {
  const links = names.map(([id, name]) => `<li><a href="#${id}">${text(name)}</a></li>`);
  return `<nav class="contents" aria-label="${text(label)}"><ul>${links.join("")}</ul></nav>`;
}

/** A table that becomes a list where the screen is narrow. Cells are HTML; the first is the row's heading. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name) => `<th scope="col">${text(name)}</th>`).join("");
  const body = rows.map(([first, ...cells]) => {
    const named = cells.map((cell, i) => `<td data-label="${text(columns[i + 1]!)}">${cell}</td>`);
    return `<tr><th scope="row">${first}</th>${named.join("")}</tr>`;
  });
  return `<table class="reference"><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}

/** One of two texts. */
export function said(language: Language, da: string, en: string): string {
  return language === "da" ? da : en;
}
