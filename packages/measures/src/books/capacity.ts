import type { Program, Resource, RunOutput } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";
import { close } from "./close.ts";

/**
 * Servers at work: never fewer than none, never more than there are, now and as an integral over working time.
 *
 * A cut in capacity takes no server away from work in progress, so after one more may be at work than there are posts. What holds even then, and is
 * checked for all resources alike: at no moment were more at work than the largest capacity so far, nor were there fewer posts than the
 * smallest, so busyArea · smallest <= capacityArea · largest. Without a cut and with a constant capacity this is busyArea <= capacityArea;
 * that is asked of every resource that was never cut.
 */
export function checkCapacity({ resources: plans }: Pick<Program, "resources">, output: RunOutput): BookProblem[] {
  return output.resources.flatMap(({ busy, busyArea, capacityArea }, r) => {
    const { smallest, largest, now, cut } = capacitiesUntil(plans[r]!, output.endTime);
    const most = cut ? largest : now;
    const mostArea = !cut ? capacityArea : smallest > 0 ? (capacityArea * largest) / smallest : Infinity;
    const problems: BookProblem[] = [];
    const problem = (place: string, expected: number, received: number, message: string) => {
      problems.push({ identity: "capacity", place: `resources[${r}].${place}`, expected, received, message });
    };
    if (!(busy >= 0)) problem("busy", 0, busy, `Resource ${r}: ${busy} servers are at work.`);
    if (!(busy <= most)) problem("busy", most, busy, `Resource ${r}: ${busy} servers are at work, of ${most}.`);
    if (!(busyArea >= 0 || close(busyArea, 0, capacityArea))) {
      problem("busyArea", 0, busyArea, `Resource ${r}: ${busyArea} server-days were worked.`);
    }
    if (!(busyArea <= mostArea || close(busyArea, mostArea, mostArea))) {
      problem(
        "busyArea",
        mostArea,
        busyArea,
        `Resource ${r}: ${busyArea} server-days were worked, of at most ${mostArea}.`,
      );
    }
    return problems;
  });
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
