import { Observations, type Prepared, replicator } from "@ventesal/experiments";

/** So many replications are tried: enough for a size. */
const PILOT_REPLICATIONS = 3;
/** What beginning, observing and checking a replication costs, in events. */
const EVENTS_PER_REPLICATION = 300;
/** What observing and writing one number costs. */
const EVENTS_PER_NUMBER = 3;

/**
 * The work of one replication, in events: counted, not timed, so that the same plan comes out everywhere.
 * @throws {RunError} if a replication ends in an error, {BooksError} if its books do not balance
 */
export function pilotWork(prepared: Prepared, seed: string): number {
  const ingredients = prepared.built.pooled?.ingredients ?? 0;
  const numbers = prepared.keys.length + ingredients;
  const seen = new Observations(prepared.keys.length, ingredients);
  const events = replicator(prepared, seed)(seen, 0, PILOT_REPLICATIONS) / PILOT_REPLICATIONS;
  return Math.round(events + EVENTS_PER_REPLICATION + EVENTS_PER_NUMBER * numbers);
}
