import { html } from "npm:htl";
import { type ParameterValue, ScenarioError } from "@ventesal/scenario";
import { commonWords, numbersIn } from "@ventesal/words";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import "../state/clinics-model.js";
import "../state/panel-model.js";
import { EMPTY_PLAN, scenarioOf, withSettings } from "../state/draft.js";
import { PART_NAMES, type Part } from "../state/models.js";
import { theSession } from "../state/session.js";
import {
  countByStanding,
  type Filter,
  type Listed,
  listedOf,
  matches,
  STANDINGS,
  type Standing,
  standingOf,
  untestedFirst,
} from "./listing.js";
import { type ParameterRow, parameterRow } from "./row.js";
import { assumptionWords } from "./words.js";

/** Every parameter of both models: what it is, how well it is known, where it comes from; and each can be changed. */
export function assumptionsPage(language: Language): HTMLElement {
  const session = theSession();
  scenarioTools(session, language);
  const words = assumptionWords[language];
  const common = commonWords(language);
  const n = (value: number) => numbersIn(language).short(value, 0);

  const search: HTMLInputElement = html`<input type="search" autocomplete="off">`;
  const part = choose(
    words.all,
    PART_NAMES.map((name) => [name, words.parts[name]] as const),
  );
  const standing = choose(
    words.all,
    STANDINGS.map((name) => [name, words.standings[name]] as const),
  );
  const onlyChanged: HTMLInputElement = html`<input type="checkbox">`;
  const inAll = html`<p class="settled"></p>`;
  const faulty = html`<div></div>`;
  const count = html`<p role="status" class="remark"></p>`;
  const clear: HTMLButtonElement = html`<button type="button" class="plain">${words.showAll}</button>`;
  const none = html`<p hidden>${words.none} ${clear}</p>`;
  const { columns } = words;
  const bodies = new Map<Standing, HTMLTableSectionElement>(STANDINGS.map((name) => [name, html`<tbody></tbody>`]));
  const table = html`<table class="assumptions">
    <thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    ${[...bodies.values()]}
  </table>`;
  const filters = html`<form class="filters" role="search">
    <label>${words.search} ${search}</label>
    <label>${words.part} ${part}</label>
    <label>${words.standing} ${standing}</label>
    <label class="tick">${onlyChanged} ${words.onlyChanged}</label>
  </form>`;
  filters.onsubmit = (event: Event) => event.preventDefault();
  clear.onclick = () => {
    filters.reset();
    filterNow();
    search.focus();
  };
  const element = html`<div>${inAll}${faulty}${filters}${count}${none}${table}</div>`;

  let all: Listed[] = [];
  const rows = new Map<string, ParameterRow>();
  const keyOf = (listed: Listed) => `${listed.part} ${listed.parameter.key}`;
  const change = (listed: Listed, value: ParameterValue | undefined) =>
    session.change(listed.part, withSettings(session.draft(listed.part), { [listed.parameter.key]: value }));
  /** What a value was before it was changed, by the part's built-in scenario. */
  const begins = new Map<string, Readonly<Record<string, ParameterValue>>>();
  const valueBefore = ({ part: own, parameter }: Listed) => {
    const { scenario } = session.draft(own);
    const known = begins.get(scenario) ?? scenarioOf(own, { scenario, set: {}, own: {} }).values;
    begins.set(scenario, known);
    return known[parameter.key];
  };

  const read = () => {
    const wrong: { part: Part; error: ScenarioError }[] = [];
    all = untestedFirst(
      PART_NAMES.flatMap((name) => {
        const draft = session.draft(name);
        try {
          return listedOf(name, scenarioOf(name, draft).parameters, draft);
        } catch (error) {
          if (!(error instanceof ScenarioError)) throw error;
          wrong.push({ part: name, error });
          return listedOf(name, scenarioOf(name, EMPTY_PLAN[name]).parameters, EMPTY_PLAN[name]);
        }
      }),
    );
    faulty.replaceChildren(
      ...wrong.map(
        ({ part: name, error }) =>
          html`<div class="trouble"><p>${words.faulty(words.parts[name])}</p><ul>${error.issues.map(
            (issue) => html`<li><b>${common.place(issue.place)}</b>: ${common.scenarioIssue(issue)}</li>`,
          )}</ul></div>`,
      ),
    );
    const counts = countByStanding(all);
    inAll.textContent = words.inAll(n(counts.assumption), n(counts.fitted), n(counts.estimate), n(all.length));
    show();
  };
  const show = () => {
    const known = new Set(all.map(keyOf));
    for (const [key, row] of rows) {
      if (known.has(key)) continue;
      row.element.remove();
      rows.delete(key);
    }
    for (const one of all) {
      const row = rows.get(keyOf(one));
      if (row) row.update(one);
      else rows.set(keyOf(one), parameterRow(one, language, change, valueBefore));
    }
    // only where the order is another are rows moved: a row that is moved loses the focus
    for (const [name, body] of bodies) {
      const own = all
        .filter(({ parameter }) => standingOf(parameter) === name)
        .map((one) => rows.get(keyOf(one))!.element);
      if (own.length !== body.children.length || own.some((one, i) => one !== body.children[i]))
        body.replaceChildren(...own);
    }
    filterNow();
  };
  const filterNow = () => {
    const filter: Filter = {
      text: search.value.trim(),
      part: part.value === "" ? null : (part.value as Part),
      standing: standing.value === "" ? null : (standing.value as Standing),
      onlyChanged: onlyChanged.checked,
    };
    let shown = 0;
    for (const one of all) {
      const isShown = matches(one, filter);
      rows.get(keyOf(one))!.element.hidden = !isShown;
      if (isShown) shown++;
    }
    count.textContent = words.count(n(shown), n(all.length));
    none.hidden = shown > 0;
    table.hidden = shown === 0;
  };
  search.oninput = filterNow;
  part.onchange = filterNow;
  standing.onchange = filterNow;
  onlyChanged.onchange = filterNow;
  session.plan.watch(read);
  read();
  return element;
}

function choose(all: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return html`<select><option value="">${all}</option>${options.map(
    ([name, text]) => html`<option value=${name}>${text}</option>`,
  )}</select>`;
}
