import { numbersIn } from "@ventesal/words";
import { describe, expect, it } from "vitest";
import type { Cli } from "../src/cli.ts";
import { progressLine, progressText } from "../src/run/progress.ts";
import { wordsIn } from "../src/words/index.ts";

function terminal(errIsTerminal: boolean) {
  const written: string[] = [];
  const cli: Cli = {
    language: "en",
    words: wordsIn("en"),
    out: () => {},
    err: (text) => written.push(text),
    errIsTerminal,
    exitCode: 0,
  };
  return { cli, written };
}

describe("progress", () => {
  it("says what is done, of how much, and what is left at the pace so far", () => {
    const text = (language: "da" | "en", ...done: [number, number, number]) =>
      progressText(...done, numbersIn(language), wordsIn(language));
    expect(text("en", 1200, 6000, 2000)).toBe("1,200 of 6,000 years, 8 s left");
    expect(text("da", 1200, 6000, 2000)).toBe("1.200 af 6.000 år, 8 s tilbage");
    expect(text("en", 1, 601, 1000)).toBe("1 of 601 years, 10 min left");
  });

  it("rewrites one line, not too often, and takes it away at the end", () => {
    const { cli, written } = terminal(true);
    let now = 0;
    const progress = progressLine(cli, false, () => now);
    progress.show(10, 100);
    now = 50;
    progress.show(20, 100);
    now = 150;
    progress.show(30, 100);
    progress.clear();
    expect(written.length).toBe(3);
    expect(written.every((text) => text.startsWith("\r\u001b[K"))).toBe(true);
    expect(written[1]).toContain("30 of 100");
    expect(written[2]).toBe("\r\u001b[K");
  });

  it("is silent when asked to be, where stderr is no terminal, and where nothing was shown", () => {
    for (const [isTerminal, quiet, shows] of [
      [true, true, true],
      [false, false, true],
      [true, false, false],
    ] as const) {
      const { cli, written } = terminal(isTerminal);
      const progress = progressLine(cli, quiet);
      if (shows) progress.show(10, 100);
      progress.clear();
      expect(written).toEqual([]);
    }
  });
});
