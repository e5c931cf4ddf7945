import type { DanishSite, PlacementProblem } from "@ventesal/placement";
import { ownProblem } from "@ventesal/siting";
import { type Choices, placementTables } from "../../placement/choices.js";
import type { Draft } from "../../state/draft.js";

export interface Posed {
  problem: PlacementProblem;
  sites: readonly DanishSite[];
}

let known: { key: string; posed: Posed } | null = null;

/**
 * The country as a problem of placement, with the reader's own tables; the last one is kept, as travel from every home to every site takes
 * a moment to reckon.
 * @throws {ScenarioError} for own tables that cannot be read
 */
export function problemFor({ year, islands }: Pick<Choices, "year" | "islands">, own: Draft["own"]): Posed {
  const key = JSON.stringify([year, islands, own]);
  if (known?.key !== key) {
    const options = { date: `${year}-01-01`, ...(islands && { apart: [] }) };
    known = { key, posed: ownProblem(placementTables(own), options) };
  }
  return known.posed;
}
