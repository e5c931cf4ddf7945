import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { columnName, type Plan } from "../src/index.ts";
import { query } from "./duckdb.ts";
import { batchIn, newFolder } from "./fixtures.ts";

const docs = readFileSync(fileURLToPath(new URL("../../../docs/batches.md", import.meta.url)), "utf8");
const blocks = (language: string) =>
  [...docs.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map(([, text]) => text!);

const home = newFolder();
let plan: Plan;
beforeAll(async () => {
  const [experiment] = blocks("json").map((text) => JSON.parse(text));
  ({ plan } = await batchIn(join(home, "sweep"), { ...experiment, replications: 12, visits: true }, 20));
});

describe("docs/batches.md", () => {
  it("has queries to try", () => {
    expect(blocks("sql").length).toBeGreaterThan(4);
  });

  it.each(blocks("sql").map((text) => [text.split("\n")[0]!, text]))(
    "has a query that DuckDB answers: %s",
    async (_, sql) => {
      const rows = await query(sql.replaceAll("'sweep/", `'${home}/sweep/`));
      expect(rows.length).toBeGreaterThan(0);
      const [first] = rows;
      // the first point is the scenario at its first level, and a column of figures is never empty there
      for (const [name, value] of Object.entries(first!))
        if (!name.startsWith("group.")) expect(value, name).not.toBeNull();
    },
  );

  it("names only columns that there are", () => {
    const columns = plan.results.measures.map(columnName);
    const named = [...docs.matchAll(/[`"]([a-z-]+\.[a-z-]+\|[^`"]*)[`"]/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(columns).toContain(name);
  });

  it("names the kinds of visits' outcomes and the files that there are", async () => {
    for (const file of ["results.parquet", "points.parquet", "measures.parquet", "plan.json", "results.json"]) {
      expect(docs).toContain(`\`${file}\``);
      expect(() => readFileSync(join(home, "sweep", file))).not.toThrow();
    }
    const outcomes = await query(`SELECT DISTINCT outcome FROM '${home}/sweep/visits/*.parquet'`);
    for (const { outcome } of outcomes) expect(docs).toContain(`\`${outcome}\``);
  });
});
