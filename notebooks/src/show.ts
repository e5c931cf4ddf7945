import * as Plot from "@observablehq/plot";
import { html } from "htl";

/** Told apart by more than their hue: what was published is a diamond. */
export const COLOURS = { model: "#0b5d7a", other: "#c05a00", published: "#1b1e24", quiet: "#8a919c", band: "#c9e0e9" };

/** A chart with a sentence that says what it shows; as wide as there is room, 700 pixels at most. */
export function chart(caption: string, options: Plot.PlotOptions): HTMLElement {
  const width = Math.min(700, document.documentElement.clientWidth - 40);
  const drawn = Plot.plot({ width, marginTop: 24, marginBottom: 44, style: { fontSize: "12px" }, ...options });
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", caption);
  for (const mark of drawn.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  return html`<figure><figcaption>${caption}</figcaption>${drawn}</figure>` as HTMLElement;
}

/** A table with a sentence that says what it shows; its first column names the rows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): HTMLElement {
  return html`<figure><figcaption>${caption}</figcaption><div class="scrolls" tabindex="0" role="region" aria-label=${caption}><table>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([name, ...cells]) =>
        html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class=${isSentence(cell) ? "text" : ""}>${cell}</td>`)}</tr>`,
    )}</tbody>
  </table></div></figure>` as HTMLElement;
}

/** The row of a measure and exactly this group. */
export function rowFor<R extends { measure: string; group: Readonly<Record<string, string>> }>(
  rows: readonly R[],
  measure: string,
  group: Readonly<Record<string, string>> = {},
): R {
  const names = Object.keys(group);
  const found = rows.find(
    (row) =>
      row.measure === measure &&
      Object.keys(row.group).length === names.length &&
      names.every((name) => row.group[name] === group[name]),
  );
  if (found === undefined) throw new RangeError(`${measure}: expected a row with ${JSON.stringify(group)}`);
  return found;
}

/** All rows of a measure that are told apart by this one kind of groups. */
export function rowsBy<R extends { measure: string; group: Readonly<Record<string, string>> }>(
  rows: readonly R[],
  measure: string,
  kind: string,
): R[] {
  return rows.filter((row) => row.measure === measure && Object.keys(row.group).join() === kind);
}

/** Longer than a figure with its interval. */
function isSentence(cell: string | number): boolean {
  return typeof cell === "string" && cell.length > 24;
}
