import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root, ventesal } from "./ventesal.ts";

const DOCUMENTS = ["README.md", "docs/late-effects.md", "docs/experiments.md", "docs/placement.md"];
const folder = mkdtempSync(join(tmpdir(), "ventesal-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command gave, by its line: documents show some of them more than once. */
const ran = new Map<string, ReturnType<typeof ventesal>>();
const once = (line: string) => {
  const before = ran.get(line) ?? ventesal(line.split(/\s+/), folder);
  ran.set(line, before);
  return before;
};

describe.each(DOCUMENTS)("%s", (name) => {
  const text = readFileSync(`${root}${name}`, "utf8");
  /** Every `pnpm ventesal …` line of a code block, without its comment and without what it is piped into. */
  const commands = [...text.matchAll(/^pnpm (?:-s )?ventesal ([^#|\n]*)/gm)].map(([, line]) => line!.trim());

  it("shows commands", () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)("shows a command that works: ventesal %s", (line) => {
    const { status, stdout, stderr } = once(line);
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    if (!line.includes("--out")) expect(stdout.length).toBeGreaterThan(100);
  });

  it("links to files that exist", () => {
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(() => readFileSync(`${root}${target}`), target).not.toThrow();
    }
  });
});

it("the README shows scenario files that can be run", () => {
  const files = [...readFileSync(`${root}README.md`, "utf8").matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text]) => text!,
  );
  expect(files.length).toBeGreaterThan(0);
  files.forEach((text, i) => {
    const file = join(folder, `scenario-${i}.json`);
    writeFileSync(file, text);
    const { status, stderr } = ventesal(["run", file, "--replications", "20", "--quiet"], folder);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
