// Checks the data package and writes a module for each table into generated/. Of this package, or of the folder named as the only argument.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
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
  // a table that is gone leaves nothing behind
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated);
  for (const [file, text] of tableModules(tables, version)) writeFileSync(join(generated, file), text);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(`${tables.length} tables, ${rows} rows, data version ${version.slice(0, 12)}`);
}
