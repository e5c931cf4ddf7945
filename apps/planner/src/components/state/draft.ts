import {
  builtIn,
  type OwnInput,
  type OwnTables,
  type ParameterValue,
  readOwnTables,
  resolveScenario,
  type Scenario,
  ScenarioError,
  type Setting,
} from "@ventesal/scenario";
import { modelOf, type Part, STARTS_FROM } from "./models.js";

/** A table of the reader's own, as text: it stays in this browser. */
export interface OwnFile {
  /** What the file was called. */
  file: string;
  text: string;
}

/** A scenario under work: a built-in one and what is different. */
export interface Draft {
  /** The built-in scenario it starts from. */
  scenario: string;
  set: Readonly<Record<string, ParameterValue>>;
  /** Own tables by the name that the model has for them (`population`, `sites`, `travel`, `waiting`). */
  own: Readonly<Record<string, OwnFile>>;
}

/** All that a reader has put in: a draft for each part, the seed of all chance, where clinics are looked for, and what is promised. */
export interface Plan extends Readonly<Record<Part, Draft>> {
  seed: string;
  /** What was chosen on the page of placement and differs from what it begins with; absent where nothing does. */
  placing?: Readonly<Record<string, ParameterValue>>;
  /** The share that is promised an answer in time, from 0 to 1: a question put to the panel, not a part of it. Absent where it is the usual one. */
  promised?: number;
}

export const EMPTY_PLAN: Plan = {
  panel: { scenario: STARTS_FROM.panel, set: {}, own: {} },
  clinics: { scenario: STARTS_FROM.clinics, set: {}, own: {} },
  seed: "1",
};

/** What a draft stands for; drafts do not change, and everything on a page asks for the same one. */
const known = new WeakMap<Draft, { part: Part; scenario: Scenario }>();

/**
 * The scenario that a draft stands for, with a value for every parameter.
 * @throws {ScenarioError} with all that is wrong
 */
export function scenarioOf(part: Part, draft: Draft): Scenario {
  const before = known.get(draft);
  if (before?.part === part) return before.scenario;
  const scenario = resolved(part, draft);
  known.set(draft, { part, scenario });
  return scenario;
}

/** The scenario that a draft stands for; `null` while it is none: why, is said where its result would be. */
export function scenarioIfAny(part: Part, draft: Draft): Scenario | null {
  try {
    return scenarioOf(part, draft);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return null;
  }
}

function resolved(part: Part, draft: Draft): Scenario {
  const model = modelOf(part);
  const base = builtIn(draft.scenario, [model]);
  const settings = Object.entries(draft.set).map(([key, value]): Setting => ({ key, value, unit: null, place: key }));
  return resolveScenario(base, settings, undefined, undefined, ownTablesOf(part, draft.own));
}

/** The tables that were read last, of each part: a large one takes seconds, and every change of anything asks for it again. */
const readLast = new Map<Part, { own: Draft["own"]; tables: OwnTables }>();

/**
 * A reader's own tables, read and checked.
 * @throws {ScenarioError} with all that is wrong
 */
export function ownTablesOf(part: Part, own: Draft["own"]): OwnTables {
  const before = readLast.get(part);
  if (before !== undefined && isSameOwn(before.own, own)) return before.tables;
  const tables = readOwn(part, own);
  readLast.set(part, { own, tables });
  return tables;
}

/** Own tables come to a worker as copies: they are the same if they say the same. */
function isSameOwn(a: Draft["own"], b: Draft["own"]): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name]!.file === b[name]?.file && a[name]!.text === b[name]?.text)
  );
}

function readOwn(part: Part, own: Draft["own"]): OwnTables {
  const inputs: Record<string, OwnInput> = Object.fromEntries(
    Object.entries(own).map(([name, { file, text }]) => [name, { place: file, bytes: text }]),
  );
  return readOwnTables(modelOf(part), inputs);
}

/** A draft with other values; a value of `undefined` takes a setting back. */
export function withSettings(draft: Draft, changes: Readonly<Record<string, ParameterValue | undefined>>): Draft {
  const all = Object.entries({ ...draft.set, ...changes });
  return { ...draft, set: Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Draft["set"] };
}

/** Whether anything differs from the built-in scenario it starts from. */
export function isChanged(draft: Draft): boolean {
  return Object.keys(draft.set).length > 0 || Object.keys(draft.own).length > 0;
}
