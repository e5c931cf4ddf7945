import type { Draft } from "./draft.js";
import type { Saved } from "./keep.js";
import type { Part } from "./models.js";

const SAVED = "saved:";

/** How a saved scenario is named among all that can be compared. */
export const savedReference = (name: string) => `${SAVED}${name}`;

export const isSavedReference = (reference: string) => reference.startsWith(SAVED);

/** Scenarios of one part have names of their own. */
export function savedAs(saved: readonly Saved[], part: Part, name: string): Saved | undefined {
  return saved.find((one) => one.part === part && one.name === name);
}

/** With this one put aside; one of the same name makes room, and its place is kept. */
export function withSaved(saved: readonly Saved[], next: Saved): readonly Saved[] {
  const isSame = (one: Saved) => one.part === next.part && one.name === next.name;
  return saved.some(isSame) ? saved.map((one) => (isSame(one) ? next : one)) : [...saved, next];
}

export function withoutSaved(saved: readonly Saved[], part: Part, name: string): readonly Saved[] {
  return saved.filter((one) => !(one.part === part && one.name === name));
}

/** With another name; `null` if the name is taken by another, or is none. */
export function renamed(saved: readonly Saved[], part: Part, from: string, to: string): readonly Saved[] | null {
  if (to === "" || (to !== from && savedAs(saved, part, to) !== undefined)) return null;
  return saved.map((one) => (one.part === part && one.name === from ? { ...one, name: to } : one));
}

/** A name that no saved scenario of the part has yet: `Plan 1`, `Plan 2`, … */
export function freeName(saved: readonly Saved[], part: Part): string {
  for (let n = 1; ; n++) if (savedAs(saved, part, `Plan ${n}`) === undefined) return `Plan ${n}`;
}

/** A draft put aside now. */
export function savedNow(name: string, part: Part, draft: Draft, now = new Date()): Saved {
  return { name, part, draft, savedAt: now.toISOString() };
}
