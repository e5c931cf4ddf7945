/** What the books are kept of: an identity that holds in every run, whatever the program. */
export type BookIdentity =
  /** The output has as many sources, stations and so on as the program. */
  | "shape"
  /** Patients of a source: arrived = sum of exits + inside. */
  | "patients"
  /** Visits to a station: arrivals = served + refused + reneged + withdrawn + waiting. */
  | "visits"
  /** As many dates since when patients wait as there are waiting. */
  | "waiting-list"
  /** Little's law along the run: integral of the number waiting = days waited. */
  | "littles-law"
  /** Servers at work are no fewer than none and no more than there are. */
  | "capacity";

/** Books that do not balance: where, what should have been, and what was. */
export interface BookProblem {
  identity: BookIdentity;
  /** For example `sources[0]`, `stations[3]`, `resources[1].busyArea`. */
  place: string;
  expected: number;
  received: number;
  /** The same as a sentence. */
  message: string;
}
