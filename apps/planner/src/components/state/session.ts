import { addressOf, comparingAddressOf, type ReadAddress, readAddress } from "./address.js";
import { type Draft, EMPTY_PLAN, type Plan } from "./draft.js";
import { type Comparing, KEY, type KeepProblem, keep, readKept, type Saved } from "./keep.js";
import { type Part, STARTS_FROM } from "./models.js";
import { isSavedReference } from "./saved.js";
import { createStore, type Store } from "./store.js";

/** What the reader has to be told about the state itself. */
export interface StateProblem {
  kind: KeepProblem | "address";
  /** Pieces of an address that could not be read. */
  pieces?: readonly string[];
}

/** The reader's plan and saved scenarios: read from the address, else from what was kept; kept and written into the address when the plan rests. */
export interface Session {
  plan: Store<Plan>;
  saved: Store<readonly Saved[]>;
  /** What is set side by side on the page that compares. */
  comparing: Store<Comparing>;
  problems: Store<readonly StateProblem[]>;
  draft(part: Part): Draft;
  change(part: Part, draft: Draft): void;
  /** The address of this page with the whole plan in it, and if wanted with what is set side by side. */
  link(options?: { hasComparing?: boolean }): string;
}

/**
 * A plan is kept, and written into the address, when it has not changed for so long, in milliseconds. Both take their time from the figures that the
 * reader waits for, and some browsers refuse an address that changes more than a hundred times in half a minute.
 */
const REST_MS = 200;

let session: Session | null = null;

/** The one session of this page. */
export function theSession(): Session {
  session ??= openSession(window);
  return session;
}

export function openSession(page: Window): Session {
  const storage = () => page.localStorage;
  const { kept, problem } = readKept(storage);
  const asked = readAddress(page.location.hash);
  const problems = createStore<readonly StateProblem[]>([
    ...(problem ? [{ kind: problem }] : []),
    ...(asked && asked.unread.length > 0 ? [{ kind: "address" as const, pieces: asked.unread }] : []),
  ]);
  const plan = createStore<Plan>(kept.plan);
  const saved = createStore(kept.saved);
  const comparing = createStore<Comparing>(kept.comparing ?? { part: "panel", base: STARTS_FROM.panel, others: null });
  const writeAddress = () => {
    const hash = addressOf(plan.get());
    page.history.replaceState(null, "", hash === "" ? page.location.pathname + page.location.search : `#${hash}`);
  };
  const remember = () => {
    const failed = keep({ plan: plan.get(), saved: saved.get(), comparing: comparing.get() }, storage);
    const others = problems.get().filter(({ kind }) => kind === "address");
    problems.set(failed ? [...others, { kind: failed }] : others);
    writeAddress();
  };
  // an address says nothing of own tables: those of this browser stay
  const take = (asked: Plan) =>
    plan.set({
      ...asked,
      panel: { ...asked.panel, own: plan.get().panel.own },
      clinics: { ...asked.clinics, own: plan.get().clinics.own },
    });
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rememberNow = () => {
    if (resting === undefined) return;
    clearTimeout(resting);
    resting = undefined;
    remember();
  };
  plan.watch(() => {
    clearTimeout(resting);
    resting = setTimeout(rememberNow, REST_MS);
  });
  // a page that is left, or put aside on a telephone, may not come back
  page.addEventListener("pagehide", rememberNow);
  page.addEventListener("visibilitychange", rememberNow);
  saved.watch(remember);
  comparing.watch(remember);
  if (asked) {
    // what was kept can be had back by undo; where nothing of an address could be read, it stays
    if (!isLost(asked)) take(asked.plan);
    if (asked.comparing) comparing.set(asked.comparing);
    writeAddress();
  }
  page.addEventListener("hashchange", () => {
    const next = readAddress(page.location.hash);
    if (next !== null) {
      if (next.unread.length > 0) problems.set([...problems.get(), { kind: "address", pieces: next.unread }]);
      if (!isLost(next) && addressOf(next.plan) !== addressOf(plan.get())) take(next.plan);
      if (next.comparing) comparing.set(next.comparing);
    }
    // a link to a place on this page leaves the plan where it was
    writeAddress();
  });
  // another tab has saved or removed something
  page.addEventListener("storage", ({ key }) => {
    if (key === KEY) saved.set(readKept(storage).kept.saved);
  });
  return {
    plan,
    saved,
    comparing,
    problems,
    draft: (part) => plan.get()[part],
    change: (part, draft) => plan.set({ ...plan.get(), [part]: draft }),
    link: ({ hasComparing = false } = {}) => {
      // an empty plan is said too: without it, a reader would see what their own browser kept
      const ofPlan = addressOf(plan.get()) || `seed=${EMPTY_PLAN.seed}`;
      const hash = hasComparing ? `${ofPlan}&${comparingAddressOf(withoutSavedOnes(comparing.get()))}` : ofPlan;
      return `${page.location.origin}${page.location.pathname}#${hash}`;
    },
  };
}

/** Saved scenarios do not leave this browser: another one may have others of the same names. */
function withoutSavedOnes({ part, base, others }: Comparing): Comparing {
  return {
    part,
    base: isSavedReference(base) ? STARTS_FROM[part] : base,
    others: others === null ? null : others.filter((one) => !isSavedReference(one)),
  };
}

/** Whether nothing of an address could be read. */
function isLost({ plan, unread }: ReadAddress): boolean {
  return unread.length > 0 && addressOf(plan) === "";
}
