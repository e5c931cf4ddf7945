import { type Numbers, numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { Words } from "../words/index.ts";

export interface Progress {
  show(done: number, expected: number): void;
  /** Takes the line away again. */
  clear(): void;
}

/** To the beginning of the line, and what is right of it away (ECMA-48: EL). */
const REWRITE = "\r\u001b[K";
/** A line that changes faster cannot be read. */
const LEAST_MS = 100;

/** A line on stderr that is rewritten as the work goes on; nothing, where stderr is no terminal or quiet is asked for. */
export function progressLine(cli: Cli, quiet: boolean, now: () => number = () => performance.now()): Progress {
  if (quiet || !cli.errIsTerminal) return { show() {}, clear() {} };
  const numbers = numbersIn(cli.language);
  const start = now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(done, expected) {
      if (now() - shown < LEAST_MS) return;
      shown = now();
      cli.err(REWRITE + progressText(done, expected, now() - start, numbers, cli.words));
    },
    clear() {
      if (shown > Number.NEGATIVE_INFINITY) cli.err(REWRITE);
    },
  };
}

/** The same for work of which nobody knows how much it will be: a line of any text. */
export function workLine(cli: Cli, quiet: boolean, now: () => number = () => performance.now()) {
  let shown = Number.NEGATIVE_INFINITY;
  const silent = quiet || !cli.errIsTerminal;
  return {
    show(text: string) {
      if (silent || now() - shown < LEAST_MS) return;
      shown = now();
      cli.err(REWRITE + text);
    },
    clear() {
      if (shown > Number.NEGATIVE_INFINITY) cli.err(REWRITE);
    },
  };
}

/** "1,200 of 5,000 years, 8 s left": what is left at the pace so far. */
export function progressText(
  done: number,
  expected: number,
  elapsedMs: number,
  numbers: Numbers,
  words: Words,
): string {
  const seconds = done === 0 ? null : Math.ceil(((elapsedMs / done) * Math.max(0, expected - done)) / 1000);
  const minutes = seconds !== null && seconds > 120;
  const left = minutes ? words.minutes(numbers.short(seconds / 60, 0)) : words.seconds(numbers.short(seconds, 0));
  return words.progress(numbers.short(done, 0), numbers.short(expected, 0), left);
}
