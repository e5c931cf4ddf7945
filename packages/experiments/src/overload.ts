import type { Instruction, Kernel } from "@ventesal/kernel";
import type { Compiled } from "@ventesal/pathway";
import { type Load, loads } from "./load.ts";
import type { Prepared } from "./prepare.ts";

export interface Overload extends Load {
  /** Whether the load is 1 or more beyond the noise of the pilot, or may be. */
  sure: boolean;
  message: string;
}

/** Between a load and 1 there must be so many standard errors of the pilot for the difference to be sure. */
const STANDARD_ERRORS = 3;

/**
 * Resources and sessions that cannot keep up, or perhaps cannot. Those where patients lose patience or are refused settle all the same.
 * (Patients who withdraw by a clock are not looked at: such a pathway may be called overloaded though it settles.)
 */
export function overloads(prepared: Prepared, kernel: Kernel, mostRuns?: number): Overload[] {
  return overloadsAmong(loads(prepared, kernel, mostRuns), prepared.compiled);
}

/** Those of the loads that cannot keep up, or perhaps cannot; see {@link overloads}. */
export function overloadsAmong(all: readonly Load[], compiled: Compiled): Overload[] {
  const settling = settlingStations(compiled);
  return all
    .filter(({ load, standardError, stations }) => {
      return load + STANDARD_ERRORS * standardError >= 1 && !stations.every((name) => settling.has(name));
    })
    .map((load) => ({
      ...load,
      sure: load.load - STANDARD_ERRORS * load.standardError >= 1,
      message: sentence(load),
    }));
}

/** Stations whose list cannot grow for ever: there is only so much room, or all who come to wait have limited patience. */
function settlingStations({ program, names }: Compiled): Set<string> {
  const seizes = program.instructions.filter((step) => step.op === "seize");
  return new Set(
    names.stations.filter((_, s) => {
      if (program.stations[s]!.room >= 0) return true;
      const here = seizes.filter((step) => mayLeadTo(step, s, names));
      return here.length > 0 && here.every(({ patience }) => patience >= 0);
    }),
  );
}

/** Whether a seize may be at this station: its own, or another member of the same family, which the patient chooses. */
function mayLeadTo(
  { station, byAttribute }: Extract<Instruction, { op: "seize" }>,
  s: number,
  names: Compiled["names"],
): boolean {
  if (byAttribute < 0 || station === s) return station === s;
  const family = names.parts.stations;
  return family[station]!.name === family[s]!.name;
}

function sentence({ resource, stations, load, arrivalsPerWeek, canBeDonePerWeek }: Load): string {
  // a patient comes to several stations of one resource: visits add up there, patients do not
  if (stations.length > 1) {
    const asked = `${stations.join(", ")} ask for ${load.toFixed(2)} times what can be done`;
    return `${resource}: ${asked}; ${load < 1 ? "too close to 1 to tell whether the lists settle" : "the lists never settle"}`;
  }
  const coming = `${arrivalsPerWeek.toFixed(1)} a week arrive at ${stations.join(" and ")}`;
  const done = `${canBeDonePerWeek.toFixed(1)} a week can be done`;
  if (load < 1)
    return `${resource}: ${coming}, ${done}; the load is ${load.toFixed(3)}, too close to 1 to tell whether it settles`;
  const growth = arrivalsPerWeek - canBeDonePerWeek;
  return `${resource}: ${coming}, ${done}; the list grows by ${growth.toFixed(1)} a week and never settles`;
}
