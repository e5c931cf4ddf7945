import { html } from "npm:htl";
import { numbersIn } from "@ventesal/words";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { statusLine } from "../show/status.js";
import "../state/clinics-model.js";
import "../state/panel-model.js";
import { PART_NAMES, type Part } from "../state/models.js";
import { theSession } from "../state/session.js";
import { animation } from "./animation.js";
import { namesOf } from "./names.js";
import { oneRun } from "./one-run.js";
import { patientTable } from "./patient-table.js";
import { why } from "./why.js";
import { patientWords } from "./words.js";

/** At most so many patients are drawn and listed. */
const MOST = 150;

/** The page of a patient's way: which run, its patients as they move, one of them looked at closely. */
export function patientPage(language: Language): { inputs: HTMLElement; results: HTMLElement } {
  const words = patientWords[language];
  const { short } = numbersIn(language);
  const count = (value: number) => short(value, 0);
  const session = theSession();
  scenarioTools(session, language);
  const run = oneRun(session, MOST);

  const select = (values: readonly (readonly [string, string])[]) =>
    html`<select>${values.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select>` as HTMLSelectElement;
  const part = select(PART_NAMES.map((name) => [name, words.parts[name]]));
  const clinic = select([]);
  const replication = html`<input type="number" min="1" max="1000" step="1" value="1">` as HTMLInputElement;
  const clinicLabel = html`<label hidden>${words.clinic} ${clinic}</label>`;
  const ask = () => {
    const number = Math.min(Math.max(Math.round(Number(replication.value)) || 1, 1), 1000);
    replication.value = String(number);
    run.ask({ part: part.value as Part, replication: number - 1, clinic: clinic.value || null });
  };
  part.onchange = ask;
  clinic.onchange = ask;
  replication.onchange = ask;

  const warning = html`<p class="one-run" role="note" hidden></p>`;
  const howMany = html`<p class="hint"></p>`;
  const moving = animation(language);
  const reasons = why(language);
  const results = html`<div>${statusLine(run.asLive, language)}${warning}${howMany}</div>`;
  const shown = html`<div></div>`;
  results.append(shown);
  const table = patientTable(language, (patient) => {
    const from = run.shown();
    if (from === null) return;
    reasons.show(patient, namesOf(from.part, from.result, language), from.result.passport);
    moving.choose(patient);
  });
  shown.append(moving.element, reasons.element, table.element);
  run.watch((now) => {
    shown.classList.toggle("stale", now === null || now.stale);
    if (now === null || now.stale) return;
    const { result } = now;
    const names = namesOf(now.part, result, language);
    clinicLabel.hidden = result.clinics.length === 0;
    clinic.replaceChildren(...result.clinics.map((name) => html`<option value="${name}">${name}</option>`));
    if (result.clinic !== null) clinic.value = result.clinic;
    warning.hidden = false;
    warning.textContent = words.oneRun(count(now.replication + 1), result.passport.seed);
    const all = result.patients.length === result.total;
    howMany.textContent = [
      result.total === 0
        ? words.none
        : all
          ? words.all(count(result.total))
          : words.sample(count(result.patients.length), count(result.total)),
      result.openCases > 0 ? words.open(count(result.openCases)) : "",
    ].join(" ");
    const ends = result.patients.map(({ end }) => end);
    const lastDay = Math.min(Math.max(result.firstDay + 1, ...ends), result.untilDay + 120);
    moving.show({ patients: result.patients, names, firstDay: result.firstDay, lastDay });
    reasons.show(null, names, result.passport);
    table.show(result.patients, names);
  });
  ask();

  const inputs = html`<div class="choices one-run-choices">
    <label>${words.part} ${part}</label>${clinicLabel}
    <label>${words.run} ${replication}</label><span class="hint">${words.runHint}</span>
  </div>`;
  return { inputs, results };
}
