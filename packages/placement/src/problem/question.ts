import { PlacementError } from "./placement-error.ts";
import type { PlacementProblem } from "./problem.ts";

/** What is asked to be best. Names of the field: p-median, p-center, maximal covering and set covering. */
export const OBJECTIVES = ["mean-travel", "longest-travel", "share-within", "fewest-sites"] as const;
/**
 * `mean-travel`: least mean minutes (p-median, Hakimi 1964). `longest-travel`: least longest minutes (p-center, Hakimi 1964).
 * `share-within`: largest share of people within the limit (maximal covering, Church and ReVelle 1974). `fewest-sites`: fewest sites that
 * bring everybody within the limit (set covering, Toregas et al. 1971).
 */
export type Objective = (typeof OBJECTIVES)[number];

/** Where clinics should stand. */
export interface PlacementQuestion {
  readonly objective: Objective;
  /** How many clinics in all, existing ones among them; not read for `fewest-sites`. */
  readonly sites: number;
  /** Minutes beyond which a trip is too long: the limit of `share-within` and `fewest-sites`, and of the share that is reported. */
  readonly limitMinutes: number;
  /** Sites that have a clinic and keep it. */
  readonly existing?: readonly string[];
  /** Sites that must not have one. */
  readonly forbidden?: readonly string[];
  /** Sites that may have one, existing ones aside; all unless said. */
  readonly candidates?: readonly string[];
  readonly atLeastOnePerRegion?: boolean;
  /** `open` (unless said): everybody may go anywhere. `closed`: only to a site of one's own region. */
  readonly borders?: "open" | "closed";
  /** A promise to everybody: nobody's trip is longer than this, in minutes. None unless said. */
  readonly everybodyWithinMinutes?: number;
  /** The least number of people that a clinic serves. */
  readonly minimumVolumePeople?: number;
  /** The most people that a clinic can serve. */
  readonly capacityPeople?: number;
  /**
   * `closest` (unless said): everybody goes to the closest site they may go to. `planned`: people are sent so that the objective is best
   * within capacities; a point may be split.
   */
  readonly assignment?: "closest" | "planned";
}

/** Whether there are rules on how many people a clinic serves. */
export function hasVolumes({ minimumVolumePeople, capacityPeople }: PlacementQuestion): boolean {
  return minimumVolumePeople !== undefined || capacityPeople !== undefined;
}

/** Whether somebody may be left without a site: only a share within a limit allows that, and not where clinics have volumes. */
export function mayLeaveOut(question: PlacementQuestion): boolean {
  return question.objective === "share-within" && !hasVolumes(question);
}

/** @throws {PlacementError} for an unknown site, a number out of range, a site both existing and forbidden */
export function checkQuestion({ sites }: PlacementProblem, question: PlacementQuestion): void {
  const known = new Set(sites.map(({ id }) => id));
  for (const field of ["existing", "forbidden", "candidates"] as const) {
    const unknown = question[field]?.find((id) => !known.has(id));
    if (unknown !== undefined) throw new PlacementError(field, unknown, `one of ${[...known].join(", ")}`);
  }
  const both = question.existing?.find((id) => question.forbidden?.includes(id));
  if (both !== undefined) throw new PlacementError("forbidden", both, "a site that is not existing");
  if (!OBJECTIVES.includes(question.objective))
    throw new PlacementError("objective", question.objective, `one of ${OBJECTIVES.join(", ")}`);
  if (question.objective !== "fewest-sites" && !(Number.isInteger(question.sites) && question.sites >= 1))
    throw new PlacementError("sites", question.sites, "a whole number, 1 or more");
  const numbers = ["limitMinutes", "everybodyWithinMinutes", "minimumVolumePeople", "capacityPeople"] as const;
  for (const field of numbers) {
    const value = question[field];
    if (value !== undefined && !(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new PlacementError(field, value, "a finite number, 0 or more");
  }
}
