import { dataVersion } from "@ventesal/data";
import { hashOf, type Passport, passportOf } from "@ventesal/experiments";
import type { OwnTables } from "@ventesal/scenario";
import type { Rests } from "../../show/rests.js";
import "../../state/clinics-model.js";
import { EMPTY_PLAN, scenarioOf } from "../../state/draft.js";

/**
 * What a search for sites rests on: the question, the version of program and data, own tables and the seed, in one hash.
 * @param asked the question, as a hash of its own
 */
export function restsOn(asked: string, own: OwnTables, seed: string, replications: number | null): Rests {
  // the model's own scenario says of which version program and data are
  const begins = scenarioOf("clinics", EMPTY_PLAN.clinics);
  const { version }: Passport = passportOf(begins, seed, 0);
  const rows = Object.fromEntries(Object.entries(own).map(([name, table]) => [name, hashOf(table)]));
  const content = { tool: "ventesal placement", version, dataVersion, own: rows, asked, seed, replications };
  return { version, scenario: "placement", seed, replications, hash: hashOf(content) };
}
