import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathwayJsonSchema } from "@ventesal/pathway";
import { afterAll, describe, expect, it } from "vitest";
import { documentAt } from "./documents.ts";
import { root, ventesal } from "./ventesal.ts";

const GUIDE = ["da", "en"].flatMap((language) =>
  ["researcher", "how-to"].map((page) => `apps/planner/src/${language}/guide/${page}.md`),
);
const DOCUMENTS = [
  "README.md",
  "docs/late-effects.md",
  "docs/experiments.md",
  "docs/placement.md",
  "docs/adding-a-pathway.md",
  "docs/batches.md",
  "docs/reports.md",
  "docs/weaknesses.md",
  ...GUIDE,
];
// within node_modules, so that the scripts shown find the libraries they name
const folder = mkdtempSync(join(root, "tests", "node_modules", ".documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a reader has before a command: files shown beside it. */
const sweep = documentAt(GUIDE[0]!).blocks("json")[0]!;
writeFileSync(join(folder, "sweep.json"), sweep.replace('"replications": 200', '"replications": 5'));

/** Options after those shown, of which the last counts: the same command with less to compute. */
const LIGHTER: readonly (readonly [RegExp, string])[] = [
  [/^(run|compare) .*\b(late-effects-2026|regions-2027|felt-need)\b/, "--replications 2"],
  [/^(run|compare) panel/, "--replications 20"],
  [/^run .*memory-clinic/, "--replications 2"],
  [/^report/, "--replications 3"],
  [/^promise panel/, "--first 20 --most 20"],
  [/^doubts/, "--vectors 4 --replications 2 --trajectories 2"],
  [/^doubts .*--base [1-9]/, "--base 2"],
  // what is only planned is planned for a new folder
  [/--dry-run/, "--out planned"],
  // there is no cluster here; its own test has one
  [/^batch .*--executor slurm (?!.*--dry-run)/, "--executor local"],
];

/** Commands whose whole work is a test of its own elsewhere: here they are only understood. */
const TESTED_ELSEWHERE = ["validate"];

/** A batch of a few years has one shard. */
const FEW_SHARDS = "shard /project/sweep 0-0";

function argumentsOf(line: string): string[] {
  const more = LIGHTER.filter(([which]) => which.test(line)).map(([, options]) => options);
  const shown = line
    .replace(/^shard .*/, FEW_SHARDS)
    .replaceAll("/project/", "project-")
    .replaceAll("examples/", `${root}examples/`);
  return [shown, ...more].join(" ").split(/\s+/);
}

/** What a command gave, by its line: documents show some of them more than once. */
const ran = new Map<string, ReturnType<typeof ventesal>>();
const once = (line: string) => {
  const before = ran.get(line) ?? ventesal(argumentsOf(line), folder);
  ran.set(line, before);
  return before;
};

describe.each(DOCUMENTS)("%s", (name) => {
  const { commands, links } = documentAt(name);

  it("shows commands", () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(commands)("shows a command that works: ventesal %s", (line) => {
    if (TESTED_ELSEWHERE.includes(line)) return expect(ventesal(["help", line], folder).status).toBe(0);
    const { status, stdout, stderr } = once(line);
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    if (!/--out|^shard/.test(line)) expect(stdout.length).toBeGreaterThan(50);
  });

  it("links to files that exist", () => {
    const within = name.startsWith("apps/planner/src/") ? "apps/planner/src/" : "";
    for (const link of links) {
      const path = join(root, dirname(name), link);
      // a page is linked to by its address, and some are written when the pages are built
      const isThere = within === "" ? existsSync(path) : existsSync(`${path}.md`) || isWritten(path);
      expect(isThere, link).toBe(true);
    }
  });
});

function isWritten(page: string): boolean {
  return existsSync(join(root, "apps/planner/reference", `${page.split("/").at(-1)}.ts`));
}

it.each(["README.md", "docs/batches.md", "docs/adding-a-pathway.md", ...GUIDE])(
  "the JSON shown in %s can be run",
  (name) => {
    const files = documentAt(name).blocks("json");
    expect(files.length).toBeGreaterThan(0);
    files.forEach((text, i) => {
      const file = join(folder, `shown-${i}.json`);
      writeFileSync(file, text);
      const command = "scenarios" in JSON.parse(text) ? ["batch", file, "--out", "dry", "--dry-run"] : ["check", file];
      const { status, stderr } = ventesal(command, folder);
      expect(stderr).not.toMatch(/error/i);
      expect(status).toBe(0);
    });
  },
);

it.each(documentAt("docs/adding-a-pathway.md").blocks("ts"))(
  "the guide to a new pathway shows the example's own files: %s",
  (block) => {
    const [, file, code] = /^\/\/ (\S+)\n([\s\S]*)$/.exec(block)!;
    expect(readFileSync(`${root}examples/memory-clinic/${file}`, "utf8")).toContain(code!.trimEnd());
  },
);

it("the language's description names every kind of step that there is", () => {
  const { text } = documentAt("packages/pathway/LANGUAGE.md");
  const table = text.slice(text.indexOf("## Steps"), text.indexOf("## Conventions"));
  const kinds = [
    ...JSON.stringify(pathwayJsonSchema().$defs!.Step).matchAll(/"type":\{"type":"string","const":"([\w-]+)"/g),
  ];
  expect(kinds.length).toBeGreaterThan(15);
  for (const [, kind] of kinds) expect(table).toContain(`\`${kind}\``);
});

describe.each(["da", "en"])("the researcher's tutorial, %s", (language) => {
  const { blocks } = documentAt(`apps/planner/src/${language}/guide/researcher.md`);

  it("asks and draws what the batch gave", async () => {
    if (!existsSync(join(folder, "sweep/results.parquet"))) once("batch sweep.json --out sweep");
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create()).connect();
    const question = blocks("sql")[0]!.replaceAll("'sweep/", `'${folder}/sweep/`);
    const found = await connection.runAndReadAll(question);
    const rows = found.getRowObjectsJson();
    expect(rows).toHaveLength(6);

    const [figure, query] = blocks("js");
    writeFileSync(join(folder, "figure.mjs"), figure!);
    execFileSync(process.execPath, ["figure.mjs"], { cwd: folder });
    expect(readFileSync(join(folder, "figure.svg"), "utf8")).toMatch(/^<svg[^>]* xmlns=/);

    const lines = rows.map(({ scenario, incomplete, days }) => [scenario, incomplete, days].join(","));
    writeFileSync(join(folder, "points.csv"), ["scenario,incomplete,days", ...lines].join("\n"));
    writeFileSync(join(folder, "query.mjs"), query!);
    expect(execFileSync(process.execPath, ["query.mjs"], { cwd: folder, encoding: "utf8" })).toContain("panel-2022");
  });
});
