import { type SetMeasures, visitSets } from "../enumerate/visit-sets.ts";
import type { Instance } from "../problem/instance.ts";
import { mayLeaveOut, type Objective } from "../problem/question.ts";
import type { Found } from "./found.ts";
import type { PlaceOptions } from "./place-options.ts";

/** Looks at every set; `null` if none keeps the rules. Equal sets are told apart by mean travel. */
export async function byEnumeration(
  instance: Instance,
  { signal, onProgress }: Pick<PlaceOptions, "signal" | "onProgress">,
): Promise<Found | null> {
  const { question, m, forced } = instance;
  if (question.objective !== "fewest-sites") return ofSize(question.sites);
  for (let sites = Math.max(1, forced.length); sites <= m; sites++) {
    const found = await ofSize(sites);
    if (found) return found;
  }
  return null;

  async function ofSize(sites: number): Promise<Found | null> {
    const { objective, minimumVolumePeople = 0, capacityPeople = Number.POSITIVE_INFINITY } = question;
    let best: { sites: number[]; cost: number; mean: number } | null = null;
    const { complete } = await visitSets(instance, {
      sites,
      p95: false,
      visit: (chosen, measures) => {
        if (!measures.everybodyServed && !mayLeaveOut(question)) return;
        if (measures.smallestVolume < minimumVolumePeople || measures.largestVolume > capacityPeople) return;
        const cost = costOf(measures, objective);
        const { mean } = measures;
        const close = 1e-12 * Math.abs(cost);
        if (best && (cost > best.cost + close || (cost >= best.cost - close && mean >= best.mean))) return;
        best = { sites: [...chosen], cost, mean };
      },
      ...(signal && { signal }),
      onProgress: (seen, all) => onProgress?.({ method: "enumeration", seen, all }),
    });
    if (!best) return null;
    const { sites: numbers, cost } = best as { sites: number[]; cost: number };
    const bound = objective === "fewest-sites" ? sites : objective === "share-within" ? 1 - cost : cost;
    return { sites: numbers, bound: complete ? bound : null, proof: complete };
  }
}

function costOf({ mean, longest, beyond }: SetMeasures, objective: Objective): number {
  if (objective === "longest-travel") return longest;
  return objective === "share-within" ? beyond : mean;
}
