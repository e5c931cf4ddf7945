import { html } from "npm:htl";
import { type Alternative, SITING_MEASURES, type SitingMeasure, type SitingResult } from "@ventesal/siting";
import { numbersIn, unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { figureCard } from "../show/figure.js";
import { createSimulator } from "../simulation/client.js";
import type { Placed } from "../simulation/tasks/place.js";
import type { Staffed } from "../simulation/tasks/site-and-staff.js";
import type { Session } from "../state/session.js";
import { BOUNDS, type Choices } from "./choices.js";
import { numberField, radioField } from "./fields.js";
import { GOALS } from "./front-table.js";
import { bestBy, isSameSites } from "./line.js";
import { clinicsAddress } from "./open-links.js";
import { STAFFING_PLACE } from "./staff-note.js";
import { nameOf, staffingFigure, staffText } from "./staffing-figure.js";
import { staffingSentences } from "./staffing-sentences.js";
import { staffingWords } from "./staffing-words.js";
import { placementWords } from "./words.js";

const EFFORTS = { quick: { replications: 4, most: 4 }, thorough: { replications: 10, most: 40 } } as const;
/** Sets that are looked at beside the chosen one, at most. */
const MOST_OTHERS = 2;
/** A nurse, a doctor and a psychologist. */
const POSTS_OF_A_CLINIC = 3;
const DELTA_DAYS = 2;

export interface StaffingSection {
  element: HTMLElement;
  show(sites: readonly string[], choices: Choices, placed: Placed | null): void;
}

/** Posts within a budget at the chosen sites, found by simulation when the reader asks for it; what was found stays, and says when it is old. */
export function staffingSection(
  session: Session,
  language: Language,
  change: (next: Partial<Choices>) => void,
): StaffingSection {
  const words = staffingWords[language];
  const numbers = numbersIn(language);
  const simulator = createSimulator();
  const budget = numberField(words.budget, words.postsUnit, BOUNDS.budget, (value) => change({ budget: value }));
  const about = html`<small class="explains assumed"></small>`;
  const tooSmall = html`<p class="trouble" hidden></p>`;
  let which: "this" | "others" = "this";
  let effort: keyof typeof EFFORTS = "quick";
  const efforts = radioField(
    "effort",
    [
      { value: "quick", text: words.quick },
      { value: "thorough", text: words.thorough },
    ],
    (value: keyof typeof EFFORTS) => {
      effort = value;
      follow();
    },
  );
  efforts.write(effort);
  const sets = html`<div></div>`;
  const begin: HTMLButtonElement = html`<button type="button" class="primary">${words.begin}</button>`;
  const stop: HTMLButtonElement = html`<button type="button" class="plain stop" hidden>${words.stop}</button>`;
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const counted = html`<span class="remark" aria-hidden="true"></span>`;
  const bar: HTMLProgressElement = html`<progress max="1" aria-label=${words.busy} hidden></progress>`;
  const old = html`<p class="old" hidden>${words.old}</p>`;
  const select: HTMLSelectElement = html`<select class="pick">${SITING_MEASURES.map(
    (measure) => html`<option value=${measure}>${words.measures[measure].name}</option>`,
  )}</select>`;
  select.value = "waitDays";
  const card = figureCard(language);
  const findings = html`<ul class="findings"></ul>`;
  const opened = html`<select class="pick wide-pick"></select>` as HTMLSelectElement;
  const link: HTMLAnchorElement = html`<a class="open">${words.open}</a>`;
  const shown = html`<div hidden><label class="by">${words.measure} ${select}</label>${card.element}${findings}
    <p class="ways-on"><label>${words.openLabel} ${opened}</label> ${link}</p></div>`;
  const element = html`<section class="staffing-search" id=${STAFFING_PLACE} hidden><h2>${words.title}</h2><p>${words.explain}</p>
    <div class="ask"><fieldset><legend>${words.budget}</legend>${budget.element}${about}</fieldset>
      <fieldset><legend>${words.which}</legend>${sets}</fieldset>
      <fieldset><legend>${words.effort}</legend>${efforts.element}</fieldset></div>
    ${tooSmall}<p class="ways-on">${begin} ${stop} ${counted}</p>${said}${bar}${old}${shown}</section>`;

  let now: { sites: readonly string[]; choices: Choices; placed: Placed | null } | null = null;
  let staffed: Staffed | null = null;
  let foundFor = "";
  const others = (): (readonly string[])[] => {
    const points = now?.placed?.front?.points.filter(({ sites }) => sites.length === now!.sites.length) ?? [];
    const found: (readonly string[])[] = [];
    for (const goal of GOALS) {
      const best = bestBy(points, goal)?.sites;
      if (best && ![now!.sites, ...found].some((one) => isSameSites(one, best))) found.push(best);
    }
    return found.slice(0, MOST_OTHERS);
  };
  const chosenSets = () => [now!.sites, ...(which === "others" ? others() : [])];
  const question = () => {
    const { year, borders, limit, budget: posts } = now!.choices;
    return JSON.stringify([chosenSets(), year, borders, limit, posts, effort, session.plan.get().seed]);
  };
  const follow = () => {
    if (now === null) return;
    const least = POSTS_OF_A_CLINIC * now.sites.length;
    tooSmall.hidden = now.choices.budget >= least;
    tooSmall.textContent = words.tooSmall(String(least));
    about.textContent = words.budgetAbout(String(least), placementWords[language].clinics(now.sites.length));
    begin.disabled = now.choices.budget < least || !stop.hidden;
    const isOld = staffed !== null && foundFor !== question();
    old.hidden = !isOld;
    shown.classList.toggle("outdated", isOld);
  };
  const busy = (is: boolean) => {
    stop.hidden = !is;
    bar.hidden = !is;
    counted.textContent = "";
    follow();
  };
  const draw = () => {
    if (staffed !== null) card.update(staffingFigure(staffed, select.value as SitingMeasure, language));
  };
  select.onchange = draw;
  const openChosen = () => {
    const one = staffed?.result.alternatives[Number(opened.value)];
    if (one !== undefined) link.href = clinicsAddress(session, one.scenario);
  };
  opened.onchange = openChosen;
  const show = (result: SitingResult) => {
    shown.hidden = false;
    draw();
    findings.replaceChildren(...staffingSentences(result, language).map((text) => html`<li>${unbroken(text)}</li>`));
    opened.replaceChildren(
      ...result.alternatives.map(
        (one: Alternative, i) =>
          html`<option value=${i}>${nameOf(result, i, language)}: ${staffText(one, language)}</option>`,
      ),
    );
    opened.value = String(result.best);
    openChosen();
  };

  begin.onclick = () => {
    if (now === null) return;
    const { choices } = now;
    const { waiting, ...own } = session.draft("clinics").own;
    const asked = question();
    let isStopped = false;
    stop.onclick = () => {
      isStopped = true;
      simulator.finish();
    };
    said.textContent = words.busy;
    busy(true);
    stop.focus();
    const { seed } = session.plan.get();
    const input = { choices, own, seed, sets: chosenSets().map((sites) => ({ sites })), budgetPosts: choices.budget };
    simulator.begin("siteAndStaff", { ...input, ...EFFORTS[effort], deltaDays: DELTA_DAYS }, (happening) => {
      const { state, part, done, expected, trouble } = happening;
      if (state === "running" && expected > 0) {
        bar.value = done / expected;
        counted.textContent = words.progress(numbers.short(done, 0), numbers.short(expected, 0));
      }
      if (state !== "done" && state !== "trouble") return;
      if (part !== undefined) {
        staffed = part;
        foundFor = asked;
        show(part.result);
      }
      const n = numbers.short(part?.result.replications ?? 0, 0);
      said.textContent =
        state === "trouble"
          ? `${words.crashed} ${trouble?.message ?? ""}`
          : part === undefined
            ? words.tooFew
            : isStopped
              ? words.stopped(n)
              : words.done(n);
      busy(false);
    });
  };

  return {
    element,
    show(sites, choices, placed) {
      element.hidden = sites.length === 0;
      now = { sites, choices, placed };
      budget.write(choices.budget);
      const more = others().length;
      const options = [
        { value: "this" as const, text: words.onlyThis },
        ...(more > 0 ? [{ value: "others" as const, text: words.othersToo(String(more)) }] : []),
      ];
      if (sets.dataset.more !== String(more)) {
        sets.dataset.more = String(more);
        if (more === 0) which = "this";
        const field = radioField("sets", options, (value) => {
          which = value;
          follow();
        });
        field.write(which);
        sets.replaceChildren(field.element);
      }
      follow();
    },
  };
}
