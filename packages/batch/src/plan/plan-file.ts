import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { canonicalJson, hashOf } from "@ventesal/experiments";
import { batchError } from "../batch-error.ts";
import { codeOf, fileError, withFile } from "../file-system.ts";
import { takeName } from "../folder/commit.ts";
import { writeDurably } from "../folder/durably.ts";
import { type Paths, temporaryFor } from "../folder/paths.ts";
import type { Plan } from "./plan.ts";
import { isSameVersion, versions } from "./versions.ts";

/** What is asked of a folder before a plan is made for it. */
export type FolderState = "new" | "begun";

/**
 * Whether a folder has a plan already. One that is not there, or is empty, is new.
 * @throws {BatchError} if other files are in it, it cannot be looked into, or nothing may be written there
 */
export function folderState({ folder, plan }: Paths): FolderState {
  requireWritable(folder);
  if (existsSync(plan)) return "begun";
  const inside = withFile(folder, () => (existsSync(folder) ? readdirSync(folder) : []));
  if (inside.length === 0) return "new";
  const message = `there are files here (${inside[0]}) and no plan: give a folder that is new or empty`;
  throw batchError("not-empty", folder, "a folder that is new or empty", inside[0], message);
}

/** The folder, or the one in which it would be made, may be written to. Whether there is room, only writing tells. */
function requireWritable(folder: string): void {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  withFile(there, () => {
    // a file in the middle of a path cannot be listed
    readdirSync(there);
    accessSync(there, constants.W_OK);
  });
}

/**
 * Writes a plan once: in canonical JSON, so that the same plan has the same bytes.
 * @throws {BatchError} if there is one already, or it cannot be written
 */
export function writePlan(plan: Plan, paths: Paths): void {
  withFile(paths.folder, () => mkdirSync(paths.folder, { recursive: true }));
  const temporary = temporaryFor(paths.plan);
  try {
    writeDurably(temporary, `${canonicalJson(plan)}\n`);
    if (takeName(temporary, paths.plan)) return;
    const message = "somebody else has put a plan here in the meantime";
    throw batchError("already-begun", paths.folder, "a folder without a plan", null, message);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * The plan of a folder, as it was made: its hash is that of its content.
 * @throws {BatchError} if there is none, it cannot be read, or it was edited
 */
export function readPlan(paths: Paths): Plan {
  const { plan: path } = paths;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw fileError(path, error);
    throw batchError("no-plan", paths.folder, "a folder made by ventesal batch", null, "there is no plan.json here");
  }
  let plan: Plan;
  try {
    plan = JSON.parse(text) as Plan;
  } catch (error) {
    const message = `not JSON: ${(error as Error).message}`;
    throw batchError("unreadable-plan", path, "JSON", text.slice(0, 60), message);
  }
  if (plan?.format !== 1) {
    const format = plan?.format ?? null;
    const message = `expected a plan of format 1, got ${JSON.stringify(format)}`;
    throw batchError("unreadable-plan", path, "a plan of format 1", format, message);
  }
  const { hash, ...content } = plan;
  const actual = hashOf(content);
  if (hash !== actual) {
    const message = `the plan was edited: it says that its hash is ${hash}, and it is ${actual}`;
    throw batchError("plan-edited", path, hash, actual, message);
  }
  return plan;
}

/**
 * Sees to it that a plan is run by what it was made by.
 * @throws {BatchError} `other-version` for another version of the program or of the built-in data
 */
export function requireSameVersions({ results }: Plan, { plan: path }: Paths): void {
  if (isSameVersion(results.versions)) return;
  const [made, here] = [told(results.versions), told(versions)];
  const message = `the plan was made by ${made}, and this is ${here}: finish it with that, or begin a new folder`;
  throw batchError("other-version", path, made, here, message);
}

function told({ ventesal, data }: Plan["results"]["versions"]): string {
  return `ventesal ${ventesal} with data ${data.slice(0, 12)}`;
}
