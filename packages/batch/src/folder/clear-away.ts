import { existsSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { withFile } from "../file-system.ts";
import { type Paths, writerOf } from "./paths.ts";

/**
 * Takes away temporary files whose writer is no more: of processes of this machine that have ended. Those of other machines stay, since
 * nobody can tell from here whether they are still written to, unless `all` says that nobody writes any more.
 * @returns how many there were
 */
export function clearAway(paths: Paths, { all = false } = {}): number {
  let files = 0;
  for (const folder of [paths.folder, paths.shards, paths.visits]) {
    if (!existsSync(folder)) continue;
    for (const name of withFile(folder, () => readdirSync(folder))) {
      const writer = writerOf(name);
      if (writer === null || !(all || (writer.host === hostname() && !runs(writer.pid)))) continue;
      withFile(join(folder, name), () => rmSync(join(folder, name), { force: true }));
      files++;
    }
  }
  return files;
}

function runs(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it is there, and somebody else's
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
