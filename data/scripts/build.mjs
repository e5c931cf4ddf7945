// Checks the data package and writes generated/tables.ts. Of this package, or of the folder named as the only argument.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage } from "./check-package.mjs";
import { dataVersion } from "./data-version.mjs";
import { sentence } from "./problem.mjs";
import { tablesModule } from "./tables-module.mjs";

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const { tables, problems } = checkPackage(folder);

if (problems.length > 0) {
  for (const problem of problems) console.error(sentence(problem));
  console.error(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data package; nothing was written.`,
  );
  process.exitCode = 1;
} else {
  const version = dataVersion(
    folder,
    tables.map(({ resource }) => resource),
  );
  mkdirSync(join(folder, "generated"), { recursive: true });
  writeFileSync(join(folder, "generated", "tables.ts"), tablesModule(tables, version));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(`${tables.length} tables, ${rows} rows, data version ${version.slice(0, 12)}`);
}
