/** Random step programs: valid, varied, ending, and the same for the same seed. */

/** The errors some of them run into. */
export { errorCodes } from "./faults.ts";
export { randomProgram } from "./random-program.ts";
/** What comes to pass in many of them. */
export { whatHappens } from "./what-happens.ts";
