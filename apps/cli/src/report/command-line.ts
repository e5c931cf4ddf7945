import { basename } from "node:path";
import type { Language } from "@ventesal/pathway";
import type { ReportOptions } from "../commands/report.ts";

/** The command that makes a report again, as it is typed. */
export function commandLine(
  scenario: string,
  { set, own, seed, allowOverload, out }: ReportOptions,
  language: Language,
  replications: number,
): string {
  const words = [
    "ventesal",
    "report",
    scenario,
    ...set.flatMap((setting) => ["--set", setting]),
    ...own.flatMap((table) => ["--own", table]),
    "--seed",
    seed,
    "--replications",
    String(replications),
    ...(allowOverload ? ["--allow-overload"] : []),
    "--lang",
    language,
    // where it was put is the machine's own
    ...out.flatMap((file) => ["--out", basename(file)]),
  ];
  return words.map(quoted).join(" ");
}

/** A word for a shell. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_.,:=/@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
