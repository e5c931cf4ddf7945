import { type Draft, EMPTY_PLAN, type Plan } from "./draft.js";
import { PART_NAMES } from "./models.js";

/** A scenario that the reader has given a name and put aside. */
export interface Saved {
  name: string;
  part: (typeof PART_NAMES)[number];
  draft: Draft;
  /** ISO, when it was put aside. */
  savedAt: string;
}

/** Which scenarios of a part are set side by side: by their references (see `compare/contenders.ts`). */
export interface Comparing {
  part: (typeof PART_NAMES)[number];
  /** What the others are compared with. */
  base: string;
  /** `null`: nobody has chosen yet. */
  others: readonly string[] | null;
}

/** What is kept between visits. */
export interface Kept {
  plan: Plan;
  saved: readonly Saved[];
  /** Absent until something was chosen. */
  comparing?: Comparing;
}

/** The name under which it is kept. */
export const KEY = "ventesal";
const FORMAT = 1;

/** Why something was not kept: the browser forbids it, there is no room, or what was kept is not readable. */
export type KeepProblem = "forbidden" | "full" | "unreadable";

/** What was kept in this browser; with it, what went wrong. */
export function readKept(storage: () => Storage = () => localStorage): { kept: Kept; problem: KeepProblem | null } {
  const empty: Kept = { plan: EMPTY_PLAN, saved: [] };
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    // a browser that forbids storage throws when it is touched: the caller says so on the page
    return { kept: empty, problem: "forbidden" };
  }
  if (text === null) return { kept: empty, problem: null };
  const kept = parseKept(text);
  return kept === null ? { kept: empty, problem: "unreadable" } : { kept, problem: null };
}

/** Keeps it; returns why not, if it cannot. */
export function keep(kept: Kept, storage: () => Storage = () => localStorage): KeepProblem | null {
  let store: Storage;
  try {
    store = storage();
  } catch {
    return "forbidden";
  }
  try {
    store.setItem(KEY, JSON.stringify({ format: FORMAT, ...kept }));
    return null;
  } catch (error) {
    return error instanceof DOMException && FULL.includes(error.name) ? "full" : "forbidden";
  }
}

/** What browsers call it when there is no room; the second is Firefox's. */
const FULL: readonly string[] = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

function parseKept(text: string): Kept | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.format !== FORMAT || !Array.isArray(value.saved) || !isPlan(value.plan)) return null;
  if (!value.saved.every(isSaved)) return null;
  const { plan, saved, comparing } = value;
  // a choice of what to look at that is not one is no loss
  return isComparing(comparing) ? { plan, saved, comparing } : { plan, saved };
}

function isComparing(value: unknown): value is Comparing {
  return (
    isRecord(value) &&
    PART_NAMES.some((part) => part === value.part) &&
    typeof value.base === "string" &&
    (value.others === null ||
      (Array.isArray(value.others) && value.others.every((one: unknown) => typeof one === "string")))
  );
}

function isPlan(value: unknown): value is Plan {
  return (
    isRecord(value) &&
    typeof value.seed === "string" &&
    PART_NAMES.every((part) => isDraft(value[part])) &&
    isPlacing(value.placing) &&
    isPromised(value.promised)
  );
}

function isPromised(value: unknown): boolean {
  return value === undefined || (typeof value === "number" && value > 0 && value <= 1);
}

function isPlacing(value: unknown): boolean {
  return value === undefined || isSettings(value);
}

function isSettings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((one) => typeof one === "number" || typeof one === "string");
}

function isSaved(value: unknown): value is Saved {
  return (
    isRecord(value) &&
    typeof value.name === "string" &&
    typeof value.savedAt === "string" &&
    PART_NAMES.some((part) => part === value.part) &&
    isDraft(value.draft)
  );
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    typeof value.scenario === "string" &&
    isSettings(value.set) &&
    isRecord(value.own) &&
    Object.values(value.own).every(
      (one) => isRecord(one) && typeof one.file === "string" && typeof one.text === "string",
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
