import { html } from "npm:htl";
import type { Overload } from "@ventesal/experiments";
import { commonWords, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Happening } from "../simulation/client.js";
import { showWords } from "./words.js";

/** A computation that can be watched and begun again: a live run, or another that says as much of itself. */
export interface Watchable {
  watch(changed: (state: WatchedState) => void): unknown;
  again(options?: { allowOverload?: boolean }): void;
}

/** What of a computation is told. */
interface WatchedState {
  plan: Happening<{ passport: { replications: number }; complete: boolean }> & { stale: boolean };
  /** What stands beside it and is computed after it; absent where nothing does. */
  today?: Pick<Happening<unknown>, "state" | "done" | "expected">;
}

/** What a station or a resource is called. */
export type NameOf = (kind: "station" | "resource", name: string) => string;

/**
 * How far the computation is, and what stands in its way, in words; read aloud by screen readers when it changes for good.
 * @param nameOf names of stations and resources; as the model has them, unless given
 */
export function statusLine(run: Watchable, language: Language, nameOf: NameOf = (_, name) => name): HTMLElement {
  const words = showWords[language];
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const text = html`<span></span>`;
  const bar = html`<progress max="1"></progress>`;
  const trouble = html`<div class="trouble" hidden></div>`;
  const element = html`<div class="status"><p role="status" aria-live="polite">${text}</p>${bar}${trouble}</div>`;
  bar.setAttribute("aria-label", words.waiting);

  const again = (label: string, options = {}) => {
    const button = html`<button type="button">${label}</button>`;
    button.onclick = () => run.again(options);
    return button;
  };
  const told = ({ plan }: WatchedState) => {
    const found = plan.trouble;
    trouble.hidden = plan.state !== "trouble" || found === undefined;
    if (found === undefined) return;
    if (found.kind === "scenario") {
      const issues = (found.issues ?? []).map(
        (issue) => html`<li><b>${common.place(issue.place)}</b>: ${common.scenarioIssue(issue)}</li>`,
      );
      trouble.replaceChildren(html`<p>${words.wrong}</p>`, html`<ul>${issues}</ul>`);
    } else if (found.kind === "overload") {
      const lists = (found.overloads ?? []).map(
        (overload) =>
          html`<li><b>${resourceName(overload, nameOf)}</b>: ${common.overload(withNames(overload, nameOf))}</li>`,
      );
      trouble.replaceChildren(
        html`<p>${words.neverSettles}</p>`,
        html`<ul>${lists}</ul>`,
        again(words.runAnyway, { allowOverload: true }),
      );
    } else {
      trouble.replaceChildren(html`<p>${words.crashed} <code>${found.message}</code></p>`, again(words.again));
    }
  };
  run.watch((state) => {
    const { plan, today = plan } = state;
    const replications = plan.part?.passport.replications ?? 0;
    const n = (value: number) => numbers.short(value, 0);
    const isBesideUnderWay = plan.state === "done" && !plan.stale && isUnderWay(today);
    const shown = isBesideUnderWay ? today : plan;
    bar.hidden = !isUnderWay(shown);
    // without a value it would be animated, which takes its time from those who compute
    bar.value = shown.expected > 0 ? shown.done / shown.expected : 0;
    text.textContent = isBesideUnderWay
      ? words.beside(n(replications))
      : plan.state === "done"
        ? plan.part?.complete === false
          ? words.stopped(n(replications))
          : words.done(n(replications))
        : plan.state === "trouble"
          ? ""
          : plan.expected > 0 && !plan.stale
            ? words.running(n(plan.done), n(plan.expected))
            : words.waiting;
    element.dataset.state = plan.stale ? "stale" : shown.state;
    told(state);
  });
  return element;
}

/** Whether there is more to come of it. */
export function isUnderWay({ state }: Pick<Happening<unknown>, "state">): boolean {
  return state === "running" || state === "waiting";
}

/** The stations of an overload by the names that readers know. */
export function withNames(overload: Overload, nameOf: NameOf): Overload {
  return { ...overload, stations: overload.stations.map((name) => nameOf("station", name)) };
}

/** The name of what cannot keep up: a resource, or a station with sessions, which is its own. */
export function resourceName({ resource, stations }: Overload, nameOf: NameOf): string {
  return nameOf(stations[0] === resource ? "station" : "resource", resource);
}

/** Figures that are replaced so soon, in milliseconds, need not fade for a blink. */
const FADES_AFTER_MS = 150;

/** Fades an element while what it shows belongs to other inputs. */
export function fadesWhileStale(element: HTMLElement, run: Watchable): void {
  let fading: ReturnType<typeof setTimeout> | undefined;
  element.classList.add("fades");
  run.watch(({ plan }) => {
    // by the clock and not by the style: a transition that waits has the browser paint the element anew when it begins to wait
    if (!plan.stale) {
      clearTimeout(fading);
      fading = undefined;
      element.classList.remove("stale");
    } else fading ??= setTimeout(() => element.classList.add("stale"), FADES_AFTER_MS);
    element.setAttribute("aria-busy", String(plan.stale || plan.state === "waiting"));
  });
}
