import { html } from "npm:htl";
import { municipality } from "@ventesal/denmark";
import { type ClinicSite, sitesOf } from "@ventesal/late-effects";
import type { Scenario } from "@ventesal/scenario";
import type { Language } from "../language.js";
import type { ClinicActions } from "./actions.js";
import { clinicsIn } from "./clinic-draft.js";
import { clinicsWords } from "./words.js";

const PROFESSIONS = ["nurse", "doctor", "psychologist"] as const;

export interface StaffingTable {
  element: HTMLElement;
  /** Shows a scenario's clinics; `null` while the draft is none. */
  update(scenario: Scenario | null): void;
  /** Puts the focus on a clinic's first field, where it is listed. */
  focus(site: string): void;
}

/** All clinics as a table: staff, days, move, close, add. Whoever does not use the map misses nothing. */
export function staffingTable(language: Language, actions: ClinicActions): StaffingTable {
  const words = clinicsWords[language].staffing;
  const body = html`<tbody></tbody>` as HTMLTableSectionElement;
  const notReadable = html`<p class="trouble" hidden>${words.notReadable}</p>`;
  const newSite = html`<select class="pick"></select>` as HTMLSelectElement;
  const add = html`<button type="button" class="plain">${words.add}</button>`;
  add.onclick = () => {
    if (newSite.value !== "") actions.add(newSite.value);
  };
  const element = html`<section class="staffing">
    <h3>${words.title}</h3>
    <p class="remark">${words.explain}</p>
    ${notReadable}
    <div class="scrolls" tabindex="0" role="region" aria-label=${words.title}><table>
      <thead><tr><th scope="col">${words.clinic}</th>${PROFESSIONS.map((one) => html`<th scope="col">${words.posts[one]}</th>`)}<th scope="col">${words.opens}</th><th scope="col">${words.closes}</th><th scope="col">${words.actions}</th></tr></thead>
      ${body}
    </table></div>
    <p class="add"><label>${words.addSite} ${newSite}</label> ${add}</p>
  </section>`;

  /** Inputs by the parameter that they are for. */
  let inputs = new Map<string, HTMLInputElement>();
  let listed = "";
  const nameOf = ({ id, municipalityCode }: ClinicSite) => words.inRegion(id, municipality(municipalityCode).region);
  const options = (sites: readonly ClinicSite[]) =>
    sites.map((site) => html`<option value=${site.id}>${nameOf(site)}</option>`);

  const input = (key: string, label: string, type: "number" | "date") => {
    const field = html`<input aria-label=${label}>` as HTMLInputElement;
    field.type = type;
    if (type === "number") Object.assign(field, { min: "1", max: "50", step: "1" });
    field.onchange = () => {
      if (!field.checkValidity() || (type === "number" && field.value === "")) return void field.reportValidity();
      actions.staff({ [key]: type === "number" ? Number(field.value) : field.value === "" ? "never" : field.value });
    };
    inputs.set(key, field);
    return field;
  };
  const rowOf = (site: ClinicSite, free: readonly ClinicSite[], isLast: boolean) => {
    const { id } = site;
    const target =
      html`<select class="pick" aria-label=${words.moveTo(id)}>${options(free)}</select>` as HTMLSelectElement;
    const move = html`<button type="button" class="plain" aria-label="${words.move}: ${id}">${words.move}</button>`;
    move.onclick = () => actions.move(id, target.value);
    const close = html`<button type="button" class="plain" aria-label=${words.closeSite(id)}>${words.close}</button>`;
    close.disabled = isLast;
    close.onclick = () => actions.close(id);
    return html`<tr data-site=${id}>
      <th scope="row">${nameOf(site)}</th>
      ${PROFESSIONS.map((one) => html`<td>${input(`clinic.${id}.${one}.posts`, words.cell(words.posts[one], id), "number")}</td>`)}
      <td>${input(`clinic.${id}.opens`, words.cell(words.opens, id), "date")}</td>
      <td>${input(`clinic.${id}.closes`, words.cell(words.closes, id), "date")}</td>
      <td class="actions">${target}${move}${close}</td>
    </tr>`;
  };

  return {
    element,
    update(scenario) {
      notReadable.hidden = scenario !== null;
      if (scenario === null) return;
      const clinics = clinicsIn(scenario);
      const sites = sitesOf(scenario.own);
      const next = JSON.stringify([clinics, sites.map(({ id }) => id)]);
      if (next !== listed) {
        listed = next;
        inputs = new Map();
        const free = sites.filter(({ id }) => !clinics.includes(id));
        const chosen = sites.filter(({ id }) => clinics.includes(id));
        body.replaceChildren(...chosen.map((site) => rowOf(site, free, chosen.length === 1)));
        newSite.replaceChildren(...options(free));
      }
      for (const [key, field] of inputs) {
        const value = scenario.values[key];
        const text = value === "never" ? "" : String(value);
        if (field.value !== text) field.value = text;
      }
    },
    focus(site) {
      const row = [...body.rows].find((one: HTMLElement) => one.dataset.site === site);
      (row?.querySelector<HTMLElement>("input") ?? newSite).focus();
    },
  };
}
