import { type Opening, openingByName } from "../dates/opening.ts";
import type { Attribute } from "../language/attribute.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Resource } from "../language/resource.ts";
import type { Station } from "../language/station.ts";
import type { Part } from "./members.ts";
import { placesOf, type StepPlace } from "./steps.ts";
import { type Flat, flatten } from "./tables.ts";

/** An attribute and its number in the program. */
export interface KnownAttribute {
  index: number;
  /** Null for an attribute that is a number. */
  categories: readonly string[] | null;
  declared: Attribute;
}

/** A resource or station: its members have the numbers first, first + 1, … in the program. */
export interface Known<T> {
  declared: T;
  first: number;
  /** Categories of the attribute `each`, or `[null]`. */
  members: readonly (string | null)[];
}

export interface KnownTable extends Readonly<Flat> {
  by: readonly string[];
  levels: readonly (readonly string[])[];
}

/**
 * Every name of a pathway and what it stands for. A pathway with mistakes has a lookup too:
 * what refers to unknown names is simply not in it, and `checkPathway` says why.
 */
export interface Lookup {
  pathway: Pathway;
  attributes: ReadonlyMap<string, KnownAttribute>;
  resources: ReadonlyMap<string, Known<Resource>>;
  stations: ReadonlyMap<string, Known<Station>>;
  tables: ReadonlyMap<string, KnownTable>;
  steps: readonly StepPlace[];
  stepsByName: ReadonlyMap<string, StepPlace>;
  outcomes: readonly string[];
  /** Without the closed days; null when nothing is attributed. */
  causes: readonly string[] | null;
  /** When a calendar is open, by its name; "always" needs no calendar. Undefined for an unknown name. */
  opening(calendar: string): Opening | undefined;
}

/** Reads the names of a pathway. */
export function lookUp(pathway: Pathway): Lookup {
  const attributes = knownAttributes(pathway);
  const categoriesOf = (name: string) => attributes.get(name)?.categories ?? null;
  const steps = placesOf(pathway);
  return {
    pathway,
    attributes,
    resources: family(pathway.resources, categoriesOf),
    stations: family(pathway.stations, categoriesOf),
    tables: knownTables(pathway, categoriesOf),
    steps,
    stepsByName: new Map(steps.map((place) => [place.step.name, place])),
    outcomes: Object.keys(pathway.outcomes),
    causes: pathway.attribution ? Object.keys(pathway.attribution.causes) : null,
    opening: openingFinder(pathway),
  };
}

/** Reads a calendar when it is first asked for. */
function openingFinder({ calendars }: Pathway): Lookup["opening"] {
  const read = new Map<string, Opening | undefined>();
  return (name) => {
    if (!read.has(name)) read.set(name, openingByName(calendars, name));
    return read.get(name);
  };
}

/** Every member of every resource or station, in the order of their numbers. */
export function partsOf(known: ReadonlyMap<string, Known<unknown>>): Part[] {
  return [...known].flatMap(([name, { members }]) => members.map((member) => ({ name, member })));
}

function knownAttributes(pathway: Pathway): Map<string, KnownAttribute> {
  const all = pathway.attributes ?? {};
  const listed = (name: string) => {
    const categories = Object.hasOwn(all, name) ? all[name]!.categories : undefined;
    return Array.isArray(categories) ? categories : null;
  };
  return new Map(
    Object.entries(all).map(([name, declared], index) => {
      const { categories } = declared;
      return [
        name,
        { index, declared, categories: typeof categories === "string" ? listed(categories) : (categories ?? null) },
      ];
    }),
  );
}

function family<T extends { each?: string | undefined }>(
  declared: Record<string, T> | undefined,
  categoriesOf: (attribute: string) => readonly string[] | null,
): Map<string, Known<T>> {
  let first = 0;
  return new Map(
    Object.entries(declared ?? {}).map(([name, one]) => {
      const members = (one.each === undefined ? null : categoriesOf(one.each)) ?? [null];
      const known = { declared: one, first, members };
      first += members.length;
      return [name, known];
    }),
  );
}

function knownTables(
  pathway: Pathway,
  categoriesOf: (attribute: string) => readonly string[] | null,
): Map<string, KnownTable> {
  const tables = new Map<string, KnownTable>();
  for (const [name, { by, values }] of Object.entries(pathway.tables ?? {})) {
    const levels = by.map(categoriesOf).filter((categories) => categories !== null);
    if (levels.length === by.length) tables.set(name, { by, levels, ...flatten(values, levels) });
  }
  return tables;
}
