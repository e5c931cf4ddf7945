// Checks the data package and writes a module for each table into generated/. Of this package, or of the folder named as the only argument.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage } from "./check-package.mjs";
import { dataVersion } from "./data-version.mjs";
import { sentence } from "./problem.mjs";
import { tableModules } from "./table-modules.mjs";

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
  const generated = join(folder, "generated");
  const modules = tableModules(tables, version);
  mkdirSync(generated, { recursive: true });
  for (const [file, text] of modules) writeFileSync(join(generated, file), text);
  // a table that is gone leaves nothing behind
  for (const file of readdirSync(generated)) {
    if (file.endsWith(".ts") && !modules.has(file)) rmSync(join(generated, file));
  }
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(`${tables.length} tables, ${rows} rows, data version ${version.slice(0, 12)}`);
}
