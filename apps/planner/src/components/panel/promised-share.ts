import { html } from "npm:htl";
import { unbroken } from "@ventesal/words";
import type { Session } from "../state/session.js";
import type { Speech } from "./shown.js";

/** The share that is promised an answer in time: it stands in the address with the plan, and no figure is simulated anew for it. */
export interface PromisedShare {
  get(): number;
  /** Calls back when it is another. */
  watch(changed: () => void): void;
  element: HTMLElement;
}

const USUAL = 0.55;

export function promisedShare(session: Session, { words, numbers }: Speech): PromisedShare {
  const get = () => session.plan.get().promised ?? USUAL;
  const input =
    html`<input type="number" name="promised-share" min="1" max="100" step="0.1" aria-describedby="promised-share-wrong">` as HTMLInputElement;
  const wrong = html`<small id="promised-share-wrong" class="wrong" role="status"></small>`;
  /** In per cent, without the dust of binary fractions. */
  const percent = () => Number((100 * get()).toPrecision(12));
  const isShare = (value: number) => value >= 1 && value <= 100;
  const show = () => {
    // what the reader is just writing stays
    if (input.valueAsNumber === percent() || input.matches(":focus")) return;
    input.value = String(percent());
    judge();
  };
  const judge = () => {
    const is = isShare(input.valueAsNumber);
    input.setAttribute("aria-invalid", String(!is));
    wrong.textContent = is ? "" : unbroken(words.noShare(numbers.shortPercent(get(), 1)));
  };
  input.oninput = () => {
    const value = input.valueAsNumber;
    // as finely as it is written everywhere
    if (isShare(value)) put(Number((value / 100).toFixed(3)));
    judge();
  };
  input.onblur = () => {
    if (isShare(input.valueAsNumber)) show();
  };
  const put = (share: number) => {
    const { promised: _, ...plan } = session.plan.get();
    session.plan.set(share === USUAL ? plan : { ...plan, promised: share });
  };
  show();
  let before = get();
  const watchers = new Set<() => void>();
  session.plan.watch(() => {
    show();
    if (get() === before) return;
    before = get();
    for (const changed of watchers) changed();
  });
  return {
    get,
    watch: (changed) => void watchers.add(changed),
    element: html`<div><label class="choice promised">${words.promisedShare}${input}</label>${wrong}</div>`,
  };
}
