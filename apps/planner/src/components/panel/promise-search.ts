import { html } from "npm:htl";
import type { KeptShare } from "@ventesal/measures";
import type { Parameter } from "@ventesal/scenario";
import { commonWords, termFor, unbroken } from "@ventesal/words";
import { figureCard } from "../show/figure.js";
import { createSimulator } from "../simulation/client.js";
import { scenarioIfAny, withSettings } from "../state/draft.js";
import type { Session } from "../state/session.js";
import { promiseCurveFigure, type Searched } from "./figures/promise-curve.js";
import type { PromisedShare } from "./promised-share.js";
import type { Speech } from "./shown.js";

/** Capacities that can be searched, and the steps in which they can be had. */
const LEVERS: Readonly<Record<string, readonly number[]>> = {
  "caseworker.hoursPerWeek": [4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37],
  "caseworker.posts": [1, 2, 3, 4],
  "panel.solid.hoursPerWeek": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "panel.solid.members": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "panel.haematology.members": [1, 2, 3, 4, 5, 6],
  "panel.meetingSlots": [1, 2, 3, 4, 5, 6, 8, 10],
};
const MEETING_ONLY = "panel.meetingSlots";
const SURELY = [0.5, 0.75, 0.8, 0.9, 0.95];
const USUALLY = 0.9;
/** Within 1,600 years nine of ten are told from 92 of a hundred, mostly; nearer than that stays not settled. */
const YEARS = { first: 100, most: 1600, check: 200 };

/** Searches, when asked, the smallest capacity that keeps the promise; what was found stays, and says when it has become old. */
export function promiseSearch(
  session: Session,
  share: Pick<PromisedShare, "get" | "watch">,
  speech: Speech,
): HTMLElement {
  const { language, words, numbers } = speech;
  const simulator = createSimulator();
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const bar = html`<progress aria-label=${words.curve.search} hidden></progress>`;
  const lever = html`<select name="lever"></select>` as HTMLSelectElement;
  const surely = html`<select name="surely">${SURELY.map(
    (one) => html`<option value=${one}>${numbers.short(100 * one, 0)}</option>`,
  )}</select>` as HTMLSelectElement;
  surely.value = String(USUALLY);
  const begin = html`<button type="button" class="primary">${words.curve.search}</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="plain" hidden>${words.curve.stop}</button>` as HTMLButtonElement;
  const card = figureCard(language);
  const findings = html`<ul class="findings"></ul>`;
  const use = html`<button type="button" class="plain" hidden></button>` as HTMLButtonElement;
  const old = html`<p class="old" hidden>${words.curve.old}</p>`;
  const element = html`<div class="promise-search"><h3 class="search-title">${words.curve.title}</h3><p>${words.curve.lead}</p>
    <div class="ask"><label class="choice">${words.curve.lever}${lever}</label><label class="choice">${words.curve.surely}${surely}</label>${begin}${stop}</div>
    ${said}${bar}${old}${card.element}${findings}${use}</div>`;

  /** The parameters of the draft; those of the last one that was right, while it is not. */
  let parameters: readonly Parameter[] = [];
  const asked = () => JSON.stringify([session.draft("panel"), session.plan.get().seed, share.get()]);
  let found = "";
  const changed = () => {
    // what is wrong is said by the status of the page; nothing can be searched until it is right
    parameters = scenarioIfAny("panel", session.draft("panel"))?.parameters ?? parameters;
    const isMeeting = setTo("panel.mode") === "meeting";
    const keys = Object.keys(LEVERS).filter((key) => key !== MEETING_ONLY || isMeeting);
    if ([...lever.options].map(({ value }) => value).join() !== keys.join()) {
      const chosen = lever.value;
      lever.replaceChildren(...keys.map((key) => html`<option value=${key}>${nameOf(key)}</option>`));
      if (keys.includes(chosen)) lever.value = chosen;
    }
    const isOld = found !== "" && found !== asked();
    old.hidden = !isOld;
    for (const shown of [card.element, findings]) shown.classList.toggle("outdated", isOld);
  };
  const setTo = (key: string) => parameters.find((one) => one.key === key)?.value;
  const nameOf = (key: string) => parameters.find((one) => one.key === key)?.text[language] ?? key;
  const unitOf = (key: string) =>
    termFor(parameters.find((one) => one.key === key)?.unit ?? "", commonWords(language).terms.units);
  const busy = (is: boolean) => {
    begin.disabled = is;
    stop.hidden = !is;
    bar.hidden = !is;
  };

  const of100 = (value: number | null) => numbers.fixed(value === null ? null : 100 * value, 1);
  const intervalOf = ({ low, high }: KeptShare) => numbers.range(of100(low), of100(high));
  const show = (searched: Searched) => {
    const { vacancies, cliff, check } = searched.result;
    card.update(promiseCurveFigure(searched, speech));
    const lines = vacancies.map(({ key, point, difference }) => {
      const { kept } = point.groups[0]!;
      if (point.neverSettles) return words.curve.vacancyNever(nameOf(key));
      return words.curve.vacancy(
        nameOf(key),
        of100(kept.mean),
        intervalOf(kept),
        of100(difference.mean),
        numbers.range(of100(difference.low), of100(difference.high)),
      );
    });
    if (cliff !== null) {
      const to = numbers.short(cliff.keepsTo, 2);
      lines.push(
        cliff.breaksFrom === null
          ? words.curve.cliffOpen(to)
          : words.curve.cliff(to, numbers.short(cliff.breaksFrom, 2)),
      );
    }
    if (check !== null) {
      const { kept } = check.smallest.groups[0]!;
      lines.push(words.curve.check(of100(kept.mean), intervalOf(kept)));
    }
    findings.replaceChildren(...lines.map((line) => html`<li>${unbroken(line)}</li>`));
    offer(searched);
  };

  /** The answer can be put into the plan, so that it is saved and handed on with it. */
  const offer = ({ result, lever: { key, name, unit, now } }: Searched) => {
    const level = result.smallest[0]?.at[key];
    use.hidden = level === undefined || level === now;
    if (level === undefined) return;
    use.textContent = words.curve.use(name, `${numbers.short(Number(level), 2)} ${unit}`);
    use.onclick = () => session.change("panel", withSettings(session.draft("panel"), { [key]: level }));
  };

  begin.onclick = () => {
    const key = lever.value;
    const draft = session.draft("panel");
    const { seed } = session.plan.get();
    const question = {
      share: share.get(),
      withinDays: Number(setTo("promise.withinDays")),
      keptWith: Number(surely.value),
      group: {},
      vary: [{ key, levels: LEVERS[key]! }],
      growthPerYear: 0,
    };
    const searchedFor = asked();
    const about = { key, name: nameOf(key), unit: unitOf(key), now: Number(setTo(key)) };
    busy(true);
    said.textContent = "";
    simulator.begin("promise", { part: "panel", draft, seed, question, years: YEARS }, (happening) => {
      const { state, part, done, expected, trouble } = happening;
      if (state === "running" && part === undefined)
        said.textContent = words.curve.searching(numbers.short(done, 0), numbers.short(expected, 0));
      if (state !== "done" && state !== "trouble") return;
      busy(false);
      said.textContent = state === "trouble" ? `${words.curve.crashed} ${trouble?.message ?? ""}` : "";
      if (part === undefined) return;
      found = searchedFor;
      show({ result: part.result, passport: part.passport, lever: about });
      changed();
    });
  };
  stop.onclick = () => {
    simulator.stop();
    busy(false);
    said.textContent = words.curve.stopped;
  };
  session.plan.watch(changed);
  share.watch(changed);
  changed();
  return element;
}
