/** What becomes of a token after an instruction: it runs on, or it is blocked (waiting, spending, or ended). */
export type Outcome = "runs on" | "blocked";
