import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { batchError } from "../batch-error.ts";
import { codeOf, fileError } from "../file-system.ts";
import type { Written } from "../parquet/table-writer.ts";
import type { Plan } from "../plan/plan.ts";
import { commitText } from "./commit.ts";
import { hashOfFile } from "./hash-of-file.ts";
import type { Paths } from "./paths.ts";

/** Says that a shard is done: of which plan, and what its files are, to the byte. Written last. */
export interface Marker {
  plan: string;
  shard: number;
  results: Written;
  /** `null` where no visits are asked for. */
  visits: Written | null;
}

/** What stands in a folder of a shard. Only `done` counts. */
export type ShardState =
  | "done"
  /** There is no marker: it was never run, or not to its end. */
  | "missing"
  /** There is a marker that cannot be read, or the files are not those that it tells of. */
  | "damaged";

/** @throws {BatchError} if there is another marker, or none can be written */
export async function writeMarker(marker: Marker, paths: Paths): Promise<void> {
  const { plan, shard, results, visits } = marker;
  const text = `${JSON.stringify({ plan, shard, results, visits })}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  await commitText(text, sha256, paths.shard(shard).marker, paths.differing);
}

/** The marker of a shard; `null` if there is none, "damaged" if it cannot be read. */
export function readMarker(shard: number, paths: Paths): Marker | null | "damaged" {
  const path = paths.shard(shard).marker;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw fileError(path, error);
  }
  try {
    const marker = JSON.parse(text) as Marker;
    return marker.shard === shard && typeof marker.plan === "string" && marker.results ? marker : "damaged";
  } catch {
    return "damaged";
  }
}

/**
 * Whether a shard is done: its marker names this plan, and its files have the bytes that the marker tells of.
 * @throws {BatchError} `other-plan` if the marker names another plan
 */
export async function shardState(plan: Plan, shard: number, paths: Paths): Promise<ShardState> {
  const marker = readMarker(shard, paths);
  if (marker === null) return "missing";
  if (marker === "damaged") return "damaged";
  const own = paths.shard(shard);
  if (marker.plan !== plan.hash) {
    const message = `this shard belongs to another plan (${marker.plan})`;
    throw batchError("other-plan", own.marker, plan.hash, marker.plan, message);
  }
  if ((marker.visits !== null) !== plan.visits) return "damaged";
  if (!(await agrees(own.results, marker.results))) return "damaged";
  return marker.visits === null || (await agrees(own.visits, marker.visits)) ? "done" : "damaged";
}

async function agrees(path: string, { bytes, sha256 }: Written): Promise<boolean> {
  try {
    if (statSync(path).size !== bytes) return false;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw fileError(path, error);
  }
  return (await hashOfFile(path)) === sha256;
}
