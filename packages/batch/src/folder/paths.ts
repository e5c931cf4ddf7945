import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** Where everything of a batch lies in its folder. */
export interface Paths {
  folder: string;
  plan: string;
  shards: string;
  visits: string;
  /** Second attempts that gave other bytes than the first: kept to be looked at. */
  differing: string;
  results: string;
  resultsMarker: string;
  points: string;
  measures: string;
  /** Scripts, lists of tasks and logs of a cluster. */
  cluster: string;
  shard(index: number): { results: string; visits: string; marker: string };
}

export function pathsIn(folder: string): Paths {
  const shards = join(folder, "shards");
  const visits = join(folder, "visits");
  return {
    folder,
    plan: join(folder, "plan.json"),
    shards,
    visits,
    differing: join(folder, "differing"),
    results: join(folder, "results.parquet"),
    resultsMarker: join(folder, "results.json"),
    points: join(folder, "points.parquet"),
    measures: join(folder, "measures.parquet"),
    cluster: join(folder, "cluster"),
    shard(index) {
      const number = String(index).padStart(6, "0");
      return {
        results: join(shards, `${number}.parquet`),
        visits: join(visits, `${number}.parquet`),
        marker: join(shards, `${number}.json`),
      };
    },
  };
}

const TEMPORARY = /^\..*\.(?<host>[^~]*)~(?<pid>\d+)~[^~]*\.part$/;

/** A name beside a file that nobody else uses, hidden from listings: the file is written under it and then takes its own. */
export function temporaryFor(path: string): string {
  const unique = `${hostname()}~${process.pid}~${threadId}-${randomBytes(4).toString("hex")}`;
  return join(dirname(path), `.${basename(path)}.${unique}.part`);
}

/** Which process writes under a temporary name; `null` for any other name. */
export function writerOf(name: string): { host: string; pid: number } | null {
  const groups = TEMPORARY.exec(name)?.groups;
  return groups ? { host: groups.host!, pid: Number(groups.pid) } : null;
}
