import { binomial } from "../enumerate/combinations.ts";
import { MOST_SETS } from "../enumerate/front.ts";
import { visitSets } from "../enumerate/visit-sets.ts";
import type { Instance } from "../problem/instance.ts";
import type { Reason } from "./infeasible.ts";
import type { PlaceOptions } from "./place-options.ts";

/**
 * Which rule on volume or capacity is in the way, and the smallest change of it alone: by looking at every set where there are not too many.
 * Where people are sent, the change is not looked for.
 */
export async function whyVolumesImpossible(
  instance: Instance,
  { mostSets = MOST_SETS, signal }: Pick<PlaceOptions, "mostSets" | "signal">,
): Promise<Reason> {
  const { question, m, forced } = instance;
  const { minimumVolumePeople, capacityPeople, assignment = "closest", objective } = question;
  const sites = objective === "fewest-sites" ? m : question.sites;
  const isKnown = assignment === "closest" && binomial(m - forced.length, sites - forced.length) <= mostSets;
  let volumePossible = 0;
  let capacityNeeded = Number.POSITIVE_INFINITY;
  if (isKnown) {
    await visitSets(instance, {
      sites,
      p95: false,
      visit: (_, { everybodyServed, smallestVolume, largestVolume }) => {
        if (!everybodyServed) return;
        if (largestVolume <= (capacityPeople ?? Number.POSITIVE_INFINITY))
          volumePossible = Math.max(volumePossible, smallestVolume);
        if (smallestVolume >= (minimumVolumePeople ?? 0)) capacityNeeded = Math.min(capacityNeeded, largestVolume);
      },
      ...(signal && { signal }),
    });
  }
  if (capacityPeople === undefined || (isKnown && volumePossible > 0 && minimumVolumePeople !== undefined)) {
    const volumePossiblePeople = isKnown ? volumePossible : null;
    return { code: "volume-too-large", sites, volumePeople: minimumVolumePeople!, volumePossiblePeople };
  }
  if (minimumVolumePeople === undefined || capacityNeeded < Number.POSITIVE_INFINITY) {
    const capacityNeededPeople = isKnown ? capacityNeeded : null;
    return { code: "capacity-too-small", sites, capacityPeople, capacityNeededPeople };
  }
  return { code: "rules-together", sites };
}
