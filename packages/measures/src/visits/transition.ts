import type { Instruction } from "@ventesal/kernel";

/** What the log's codes mean: code c is `TRANSITIONS[c]` (the kernel's STEPS.md, section 7). */
export const TRANSITIONS = [
  "arrive",
  "queue",
  "start",
  "end",
  "renege",
  "refuse",
  "withdraw",
  "spendBegins",
  "spendEnds",
  "record",
  "leave",
  "join",
] as const;

export type Transition = (typeof TRANSITIONS)[number];

/** At which instruction a transition is logged, where there is but one. */
export const LOGGED_AT: { readonly [transition in Transition]?: Instruction["op"] } = {
  queue: "seize",
  start: "seize",
  end: "release",
  renege: "seize",
  refuse: "seize",
  spendBegins: "spend",
  spendEnds: "spend",
  leave: "leave",
  join: "join",
};
