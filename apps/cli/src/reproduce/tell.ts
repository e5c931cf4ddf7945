import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { ExitCode } from "../exit-code.ts";
import type { Difference } from "./differences.ts";
import type { ResultFile } from "./result-file.ts";

/** So many differences are told; all of them are in the JSON. */
const MOST_TOLD = 12;

/** Says whether everything is the same; the exit code is 1 if it is not. */
export function tell(
  cli: Cli,
  rows: number,
  file: ResultFile,
  differences: readonly Difference[],
  { format }: ReproduceOptions,
): void {
  if (differences.length > 0) cli.exitCode = ExitCode.failed;
  cli.out(
    format === "json"
      ? `${JSON.stringify({ same: differences.length === 0, rows, differences }, null, 2)}\n`
      : told(cli, rows, file, differences),
  );
}

function told({ words, language }: Cli, rows: number, { passport }: ResultFile, differences: readonly Difference[]) {
  const { reproduce } = words;
  const count = numbersIn(language).short(rows, 0);
  if (differences.length === 0) return `${reproduce.same(count, passport.hash)}\n`;
  const lines = differences
    .slice(0, MOST_TOLD)
    .map(({ place, file, again }) => `  ${place}: ${reproduce.differs(JSON.stringify(file), JSON.stringify(again))}`);
  const more = differences.length - lines.length;
  const all = numbersIn(language).short(differences.length, 0);
  return `${[reproduce.notSame(all), ...lines, ...(more > 0 ? [`  ${reproduce.more(String(more))}`] : [])].join("\n")}\n`;
}
