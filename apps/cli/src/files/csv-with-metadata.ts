import { basename } from "node:path";
import type { Cli } from "../cli.ts";
import { json } from "../text/json.ts";
import { deliver } from "./write-whole.ts";

/** Where what is said about a CSV file stands: the place that W3C's "Model for Tabular Data and Metadata on the Web" (2015, 5.3) names. */
export function metadataPath(path: string): string {
  return `${path}-metadata.json`;
}

/**
 * Prints a table in CSV, or writes it to a file and what it rests on beside it, since CSV has no place of its own for that. The metadata comes
 * first: a table is never there without it.
 * @param rests `{ passport }` or `{ passports }`
 * @throws {CliError} if one of the two cannot be written
 */
export async function deliverCsv(cli: Cli, csv: string, rests: object, path: string | undefined): Promise<void> {
  if (path !== undefined) {
    const about = { "@context": "http://www.w3.org/ns/csvw", url: basename(path), notes: [{ ventesal: rests }] };
    await deliver(cli, json(about), metadataPath(path));
  }
  await deliver(cli, csv, path);
}
