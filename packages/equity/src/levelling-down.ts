import { difference } from "./best-and-worst.ts";
import { gini } from "./gini.ts";
import { type Group, overall } from "./group.ts";

/** Whether inequality fell because everybody came to bear more. */
export interface LevellingDown {
  /** The overall burden rose while the gap or Gini's coefficient fell. */
  isLevellingDown: boolean;
  overall: { before: number; after: number };
  difference: { before: number; after: number };
  gini: { before: number; after: number };
}

/** Compares two states of the same groups. Undefined figures (NaN) neither rise nor fall. */
export function levellingDown(before: readonly Group[], after: readonly Group[]): LevellingDown {
  const both = (of: (groups: readonly Group[]) => number) => ({ before: of(before), after: of(after) });
  const found = { overall: both(overall), difference: both(difference), gini: both(gini) };
  const lessUnequal = found.difference.after < found.difference.before || found.gini.after < found.gini.before;
  return { isLevellingDown: lessUnequal && found.overall.after > found.overall.before, ...found };
}
