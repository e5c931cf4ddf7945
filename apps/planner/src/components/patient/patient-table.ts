import { html } from "npm:htl";
import type { Patient } from "@ventesal/experiments";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { upperFirst } from "../show/first-letter.js";
import { inTenths } from "./days-by-cause.js";
import type { Names } from "./names.js";
import { patientWords } from "./words.js";

/** The patients as a table: sorted by any column, some or all of them, one of them chosen. */
export interface PatientTable {
  element: HTMLElement;
  show(patients: readonly Patient[], names: Names): void;
}

interface Column {
  name: string;
  text(patient: Patient): string;
  order(patient: Patient): number | string;
}

/** @param choose is told which patient the reader has chosen */
export function patientTable(language: Language, choose: (patient: Patient) => void): PatientTable {
  const words = patientWords[language];
  const { fixed, short } = numbersIn(language);
  let patients: readonly Patient[] = [];
  let names: Names;
  let columns: Column[] = [];
  let by = 4;
  let falling = true;
  let chosen: Patient | null = null;
  const place = html`<div class="scrolls patients" tabindex="0" role="region" aria-label="${words.table}"></div>`;
  const outcome = html`<select></select>` as HTMLSelectElement;
  const region = html`<select></select>` as HTMLSelectElement;
  outcome.onchange = () => fill();
  region.onchange = () => fill();
  const element = html`<section class="patient-table" hidden>
    <h2>${words.table}</h2>
    <p class="hint">${words.tableNote}</p>
    <div class="choices"><label>${words.outcome} ${outcome}</label><label>${words.region} ${region}</label></div>
    ${place}
  </section>`;

  const columnsOf = (): Column[] => {
    const causes = [...new Set(patients.flatMap(({ causes: all }) => all.map(({ cause }) => cause)))];
    const tenths = (patient: Patient, cause: string) =>
      inTenths(patient).find((one) => one.cause === cause)?.tenths ?? 0;
    return [
      { name: words.patient, text: ({ serial }) => String(serial), order: ({ serial }) => serial },
      { name: words.region, text: (p) => names.region(p), order: (p) => names.region(p) },
      { name: words.outcome, text: (p) => names.outcome(p.outcome), order: (p) => names.outcome(p.outcome) },
      { name: words.begin, text: ({ begin }) => names.date(begin), order: ({ begin }) => begin },
      { name: words.days, text: ({ days }) => short(days, 0), order: ({ days }) => days },
      ...causes.map((cause) => ({
        name: upperFirst(names.cause(cause)),
        text: (p: Patient) => {
          const found = tenths(p, cause);
          return found === 0 ? "" : fixed(found / 10, 1);
        },
        order: (p: Patient) => tenths(p, cause),
      })),
    ];
  };
  const fill = () => {
    const { order } = columns[by]!;
    const some = patients.filter(
      (p) => ["", p.outcome].includes(outcome.value) && ["", names.region(p)].includes(region.value),
    );
    const compare = (a: number | string, b: number | string) =>
      typeof a === "string" ? a.localeCompare(String(b), language) : a - Number(b);
    const sorted = [...some].sort((a, b) => (falling ? -1 : 1) * compare(order(a), order(b)));
    const heads = columns.map(({ name }, i) => {
      const mark = i === by ? (falling ? " ▾" : " ▴") : "";
      const button = html`<button type="button" title="${words.sortBy(name)}">${name}${mark}</button>`;
      button.onclick = () => {
        falling = i === by ? !falling : i >= 4;
        by = i;
        fill();
        place.querySelectorAll("thead button")[i]?.focus();
      };
      const sort = i === by ? (falling ? "descending" : "ascending") : "none";
      return html`<th scope="col" aria-sort="${sort}">${button}</th>`;
    });
    const rows = sorted.map((patient) => {
      const [, ...rest] = columns;
      const button = html`<button type="button" aria-pressed="${String(patient === chosen)}">${words.patientNumber(String(patient.serial))}</button>`;
      button.onclick = () => {
        chosen = patient;
        for (const other of place.querySelectorAll("tbody button")) other.setAttribute("aria-pressed", "false");
        button.setAttribute("aria-pressed", "true");
        choose(patient);
      };
      return html`<tr><th scope="row">${button}</th>${rest.map(({ text }) => html`<td>${text(patient)}</td>`)}</tr>`;
    });
    place.replaceChildren(
      rows.length === 0
        ? html`<p>${words.none}</p>`
        : html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    );
  };
  const options = (select: HTMLSelectElement, values: readonly (readonly [string, string])[]) => {
    const kept = select.value;
    select.replaceChildren(
      ...[["", words.everyone] as const, ...values].map(
        ([value, text]) => html`<option value="${value}">${text}</option>`,
      ),
    );
    select.value = values.some(([value]) => value === kept) ? kept : "";
  };
  return {
    element,
    show(given, called) {
      [patients, names, chosen] = [given, called, null];
      columns = columnsOf();
      by = Math.min(by, 4);
      const distinct = (all: string[]) => [...new Set(all)].sort((a, b) => a.localeCompare(b, language));
      options(
        outcome,
        distinct(patients.map((p) => p.outcome)).map((name) => [name, names.outcome(name)]),
      );
      options(
        region,
        distinct(patients.map((p) => names.region(p))).map((name) => [name, name]),
      );
      element.hidden = false;
      fill();
    },
  };
}
