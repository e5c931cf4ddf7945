import { html } from "npm:htl";
import { createStore, type Store } from "../state/store.js";
import type { Speech } from "./shown.js";

/** The share that is promised an answer in time: a question put to the scenario, not a part of it. It is kept while the tab is open. */
export interface PromisedShare {
  share: Store<number>;
  element: HTMLElement;
}

const KEY = "ventesal.panel.promised-share";
const USUAL = 0.55;

export function promisedShare({ words }: Speech): PromisedShare {
  const share = createStore(remembered());
  const input = html`<input type="number" name="promised-share" min="1" max="100" step="1">` as HTMLInputElement;
  input.value = String(Math.round(100 * share.get()));
  input.oninput = () => {
    const value = input.valueAsNumber;
    if (value >= 1 && value <= 100) share.set(value / 100);
  };
  share.watch((value) => {
    try {
      sessionStorage.setItem(KEY, String(value));
    } catch {
      // a browser that keeps nothing asks again next time; the frame says so for the rest
    }
  });
  return { share, element: html`<label class="choice promised">${words.promisedShare}${input}</label>` };
}

function remembered(): number {
  try {
    const value = Number(sessionStorage.getItem(KEY));
    return value > 0 && value <= 1 ? value : USUAL;
  } catch {
    return USUAL;
  }
}
