import type { Work } from "../src/components/simulation/protocol.ts";

/** Work whose parts are kept, for a page that draws at once. */
export function keptWork<P>(signal = new AbortController().signal): { work: Work<P>; parts: P[] } {
  const parts: P[] = [];
  const work: Work<P> = {
    send: (part) => void parts.push(part),
    drawn: async () => {},
    progress: () => {},
    afterwards: () => {},
    signal,
  };
  return { work, parts };
}
