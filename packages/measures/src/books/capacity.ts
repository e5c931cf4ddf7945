import type { Program, Resource, RunOutput } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";
import { close } from "./close.ts";

/**
 * Servers at work: never fewer than none nor more than there are, now and as an integral over working time: 0 <= busyArea <= capacityArea.
 *
 * A resource whose capacity was ever cut is treated apart: a cut takes no server away from work in progress, so for a while more may
 * be at work than there are posts. What holds even then is that no more were ever at work than the largest capacity so far, and never
 * fewer posts than the smallest; so busyArea · smallest <= capacityArea · largest (no bound at all after a cut to 0).
 */
export function checkCapacity({ resources: plans }: Pick<Program, "resources">, output: RunOutput): BookProblem[] {
  return output.resources.flatMap(({ busy, busyArea, capacityArea }, r) => {
    const { smallest, largest, now, cut } = capacitiesUntil(plans[r]!, output.endTime);
    const most = cut ? largest : now;
    const mostArea = !cut ? capacityArea : smallest > 0 ? (capacityArea * largest) / smallest : Infinity;
    return [
      ...within(`resources[${r}].busy`, busy, most, 0, `Resource ${r}: ${busy} servers are at work, of ${most}.`),
      ...within(
        `resources[${r}].busyArea`,
        busyArea,
        mostArea,
        capacityArea,
        `Resource ${r}: ${busyArea} server-days were worked, of at most ${mostArea}.`,
      ),
    ];
  });
}

/** A value that should lie from 0 to `most`, but for the rounding of a sum of this `size`. */
function within(place: string, received: number, most: number, size: number, message: string): BookProblem[] {
  const notTooFew = received >= 0 || close(received, 0, size);
  const notTooMany = received <= most || close(received, most, size);
  return notTooFew && notTooMany
    ? []
    : [{ identity: "capacity", place, expected: received < 0 ? 0 : most, received, message }];
}

/** Smallest and largest capacity up to a time, the last one, and whether any change was downwards. */
function capacitiesUntil({ capacity, changes }: Resource, time: number) {
  const met = changes.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at);
  const capacities = [capacity, ...met.map((change) => change.capacity)];
  return {
    smallest: Math.min(...capacities),
    largest: Math.max(...capacities),
    now: capacities.at(-1)!,
    cut: capacities.some((size, i) => i > 0 && size < capacities[i - 1]!),
  };
}
