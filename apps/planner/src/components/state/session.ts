import { addressOf, readAddress } from "./address.js";
import type { Draft, Plan } from "./draft.js";
import { type KeepProblem, keep, readKept, type Saved } from "./keep.js";
import type { Part } from "./models.js";
import { createStore, type Store } from "./store.js";

/** What the reader has to be told about the state itself. */
export interface StateProblem {
  kind: KeepProblem | "address";
  /** Pieces of an address that could not be read. */
  pieces?: readonly string[];
}

/** The reader's plan and saved scenarios: read from the address, else from what was kept; kept and written into the address at each change. */
export interface Session {
  plan: Store<Plan>;
  saved: Store<readonly Saved[]>;
  problems: Store<readonly StateProblem[]>;
  draft(part: Part): Draft;
  change(part: Part, draft: Draft): void;
  /** The address of this page with the whole plan in it. */
  link(): string;
}

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
  // an address says nothing of own tables: those of this browser stay
  const owned = (part: Part) => ({ ...(asked?.plan ?? kept.plan)[part], own: kept.plan[part].own });
  const seed = (asked?.plan ?? kept.plan).seed;
  const plan = createStore<Plan>({ panel: owned("panel"), clinics: owned("clinics"), seed });
  const saved = createStore(kept.saved);
  const remember = () => {
    const failed = keep({ plan: plan.get(), saved: saved.get() }, storage);
    const others = problems.get().filter(({ kind }) => kind === "address");
    problems.set(failed ? [...others, { kind: failed }] : others);
    const hash = addressOf(plan.get());
    page.history.replaceState(null, "", hash === "" ? page.location.pathname : `#${hash}`);
  };
  plan.watch(remember);
  saved.watch(remember);
  if (asked) remember();
  page.addEventListener("hashchange", () => {
    const next = readAddress(page.location.hash);
    if (next === null || addressOf(next.plan) === addressOf(plan.get())) return;
    plan.set({
      ...next.plan,
      panel: { ...next.plan.panel, own: plan.get().panel.own },
      clinics: { ...next.plan.clinics, own: plan.get().clinics.own },
    });
    if (next.unread.length > 0) problems.set([...problems.get(), { kind: "address", pieces: next.unread }]);
  });
  return {
    plan,
    saved,
    problems,
    draft: (part) => plan.get()[part],
    change: (part, draft) => plan.set({ ...plan.get(), [part]: draft }),
    link: () => {
      const hash = addressOf(plan.get());
      return `${page.location.origin}${page.location.pathname}${hash === "" ? "" : `#${hash}`}`;
    },
  };
}
