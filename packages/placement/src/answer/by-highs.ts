import { assignmentProgramme, coverageProgramme, type Formulation, readSolution } from "../milp/formulation.ts";
import type { Milp } from "../milp/milp.ts";
import type { Instance } from "../problem/instance.ts";
import { hasVolumes } from "../problem/question.ts";
import type { Found } from "./found.ts";

/** What a solver's tolerances leave open, relative. */
const TOLERANCE = 1e-6;

/** The question as a mixed-integer programme; `null` if it has no solution. */
export async function byHighs(
  instance: Instance,
  milp: Milp,
  seed: string,
  secondsAtMost: number,
): Promise<Found | null> {
  const { question, people, minutes, m, totalPeople } = instance;
  const { objective, sites, limitMinutes, assignment = "closest" } = question;
  const options = { secondsAtMost, seed: numberOf(seed) };
  const sends = assignment === "planned" && hasVolumes(question);
  const solved = (formulation: Formulation) => {
    const { status, values, bound } = milp(formulation.model, options);
    if (status === "infeasible") return null;
    if (!values) throw new Error(`no solution within ${secondsAtMost} seconds`);
    const { sites: chosen, sent } = readSolution(instance, formulation, values);
    return { sites: chosen, bound, proof: status === "best", ...(sends && { sent }) };
  };
  const mean = (i: number, j: number) => (people[i]! * minutes[i * m + j]!) / totalPeople;
  switch (objective) {
    case "mean-travel":
      return solved(assignmentProgramme(instance, { sites, cost: mean }));
    case "fewest-sites": {
      const found = solved(assignmentProgramme(instance, { sites: null, cost: () => 0 }));
      return found && { ...found, bound: Math.ceil(found.bound - TOLERANCE) };
    }
    case "share-within": {
      const beyond = (i: number, j: number) => (minutes[i * m + j]! > limitMinutes ? people[i]! / totalPeople : 0);
      if (hasVolumes(question)) {
        const found = solved(assignmentProgramme(instance, { sites, cost: beyond }));
        return found && { ...found, bound: 1 - found.bound };
      }
      const found = solved(coverageProgramme(instance, sites));
      return found && { ...found, bound: -found.bound };
    }
    case "longest-travel": {
      // trips of some length are forbidden, not dear: a mean of a split point's trips is no trip
      const limits = [...new Set(minutes)].filter((value) => value < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
      const within = (limit: number) =>
        solved(assignmentProgramme(instance, { sites, cost: mean, withinMinutes: limit }));
      let best = within(limits.at(-1)!);
      if (!best) return null;
      let [low, high] = [-1, limits.length - 1];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        const found = within(limits[middle]!);
        if (found) [best, high] = [found, middle];
        else low = middle;
      }
      return { ...best, bound: limits[high]! };
    }
  }
}

/** A seed of words as the whole number that a solver takes (FNV-1a: Fowler, Noll and Vo 1991). */
function numberOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 1) % 2 ** 31;
}
