/** Replications of the first figures: they are there within a second, and grow more certain from then on. */
export const FIRST = 3;
