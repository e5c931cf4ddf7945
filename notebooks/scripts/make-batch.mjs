// Makes the batch that a notebook reads, with the command line as anybody would: `ventesal batch experiment.json --out generated/batch`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const ventesal = join(
  dirname(createRequire(import.meta.url).resolve("@ventesal/cli/package.json")),
  "dist/ventesal.js",
);

rmSync(join(here, "generated"), { recursive: true, force: true });
mkdirSync(join(here, "generated"));
const { status } = spawnSync(process.execPath, [ventesal, "batch", "experiment.json", "--out", "generated/batch"], {
  cwd: here,
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) process.exit(status ?? 1);
// what made the results is no longer needed, only the results
for (const name of ["shards", "cluster"]) rmSync(join(here, "generated/batch", name), { recursive: true, force: true });
