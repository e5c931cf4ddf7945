import { FactError } from "../fact-error.ts";
import type { Travel } from "./travel.ts";

export interface AccessQuestion {
  /** What is counted, and by what the nearest site is chosen. */
  readonly measure: "straightKm" | "roadKm" | "minutes";
  /** Beyond which the share is counted, in the unit of the measure: more than this, not equal to it. */
  readonly limit: number;
  /** Whether residents of a municipality may go to a site, for example to those of their region alone. By default to all. */
  readonly allowed?: (code: string, siteId: string) => boolean;
  /** Whose residents are asked about. By default all of the matrix. */
  readonly codes?: readonly string[];
}

/** How far residents have to the nearest site they may go to. */
export interface Access {
  /** Residents asked about. */
  readonly persons: number;
  /** Of them, those who reach no site. */
  readonly unreachable: number;
  /** Mean over those who reach one, in the unit of the measure; undefined where nobody does. */
  readonly mean: number | undefined;
  /** Share of all asked about who are beyond the limit; who reaches none is. Undefined where nobody is asked about. */
  readonly shareBeyond: number | undefined;
}

/**
 * Distance to the nearest site, weighted by residents, each municipality's spread as in the matrix.
 *
 * @throws {FactError} of kind `travel` for straight kilometres of an own matrix that does not give them, and for a code
 * that the matrix does not have.
 */
export function access(travel: Travel, { measure, limit, allowed = () => true, codes }: AccessQuestion): Access {
  const { origins, siteIds, residentPoints } = travel;
  const unknown = codes?.find((code) => !origins.some((origin) => origin.code === code));
  if (unknown !== undefined) throw new FactError("travel", `the code ${unknown}`, "a municipality of the matrix");

  const sum = { persons: 0, reaching: 0, unreachable: 0, weighted: 0, beyond: 0 };
  for (const [m, { code, population }] of origins.entries()) {
    if (codes && !codes.includes(code)) continue;
    const open = siteIds.flatMap((id, s) => (allowed(code, id) ? [s] : []));
    for (let point = 0; point < residentPoints; point++) {
      const row = (m * residentPoints + point) * siteIds.length;
      const nearest = Math.min(...open.map((s) => travel[measure][row + s]!));
      if (Number.isNaN(nearest)) throw new FactError("travel", `${measure} of an own matrix`, "roadKm or minutes");
      const persons = population / residentPoints;
      sum.persons += persons;
      if (nearest > limit) sum.beyond += persons;
      if (nearest === Infinity) sum.unreachable += persons;
      else {
        sum.reaching += persons;
        sum.weighted += persons * nearest;
      }
    }
  }
  return {
    persons: sum.persons,
    unreachable: sum.unreachable,
    mean: sum.reaching > 0 ? sum.weighted / sum.reaching : undefined,
    shareBeyond: sum.persons > 0 ? sum.beyond / sum.persons : undefined,
  };
}
