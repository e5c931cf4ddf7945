// Runs pnpm in the version that package.json names, on a machine that has only Node and npm.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Runs `pnpm ...args` in the repository's root; ends this process with its exit code if it fails. */
export function pnpm(...args) {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } };
  const onWindows = process.platform === "win32";
  const { status, error } = spawnSync(onWindows ? "npx.cmd" : "npx", ["-y", packageManager, ...args], {
    ...options,
    shell: onWindows,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the lockfile names and builds what is needed. */
export function setUp() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Ventesal needs Node 20.19 or later; this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  process.stderr.write("Ventesal: installing …\n");
  pnpm("install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn");
  process.stderr.write("Ventesal: building, which takes some minutes the first time …\n");
  pnpm("exec", "turbo", "run", "build", "--output-logs=errors-only");
}
