import type { Observatory } from "./observatory.ts";
import type { Choice } from "./point.ts";
import type { Lever } from "./question.ts";

/** The smallest choices that surely keep a promise, and those one step below them that were looked at. */
export interface Smallest {
  smallest: Choice[];
  /** Of each of them the one a step of the last lever lower; `null` where there is none. */
  below: (Choice | null)[];
  /** Everything that was looked at. */
  looked: Choice[];
}

/**
 * The smallest capacity that surely keeps a promise, by bisection over the steps in which it can be had, on the assumption that more keeps it no less
 * often; what is not settled counts as not kept. With two levers along the edge: for each level of the first the smallest of the second, each
 * search beginning where the one before ended, since with more of the first no more of the second is needed.
 */
export async function searchSmallest(observatory: Observatory, vary: readonly Lever[]): Promise<Smallest> {
  const [first, second] = vary;
  const found: Smallest = { smallest: [], below: [], looked: [] };
  if (!first) return found;
  const seen = new Set<string>();
  const look = (choice: Choice) => {
    const key = JSON.stringify(choice);
    if (!seen.has(key)) found.looked.push(choice);
    seen.add(key);
    return choice;
  };
  if (!second) {
    await along(first, {}, first.levels.length - 1);
    // a whole curve, not only the places at which the search stood: from where on less may be enough, is asked too
    const least = found.smallest[0]?.[first.key] ?? Number.POSITIVE_INFINITY;
    for (const level of first.levels) {
      if (observatory.stopped) break;
      const choice = look({ [first.key]: level });
      if (level < least) await observatory.settle(choice);
      else await observatory.extend(observatory.yearsAt(choice), observatory.effort.first);
    }
    return found;
  }
  let from = second.levels.length - 1;
  for (const level of first.levels) {
    if (observatory.stopped) break;
    from = (await along(second, { [first.key]: level }, from)) ?? from;
  }
  return found;

  async function along({ key, levels }: Lever, beside: Choice, most: number): Promise<number | null> {
    const choice = (step: number): Choice => ({ ...beside, [key]: levels[step]! });
    const keepsAt = async (step: number) => (await observatory.settle(look(choice(step)))) === "keeps";
    if (!(await keepsAt(most))) return null;
    let [fails, keeps] = [-1, most];
    while (keeps - fails > 1 && !observatory.stopped) {
      const middle = Math.floor((fails + keeps) / 2);
      if (await keepsAt(middle)) keeps = middle;
      else fails = middle;
    }
    found.smallest.push(choice(keeps));
    found.below.push(keeps > 0 ? choice(keeps - 1) : null);
    return keeps;
  }
}
