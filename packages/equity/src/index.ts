/** How unequally a burden is borne by groups of people. Beside each measure belongs the level: inequality also falls when all fare worse. */

// groups and their overall burden

export { EquityError } from "./equity-error.ts";
export { type Group, overall } from "./group.ts";

// who is best and worst off, and how far apart

export { attributableFraction, attributableRisk } from "./attributable-risk.ts";
export { best, difference, ratio, worst } from "./best-and-worst.ts";
export { meanDeviationFromBest } from "./mean-deviation-from-best.ts";

// over all groups

export { gini } from "./gini.ts";
export { type Theil, theil } from "./theil.ts";

// along a ladder of disadvantage

export { concentrationIndex } from "./concentration-index.ts";
export { relativeIndex, slopeIndex } from "./slope-index.ts";

// chance, and a false friend

export { funnelLimits } from "./funnel-limits.ts";
export { type LevellingDown, levellingDown } from "./levelling-down.ts";
