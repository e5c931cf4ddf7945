import type { InitialPatient } from "@ventesal/kernel";
import type { Lookup } from "../lookup/lookup.ts";
import { Emission } from "./emission.ts";
import { emitArrivalEntries, emitInitial } from "./entries.ts";
import { emitSteps } from "./steps.ts";

/** The instructions of a pathway and what they point to; calendars are not tabulated yet. */
export interface Assembly {
  emission: Emission;
  /** By arrival: its first instruction. */
  entries: number[];
  initial: InitialPatient[];
}

/** Writes the instructions. The lookup must be free of mistakes in names. */
export function assemble(lookup: Lookup): Assembly {
  const emission = new Emission(lookup);
  emitSteps(emission);
  const entries = emitArrivalEntries(emission);
  const initial = emitInitial(emission);
  emission.resolve();
  return { emission, entries, initial };
}
