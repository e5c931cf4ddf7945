import { html } from "npm:htl";
import type { Section } from "@ventesal/proof";
import { numbersIn, type WrittenCase, writtenCases } from "@ventesal/words";
import type { Language } from "../language.js";
import type { ProofPart } from "../simulation/tasks/proof.js";
import { placeOf, tallyOf } from "./tally.js";
import { proofWords } from "./words.js";

/** The cases of one section: a heading, how many figures hold, and a table that grows as cases come. */
export interface SectionTable {
  element: HTMLElement;
  /** Empties it, for a proof that begins anew. */
  clear(): void;
  update(section: Section, rules: ProofPart["rules"]): void;
}

export function sectionTable(name: Section["section"], language: Language): SectionTable {
  const words = proofWords[language];
  const numbers = numbersIn(language);
  const own = words.sections[name];
  const tally = html`<p class="section-tally">${words.notYet}</p>`;
  const table = html`<table class="proof" hidden>
    <thead><tr>${own.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
  </table>`;
  const element = html`<section class="proof-section" data-section=${name}>
    <h2 id=${name}>${own.title}</h2>
    <p>${own.about}</p>
    ${tally}${table}
  </section>`;
  let shown = 0;

  return {
    element,
    clear() {
      shown = 0;
      for (const body of [...table.tBodies]) body.remove();
      table.hidden = true;
      tally.textContent = words.notYet;
    },
    update(section, rules) {
      if (section.cases.length === shown) return;
      const written = writtenCases(section, language);
      for (let i = shown; i < written.length; i += 1) table.append(bodyOf(section, i, written[i]!, rules, language));
      shown = written.length;
      table.hidden = shown === 0;
      const { passed, all } = tallyOf([section]);
      tally.textContent = words.tally(numbers.short(passed, 0), numbers.short(all, 0), numbers.short(shown, 0));
    },
  };
}

/** One case: its name and where its figures come from across the table, then a row for each figure. */
function bodyOf(
  section: Section,
  i: number,
  { title, tolerance, figures }: WrittenCase,
  rules: ProofPart["rules"],
  language: Language,
): HTMLTableSectionElement {
  const words = proofWords[language];
  const { columns } = words.sections[section.section];
  const { name, pass } = section.cases[i]!;
  const source = sourceOf(section, i);
  const rows = figures.map(({ name: figure, cells, pass: holds }, f) => {
    const [simulated, against] = cells;
    const middle = [simulated, against, ...toleranceCells(section, i, f, cells, rules, language)];
    return html`<tr>
      <th scope="row">${figure}</th>
      ${middle.map((cell, c) => html`<td data-label=${columns[c + 1]}>${cell}</td>`)}
      <td data-label=${columns.at(-1)}><span class="verdict" data-pass=${String(holds)}>${holds ? words.pass : words.fail}</span></td>
    </tr>`;
  });
  return html`<tbody id=${placeOf(section.section, name)} data-pass=${String(pass)}>
    <tr class="case"><th scope="rowgroup" colspan=${columns.length}>
      ${title}${tolerance === "" ? "" : html`<span class="case-says">${words.mayDiffer(tolerance)}</span>`}
      ${source === null ? "" : html`<span class="case-says">${words.source} <span lang="en">${source}</span></span>`}
    </th></tr>
    ${rows}
  </tbody>`;
}

/** What stands between the expected figure and the verdict. */
function toleranceCells(
  section: Section,
  i: number,
  f: number,
  [, , standardError, z]: readonly [string, string, string, string],
  { standardErrors }: ProofPart["rules"],
  language: Language,
): string[] {
  if (section.section !== "theory") return [];
  const error = section.cases[i]!.figures[f]!.standardError;
  return [standardError, `± ${numbersIn(language).fixed(standardErrors * error, 4)}`, z];
}

/** Author, year and place of the formulas of a case. */
function sourceOf(section: Section, i: number): string | null {
  if (section.section !== "theory") return null;
  return [...new Set(section.cases[i]!.figures.map(({ source }) => source))].join("; ");
}
