import type { Validation } from "@ventesal/proof";
import { expect, it } from "vitest";
import type { Cli } from "../src/cli.ts";
import { validationAsTable } from "../src/validate/as-table.ts";
import { wordsIn } from "../src/words/index.ts";

const silent = { out() {}, err() {}, errIsTerminal: false, exitCode: 0 };
const cliIn = (language: Cli["language"]): Cli => ({ ...silent, language, words: wordsIn(language) });

const label = (text: string) => ({ da: text, en: text });
const VALIDATION: Validation = {
  seed: "a seed",
  complete: true,
  pass: false,
  seconds: 12.34,
  sections: [
    {
      section: "theory",
      title: label("Theory"),
      pass: false,
      seconds: 1,
      cases: [
        {
          name: "mm1",
          title: label("M/M/1"),
          pass: false,
          figures: [
            {
              name: label("wait"),
              source: "Erlang",
              theory: 9,
              simulated: 9.05,
              standardError: 0.1,
              z: 0.5,
              n: 40,
              pass: true,
            },
            {
              name: label("queue"),
              source: "Erlang",
              theory: 8,
              simulated: 9,
              standardError: 0.1,
              z: 10,
              n: 40,
              pass: false,
            },
          ],
        },
      ],
    },
    { section: "hand-worked", title: label("By hand"), pass: true, seconds: 0, cases: [] },
    {
      section: "report",
      title: label("Report"),
      pass: true,
      seconds: 1,
      cases: [
        {
          name: "longest",
          title: label("Longest"),
          tolerance: { kind: "single-year", wording: label("in the range") },
          pass: true,
          figures: [
            {
              check: "longest",
              measure: "processing-time.longest",
              group: { outcome: "all" },
              unit: "days",
              published: 72,
              publishedLow: 72,
              publishedHigh: 72,
              mean: 60,
              yearLow: 46,
              yearHigh: 114,
              tolerance: { kind: "single-year", wording: label("in the range") },
              pass: true,
            },
          ],
        },
      ],
    },
  ],
};

/** A line of the table, its blanks made one. */
const lines = (table: string) => table.split("\n").map((line) => line.trim().replace(/ +/g, " "));

it("shows each figure with theory, standard error and z, and whether it passes", () => {
  const shown = lines(validationAsTable(cliIn("en"), VALIDATION));
  expect(shown).toContain("wait 9.0500 9.0000 0.1000 0.50 pass");
  expect(shown).toContain("queue 9.0000 8.0000 0.1000 10.00 FAIL");
  expect(shown).toContain("2 of 3 figures pass, 12.3 s");
});

it("shows how close figures of the report must be, and the range where it is the range that counts", () => {
  const shown = lines(validationAsTable(cliIn("en"), VALIDATION));
  expect(shown).toContain("Longest: in the range");
  expect(shown).toContain("All 46 – 114 72 pass");
});

it("leaves out a section in which nothing was done, and speaks Danish", () => {
  const shown = validationAsTable(cliIn("da"), VALIDATION);
  expect(shown).not.toContain("BY HAND");
  expect(lines(shown)).toContain("queue 9,0000 8,0000 0,1000 10,00 FEJLER");
  expect(lines(shown)).toContain("2 af 3 tal holder, 12,3 s");
});

it("is never wider than 100 columns", () => {
  for (const language of ["da", "en"] as const) {
    for (const line of validationAsTable(cliIn(language), VALIDATION).split("\n"))
      expect(line.length).toBeLessThanOrEqual(100);
  }
});
