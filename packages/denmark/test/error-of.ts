import { FactError } from "../src/index.ts";

/** The data of the FactError that a call throws; any other outcome fails the test. */
export function errorOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const { kind, received, expected, message } = error;
    return { kind, received, expected, message };
  }
  throw new Error("no error was thrown");
}
