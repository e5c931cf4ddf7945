// `pnpm check`: types, format, lint, and the house's order: who may import whom.
import { spawnSync } from "node:child_process";

const checks = [
  ["tsc", "--noEmit", "-p", "tsconfig.json"],
  ["biome", "ci", "--error-on-warnings", "."],
  ["node", "scripts/check-floors.mjs"],
];
let failed = false;
for (const [command, ...args] of checks) {
  process.stdout.write(`\n· ${command} ${args.join(" ")}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
