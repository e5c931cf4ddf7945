import { html } from "npm:htl";
import { sitesOf } from "@ventesal/late-effects";
import type { Scenario } from "@ventesal/scenario";
import { commonWords, termFor } from "@ventesal/words";
import { type ParameterInput, parameterInput } from "../enter/parameter-input.js";
import type { Language } from "../language.js";
import { upperFirst } from "../show/first-letter.js";
import type { ClinicActions } from "./actions.js";
import { clinicsIn } from "./clinic-draft.js";
import { clinicsWords } from "./words.js";

export interface SiteForm {
  element: HTMLElement;
  /** Opens the form for a site and puts the focus into it. */
  open(site: string): void;
  /** A clinic moves: the form goes with it if it is open at the site that is left. Tells whether it did. */
  follow(from: string, to: string): boolean;
  update(scenario: Scenario | null, changed: (key: string) => boolean): void;
}

/** What can be done at one site: opened from its mark on the map, hidden with Escape. */
export function siteForm(language: Language, actions: ClinicActions, hidden: (site: string) => void): SiteForm {
  const words = clinicsWords[language];
  const { site: own, staffing } = words;
  const heading = html`<h4 tabindex="-1"></h4>`;
  const body = html`<div></div>`;
  const hide = html`<button type="button" class="plain">${own.hide}</button>`;
  const element = html`<section class="site-form" hidden>${heading}${body}<p class="hide">${hide}</p></section>`;
  let site: string | null = null;
  let scenario: Scenario | null = null;
  let isChanged: (key: string) => boolean = () => false;
  let inputs = new Map<string, ParameterInput>();
  let built = "";

  const close = () => {
    const was = site;
    site = null;
    built = "";
    element.hidden = true;
    body.replaceChildren();
    inputs = new Map();
    if (was !== null) hidden(was);
  };
  hide.onclick = close;
  element.onkeydown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  const button = (text: string, kind: string, act: () => void) => {
    const one = html`<button type="button" class=${kind}>${text}</button>` as HTMLButtonElement;
    one.onclick = act;
    return one;
  };
  const choice = (label: string, names: readonly string[], act: (name: string) => void) => {
    const select =
      html`<select class="pick">${names.map((name) => html`<option value=${name}>${name}</option>`)}</select>` as HTMLSelectElement;
    return html`<p class="choice"><label>${label} ${select}</label> ${button(staffing.move, "plain", () => act(select.value))}</p>`;
  };

  const build = (at: string, known: Scenario) => {
    const clinics = clinicsIn(known);
    const free = sitesOf(known.own)
      .map(({ id }) => id)
      .filter((id) => !clinics.includes(id));
    inputs = new Map();
    if (!clinics.includes(at)) {
      body.replaceChildren(
        html`<p>${own.newStaff}</p>`,
        button(own.open, "primary", () => actions.add(at)),
        choice(own.moveHere, clinics, (from) => actions.move(from, at)),
      );
      return;
    }
    const start = `clinic.${at}.`;
    const fields = known.parameters
      .filter(({ key }) => key.startsWith(start))
      .map((parameter) => {
        const label = labelOf(parameter.key.slice(start.length), language);
        const input = parameterInput(parameter, language, (value) => actions.staff({ [parameter.key]: value }), {
          label,
        });
        inputs.set(parameter.key, input);
        return input.element;
      });
    const last = button(staffing.close, "plain", () => actions.close(at));
    last.disabled = clinics.length === 1;
    last.setAttribute("aria-label", staffing.closeSite(at));
    body.replaceChildren(
      html`<div class="fields">${fields}</div>`,
      choice(staffing.moveTo(at), free, (to) => actions.move(at, to)),
      last,
    );
  };
  const show = () => {
    if (site === null || scenario === null) return;
    const clinics = clinicsIn(scenario);
    const next = JSON.stringify([site, clinics]);
    if (next !== built) {
      const hadFocus = body.contains(document.activeElement);
      built = next;
      heading.textContent = own.heading(sitesOf(scenario.own).find(({ id }) => id === site)?.title ?? site);
      build(site, scenario);
      if (hadFocus) heading.focus();
    }
    for (const parameter of scenario.parameters) {
      const input = inputs.get(parameter.key);
      if (input === undefined) continue;
      const changed = isChanged(parameter.key);
      if (!input.element.contains(document.activeElement) || !changed) input.update(parameter);
      input.element.classList.toggle("changed", changed);
    }
  };

  return {
    element,
    open(at) {
      site = at;
      element.hidden = false;
      show();
      heading.focus();
    },
    follow(from, to) {
      if (site !== from) return false;
      // what is shown of it comes with the scenario in which the clinic has moved
      site = to;
      return true;
    },
    update(next, changed) {
      scenario = next;
      isChanged = changed;
      show();
    },
  };
}

/** `nurse.posts` in words. */
function labelOf(what: string, language: Language): string {
  const { what: names } = clinicsWords[language].site;
  const [first, second] = what.split(".") as [string, string | undefined];
  const whose = termFor(first, commonWords(language).terms.values);
  // the field has its unit beside it: posts need no other name
  if (second === "posts") return upperFirst(whose);
  const name = names[(second ?? first) as keyof typeof names];
  return second === undefined ? name : `${name}, ${whose}`;
}
