/** Random step programs: valid, varied, ending, and the same for the same seed. */
export { randomProgram } from "./random-program.ts";
