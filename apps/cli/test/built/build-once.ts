import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which the command line of these tests is built. */
    builtVentesal: string;
  }
}

/** Builds the command line from the source as it is now, in a place of its own, once for all tests of the built command. */
export default function buildOnce({ provide }: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), "ventesal-built-"));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }\n');
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url)), home]);
  provide("builtVentesal", home);
  return () => rmSync(home, { recursive: true, force: true });
}
