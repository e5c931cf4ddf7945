import { html } from "npm:htl";
import { regionsOn } from "@ventesal/denmark";
import type { InputGroup } from "../enter/parameters-panel.js";
import { parametersPanel } from "../enter/parameters-panel.js";
import type { Language } from "../language.js";
import { scenarioIfAny } from "../state/draft.js";
import { modelOf } from "../state/models.js";
import type { Session } from "../state/session.js";
import { staffClinic } from "./clinic-draft.js";
import { clinicsWords } from "./words.js";

const GROUPS: readonly InputGroup[] = [
  {
    title: {
      da: "Efterspørgsel",
      en: "Demand",
    },
    keys: ["demand.level", "demand.pentUpYears"],
  },
  {
    title: { da: "Henvisning og valg af klinik", en: "Referral and choice of clinic" },
    keys: ["choice.rule", "referral.criteria", "uptake.nearShare", "uptake.halvingMinutes"],
  },
  {
    title: { da: "Standard og grænse", en: "Standard and limit" },
    keys: ["standard.days", "travel.limitMinutes"],
  },
  { title: { da: "Hvor længe der følges", en: "How long it is followed" }, keys: ["years"] },
];

/** Years on either side of the reform of the regions. */
const YEARS = [2026, 2027] as const;

/** What a planner sets for the whole country; staff and places are on the map and in its table. */
export function clinicsInputs(session: Session, language: Language): HTMLElement {
  return html`<div>${beginning(session, language)}${yearAndRegions(session, language)}${parametersPanel(session, "clinics", language, GROUPS)}</div>`;
}

function beginning(session: Session, language: Language): HTMLElement {
  const words = clinicsWords[language].inputs;
  const { scenarios } = modelOf("clinics");
  const select =
    html`<select class="pick">${scenarios.map(({ name, title }) => html`<option value=${name}>${title[language]}</option>`)}</select>` as HTMLSelectElement;
  select.onchange = () =>
    session.change("clinics", { scenario: select.value, set: {}, own: session.draft("clinics").own });
  const link: HTMLAnchorElement = html`<a href="./placement.html">${words.toPlacement}</a>`;
  const show = () => {
    link.hash = new URL(session.link()).hash;
    select.value = session.draft("clinics").scenario;
  };
  session.plan.watch(show);
  show();
  return html`<div class="parameter beginning"><label>${words.scenario} ${select}</label><small class="about">${words.scenarioNote} ${link}</small></div>`;
}

function yearAndRegions(session: Session, language: Language): HTMLElement {
  const words = clinicsWords[language].inputs;
  const names = { 2026: words.year2026, 2027: words.year2027 };
  const radios = YEARS.map((year) => {
    const radio = html`<input type="radio" name="year-and-regions">` as HTMLInputElement;
    radio.onchange = () => session.change("clinics", staffClinic(session.draft("clinics"), { year }));
    return { year, radio, element: html`<label class="one-year">${radio} ${names[year]}</label>` };
  });
  const other = html`<small class="years-say"></small>`;
  const element = html`<fieldset class="years"><legend>${words.regions}</legend>${radios.map((one) => one.element)}${other}</fieldset>`;
  const show = () => {
    const year = yearOf(session);
    if (year === null) return;
    for (const one of radios) one.radio.checked = one.year === year;
    const names = regionsOn(`${year}-01-01`).map(({ name }) => name);
    const isOther = !YEARS.some((one) => one === year);
    other.textContent = `${isOther ? `${words.yearOther(String(year))} ` : ""}${names.join(", ")}`;
  };
  session.plan.watch(show);
  show();
  return element;
}

/** The first year of the plan; `null` while the draft is no scenario: why, is said where its result would be. */
function yearOf(session: Session): number | null {
  const scenario = scenarioIfAny("clinics", session.draft("clinics"));
  return scenario && Number(scenario.values.year);
}
