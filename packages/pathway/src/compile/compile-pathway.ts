import type { Program } from "@ventesal/kernel";
import { examine } from "../check/check-pathway.ts";
import { PathwayError } from "../check/pathway-error.ts";
import type { Pathway } from "../language/pathway.ts";
import { drawsOf } from "./draws.ts";
import { type Names, namesOf } from "./names.ts";
import { profileOf, runSpan } from "./profiles.ts";
import { resourcesOf } from "./resources.ts";
import { sourceOf } from "./sources.ts";
import { stationsOf } from "./stations.ts";

/** A pathway as numbers, and what the numbers stand for. */
export interface Compiled {
  program: Program;
  /** The names of the random streams; the kernel is given a key for each. */
  streams: string[];
  names: Names;
}

/**
 * Makes a step program of a pathway.
 *
 * @param options.spanDays how long the run may last, in days since the start: so far calendars know their dates, afterwards a
 * plain week recurs (and sessions with dates repeat from the beginning)
 * @throws PathwayError when `checkPathway` finds anything
 * @throws RangeError when spanDays is not a finite number, 0 or more
 */
export function compilePathway(pathway: Pathway, { spanDays }: { spanDays: number }): Compiled {
  if (!(spanDays >= 0 && spanDays < Number.POSITIVE_INFINITY))
    throw new RangeError(`compilePathway.spanDays: received ${spanDays}, expected a finite number, 0 or more`);
  const { issues, assembly, graph } = examine(pathway);
  if (issues.length > 0 || !assembly || !graph) throw new PathwayError(issues);
  const { emission: e, entries, initial } = assembly;

  const streams: string[] = [];
  const stream = (name: string) => {
    const known = streams.indexOf(name);
    return known >= 0 ? known : streams.push(name) - 1;
  };
  const sources = entries.map((entry, i) => sourceOf(e, i, entry, stream));
  const draws = drawsOf(e, graph, stream);
  const resources = resourcesOf(e);
  const stations = stationsOf(e, spanDays);
  const span = runSpan(pathway, spanDays);
  const program: Program = {
    attributes: e.attributes.length,
    causes: e.lookup.causes ? e.lookup.causes.length + 1 : 0,
    instructions: e.instructions,
    draws,
    // Last, when everything that needs a calendar has asked for it.
    profiles: e.profiles.sources.map((source) => profileOf(source, e.lookup, span)),
    resources,
    stations,
    sources,
    arrivalLimit: pathway.arrivalLimit ?? null,
    exits: Object.values(pathway.outcomes).map(({ kind }) => kind),
    tables: e.tables.values,
    counters: [...e.counters.values()].reduce((sum, { members }) => sum + members.length, 0),
    tallies: e.tallies.length,
    initial,
  };
  return { program, streams, names: namesOf(e) };
}
