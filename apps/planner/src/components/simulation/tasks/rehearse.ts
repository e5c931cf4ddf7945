import { EMPTY_PLAN } from "../../state/draft.js";
import type { Work } from "../protocol.js";
import { type ShowInput, show } from "./show.js";

/** What a page will ask for, as far as that is known before it does. */
export interface RehearseInput extends Pick<ShowInput, "part" | "first" | "besides"> {
  /** The beginning is gone through so many times, though the page may ask meanwhile: its first figures come later by that, the first change sooner. */
  leastTimes: number;
}

/** A page that has not asked for anything for so long, in milliseconds, is not waited for. */
const MOST_MS = 1500;

/** Goes through the beginning of a part's own scenario until the page asks for something, and that is to be run. */
export async function rehearse({ leastTimes, ...asked }: RehearseInput, { signal }: Work<never>): Promise<void> {
  const input = { ...asked, draft: EMPTY_PLAN[asked.part], seed: EMPTY_PLAN.seed };
  for (let time = 0; time < leastTimes; time++) await once(input);
  // what was sent meanwhile is heard
  await new Promise((resolve) => setTimeout(resolve));
  await goThrough(input, signal, MOST_MS);
}

/**
 * Goes through the beginning of a run again and again, for nobody, until so many milliseconds have passed or somebody wants something. Browsers
 * make code faster the more often it has run, and tailor it to the one program that they have seen: a reader's change would wait for all that.
 */
export async function goThrough(input: ShowInput, signal: AbortSignal, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until && !signal.aborted) await once(input, signal);
}

/** The first figures, and one replication more. */
async function once(input: ShowInput, signal = new AbortController().signal): Promise<void> {
  const nothing = () => {};
  const nobody = { signal, send: nothing, progress: nothing, drawn: async () => {}, afterwards: nothing };
  await show({ ...input, replications: input.first + 1 }, nobody);
}
