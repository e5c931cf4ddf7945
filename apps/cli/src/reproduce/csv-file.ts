import { rowsFromCsv } from "@ventesal/measures/table";
import { ScenarioError } from "@ventesal/scenario";
import { z } from "zod";
import type { Cli } from "../cli.ts";
import { metadataPath } from "../files/csv-with-metadata.ts";
import { readText } from "../files/read-text.ts";
import { withinFile } from "../scenario/within-file.ts";
import { parsed, type ResultFile, resultOf } from "./result-file.ts";

/** What `run --format csv --out` writes beside the table. */
const metadataSchema = z.object({ notes: z.tuple([z.object({ ventesal: z.object({ passport: z.unknown() }) })]) });

/**
 * A result of `run --format csv`, with the passport that stands beside it.
 * @throws {CliError} if nothing stands beside it
 * @throws {ScenarioError} if one of the two is not what `run` writes
 */
export async function readCsvResult(cli: Cli, path: string, csv: string): Promise<ResultFile> {
  const { words } = cli;
  const beside = metadataPath(path);
  const text = await readText(beside, words, words.reproduce.beside);
  const passport = withinFile(beside, words, () => passportIn(parsed(text)));
  return withinFile(path, words, () => resultOf({ passport, rows: rowsFromCsv(csv) }));
}

function passportIn(metadata: unknown): unknown {
  const found = metadataSchema.safeParse(metadata);
  if (found.success) return found.data.notes[0].ventesal.passport;
  const expected = "{ notes: [{ ventesal: { passport } }] }";
  const message = `expected ${expected}, as ventesal run writes it`;
  throw new ScenarioError([{ place: "notes", code: "shape", expected, received: null, message }]);
}
