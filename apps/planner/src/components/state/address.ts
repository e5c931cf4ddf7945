import type { ParameterValue } from "@ventesal/scenario";
import { type Draft, EMPTY_PLAN, type Plan } from "./draft.js";
import type { Comparing } from "./keep.js";
import { PART_NAMES } from "./models.js";

/**
 * A plan as the part of an address after `#`: `panel=panel-2022&panel.referrals.factor=1.2&clinics=…&seed=1`. Only what differs from an
 * empty plan is in it. Own tables are not: they never leave the browser.
 */
export function addressOf(plan: Plan): string {
  const pairs = new URLSearchParams();
  for (const part of PART_NAMES) {
    const { scenario, set } = plan[part];
    if (scenario !== EMPTY_PLAN[part].scenario) pairs.append(part, scenario);
    for (const [key, value] of Object.entries(set)) pairs.append(`${part}.${key}`, written(value));
  }
  for (const [key, value] of Object.entries(plan.placing ?? {})) pairs.append(`${PLACING}${key}`, written(value));
  if (plan.promised !== undefined) pairs.append(PROMISED, String(plan.promised));
  if (plan.seed !== EMPTY_PLAN.seed) pairs.append("seed", plan.seed);
  return pairs.toString();
}

/** What is set side by side, as a part of an address that stands after {@link addressOf}: `compare=panel&compare.base=panel-2022&compare.with=plan`. */
export function comparingAddressOf({ part, base, others }: Comparing): string {
  const pairs = new URLSearchParams({ [COMPARE]: part, [BASE]: base });
  // chosen, and nothing
  if (others?.length === 0) pairs.append(WITH, "");
  for (const other of others ?? []) pairs.append(WITH, other);
  return pairs.toString();
}

/** What an address says, and the pieces of it that could not be read. */
export interface ReadAddress {
  plan: Plan;
  /** Absent where the address says nothing of it. */
  comparing?: Comparing;
  unread: readonly string[];
}

/**
 * A plan from the part of an address after `#`; `null` if it says nothing, or names a place on the page. Whether values make sense, only
 * `scenarioOf` knows.
 */
export function readAddress(hash: string): ReadAddress | null {
  const text = hash.replace(/^#/, "");
  if (!text.includes("=")) return null;
  const drafts: Record<string, Draft> = Object.fromEntries(PART_NAMES.map((part) => [part, EMPTY_PLAN[part]]));
  let { seed } = EMPTY_PLAN;
  const placing: Record<string, ParameterValue> = {};
  let promised: number | undefined;
  const unread: string[] = [];
  const pairs = new URLSearchParams(text);
  const comparing = readComparing(pairs);
  for (const [key, value] of pairs) {
    const part = PART_NAMES.find((name) => key === name || key.startsWith(`${name}.`));
    if (comparing && (key === COMPARE || key === BASE || key === WITH)) continue;
    if (key === "seed" && value !== "") seed = value;
    else if (key === PROMISED && isShare(value)) promised = Number(value);
    else if (key.startsWith(PLACING)) placing[key.slice(PLACING.length)] = read(value);
    else if (part === undefined) unread.push(`${key}=${value}`);
    else if (key === part) drafts[part] = { ...drafts[part]!, scenario: value };
    else drafts[part] = { ...drafts[part]!, set: { ...drafts[part]!.set, [key.slice(part.length + 1)]: read(value) } };
  }
  const isPlacing = Object.keys(placing).length > 0;
  const parts = drafts as Pick<Plan, (typeof PART_NAMES)[number]>;
  const plan = { ...parts, seed, ...(isPlacing && { placing }), ...(promised !== undefined && { promised }) };
  return { plan, unread, ...(comparing && { comparing }) };
}

function readComparing(pairs: URLSearchParams): Comparing | null {
  const part = PART_NAMES.find((name) => name === pairs.get(COMPARE));
  const base = pairs.get(BASE);
  if (part === undefined || base === null) return null;
  const others = pairs.getAll(WITH);
  return { part, base, others: others.length === 0 ? null : others.filter((one) => one !== "") };
}

/** What is set side by side: of which part, with what, and which others. */
const COMPARE = "compare";
const BASE = "compare.base";
const WITH = "compare.with";

/** What stands before the choices of the page of placement. */
const PLACING = "place.";
/** The share that is promised an answer in time. */
const PROMISED = "promised";

/** A number as it is, a text in quotation marks only where it would be read as a number, or as one in quotation marks. */
function written(value: ParameterValue): string {
  return typeof value === "string" && (isNumber(value) || QUOTED.test(value)) ? `"${value}"` : String(value);
}

const QUOTED = /^".*"$/s;

function read(text: string): ParameterValue {
  if (QUOTED.test(text)) return text.slice(1, -1);
  return isNumber(text) ? Number(text) : text;
}

function isShare(text: string): boolean {
  return isNumber(text) && Number(text) > 0 && Number(text) <= 1;
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
