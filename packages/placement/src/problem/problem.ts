import { PlacementError } from "./placement-error.ts";

/** People who live at one point, and go to a clinic together. */
export interface DemandPoint {
  /** The place it belongs to, for example a municipality's code; several points may share one. */
  readonly place: string;
  /** People, 0 or more: its weight. */
  readonly people: number;
  readonly region: string;
}

/** Where a clinic may stand. */
export interface PlacementSite {
  readonly id: string;
  readonly region: string;
  /** Degrees (WGS 84), where known: needed for a map alone. */
  readonly lat?: number;
  readonly lon?: number;
  readonly title?: string;
}

/** What there is to place for: plain data, so that it can be sent to a worker. */
export interface PlacementProblem {
  readonly points: readonly DemandPoint[];
  readonly sites: readonly PlacementSite[];
  /** Minutes one way, at `point × sites + site`; `Infinity` where there is no way. */
  readonly minutes: Float64Array;
  /** What the places are called, by `DemandPoint.place`. */
  readonly placeNames: Readonly<Record<string, string>>;
  /** Places that are reported by themselves and count in no objective, since they would rule it: islands reached by ferry. */
  readonly apart: readonly string[];
}

/**
 * A problem from plain arrays; `null` in the matrix is unreachable.
 *
 * @param minutes by point, then by site
 * @throws {PlacementError} for a matrix of another shape, minutes or people that are negative or no numbers, and a site given twice
 */
export function placementProblem({
  points,
  sites,
  minutes,
  placeNames = {},
  apart = [],
}: {
  points: readonly DemandPoint[];
  sites: readonly PlacementSite[];
  minutes: readonly (readonly (number | null)[])[];
  placeNames?: Readonly<Record<string, string>>;
  apart?: readonly string[];
}): PlacementProblem {
  if (minutes.length !== points.length)
    throw new PlacementError("minutes", `${minutes.length} rows`, `${points.length}, one for each point`);
  minutes.forEach((row, i) => {
    if (row.length !== sites.length)
      throw new PlacementError(`minutes[${i}]`, `${row.length} numbers`, `${sites.length}, one for each site`);
  });
  const flat = Float64Array.from(minutes.flat(), (value) => value ?? Number.POSITIVE_INFINITY);
  return checkedProblem({ points, sites, minutes: flat, placeNames, apart });
}

/** @throws {PlacementError} as `placementProblem` */
export function checkedProblem(problem: PlacementProblem): PlacementProblem {
  const { points, sites, minutes } = problem;
  if (minutes.length !== points.length * sites.length)
    throw new PlacementError("minutes", minutes.length, `${points.length} points × ${sites.length} sites`);
  const bad = minutes.findIndex((value) => !(value >= 0));
  if (bad >= 0) throw new PlacementError(`minutes[${bad}]`, minutes[bad], "0 or more, or Infinity for unreachable");
  points.forEach(({ people }, i) => {
    if (!(people >= 0 && people < Number.POSITIVE_INFINITY))
      throw new PlacementError(`points[${i}].people`, people, "a finite number, 0 or more");
  });
  const ids = sites.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new PlacementError("sites", `${twice} twice`, "each site once");
  return problem;
}
