import { html } from "npm:htl";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { PART_NAMES, type Part, STARTS_FROM } from "../state/models.js";
import type { Session } from "../state/session.js";
import { type Contender, chosenOthers, contendersOf } from "./contenders.js";
import { compareWords } from "./words.js";

/** What a contender is called on the page. */
export function titleFor({ kind, title, reference }: Contender, part: Part, language: Language): string {
  const words = compareWords[language];
  if (kind === "plan") return words.plan;
  return reference === STARTS_FROM[part] ? words.today(title) : title;
}

/** Which part, what the base is, and what is set beside it. */
export function choices(session: Session, language: Language): HTMLElement {
  const words = compareWords[language];
  const numbers = numbersIn(language);
  const parts = html`<fieldset><legend>${words.part}</legend></fieldset>`;
  const base: HTMLSelectElement = html`<select class="wide"></select>`;
  const others = html`<fieldset><legend>${words.others}</legend></fieldset>`;
  const apart = html`<p class="remark"></p>`;
  const list = html`<div></div>`;
  others.append(list);
  const radios = new Map<Part, HTMLInputElement>();
  for (const part of PART_NAMES) {
    const radio: HTMLInputElement = html`<input type="radio" name="part" value=${part}>`;
    radio.onchange = () => session.comparing.set({ part, base: STARTS_FROM[part], others: null });
    radios.set(part, radio);
    parts.append(html`<label class="compared">${radio} ${words.parts[part]}</label>`);
  }
  parts.append(apart);
  base.onchange = () => session.comparing.set({ ...session.comparing.get(), base: base.value });
  const element = html`<div>${parts}<fieldset><legend><label for="base">${words.base}</label></legend>${base}</fieldset>${others}</div>`;
  base.id = "base";

  /** The choices that are there; where they stay, only their ticks change, and the focus stays where it is. */
  let shown = "";
  let boxes = new Map<string, HTMLInputElement>();
  const show = () => {
    const choice = session.comparing.get();
    const { part } = choice;
    const known = contendersOf(part, session.plan.get(), session.saved.get(), language);
    const chosen = chosenOthers(known, choice.base, choice.others).map(({ reference }) => reference);
    const names = known.map((one) => [one.reference, titleFor(one, part, language), one.kind] as const);
    if (JSON.stringify([part, choice.base, names]) !== shown) {
      const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null;
      shown = JSON.stringify([part, choice.base, names]);
      base.replaceChildren(...names.map(([reference, title]) => html`<option value=${reference}>${title}</option>`));
      boxes = new Map();
      list.replaceChildren(
        ...names
          .filter(([reference]) => reference !== choice.base)
          .map(([reference, title, kind]) => {
            const box: HTMLInputElement = html`<input type="checkbox" value=${reference}>`;
            box.onchange = () => tick();
            boxes.set(reference, box);
            return html`<label class="compared">${box} <span>${title} <small class="kind">${words.kinds[kind]}</small></span></label>`;
          }),
      );
      if (focused !== null) boxes.get(focused)?.focus();
    }
    base.value = known.some(({ reference }) => reference === choice.base) ? choice.base : STARTS_FROM[part];
    for (const [reference, box] of boxes) box.checked = chosen.includes(reference);
    radios.get(part)!.checked = true;
    const foreign = session.saved.get().filter((one) => one.part !== part);
    apart.hidden = foreign.length === 0;
    const [other] = PART_NAMES.filter((name) => name !== part);
    apart.textContent = words.partsApart(numbers.short(foreign.length, 0), words.parts[other!]);
  };
  const tick = () => {
    const ticked = [...boxes].filter(([, box]) => box.checked).map(([reference]) => reference);
    session.comparing.set({ ...session.comparing.get(), others: ticked });
  };
  session.comparing.watch(show);
  session.saved.watch(show);
  session.plan.watch(show);
  show();
  return element;
}
