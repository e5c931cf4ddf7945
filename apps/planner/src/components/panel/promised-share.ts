import { html } from "npm:htl";
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

export function promisedShare(session: Session, { words }: Speech): PromisedShare {
  const get = () => session.plan.get().promised ?? USUAL;
  const input = html`<input type="number" name="promised-share" min="1" max="100" step="1">` as HTMLInputElement;
  const show = () => {
    const percent = String(Math.round(100 * get()));
    // what the reader is just writing stays
    if (Math.round(input.valueAsNumber) !== Number(percent)) input.value = percent;
  };
  input.oninput = () => {
    const value = input.valueAsNumber;
    if (value >= 1 && value <= 100) put(value / 100);
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
    element: html`<label class="choice promised">${words.promisedShare}${input}</label>`,
  };
}
