import type { Emission } from "../emit/emission.ts";
import { partsOf } from "../lookup/lookup.ts";
import { type Part, partName } from "../lookup/members.ts";

/** The names of the cause with number 0. */
export const CLOSED_DAYS = "closed days";

/** What the numbers of a program stand for; every list is in the program's order. Members of a family are "station · member". */
export interface Names {
  stations: string[];
  resources: string[];
  /** Those of the pathway first, then the compiler's own, which begin with #. */
  attributes: string[];
  exits: string[];
  /** Number 0 is `CLOSED_DAYS`; empty when nothing is attributed. */
  causes: string[];
  counters: string[];
  tallies: string[];
  sources: string[];
  /** By instruction: the step it belongs to, or "arrival NAME" and "initial NAME" for what is done before the first step. */
  steps: string[];
  /** The same stations, resources and counters, name and member apart. */
  parts: { stations: Part[]; resources: Part[]; counters: Part[] };
}

export function namesOf(e: Emission): Names {
  const { lookup } = e;
  const counters = [...e.counters].flatMap(([name, { members }]) => members.map((member) => ({ name, member })));
  const parts = { stations: partsOf(lookup.stations), resources: partsOf(lookup.resources), counters };
  return {
    stations: parts.stations.map(partName),
    resources: parts.resources.map(partName),
    attributes: [...e.attributes],
    exits: [...lookup.outcomes],
    causes: lookup.causes ? [CLOSED_DAYS, ...lookup.causes] : [],
    counters: parts.counters.map(partName),
    tallies: [...e.tallies],
    sources: lookup.pathway.arrivals.map(({ name }) => name),
    steps: [...e.steps],
    parts,
  };
}
