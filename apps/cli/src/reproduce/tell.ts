import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { ExitCode } from "../exit-code.ts";
import type { Difference } from "./differences.ts";

/** So many differences are told; all of them are in the JSON. */
const MOST_TOLD = 12;

/**
 * Says whether everything is the same; the exit code is 1 if it is not.
 * @param hash of the passport
 * @param count how many differences there are, where not all are given
 */
export function tell(
  cli: Cli,
  rows: number,
  hash: string,
  differences: readonly Difference[],
  { format }: ReproduceOptions,
  count = differences.length,
): void {
  if (differences.length > 0) cli.exitCode = ExitCode.failed;
  cli.out(
    format === "json"
      ? `${JSON.stringify({ same: differences.length === 0, rows, differences }, null, 2)}\n`
      : told(cli, rows, hash, differences, count),
  );
}

function told({ words, language }: Cli, rows: number, hash: string, differences: readonly Difference[], count: number) {
  const { reproduce } = words;
  const number = (n: number) => numbersIn(language).short(n, 0);
  if (differences.length === 0) return `${reproduce.same(number(rows), hash)}\n`;
  const lines = differences
    .slice(0, MOST_TOLD)
    .map(({ place, file, again }) => `  ${place}: ${reproduce.differs(JSON.stringify(file), JSON.stringify(again))}`);
  const more = count - lines.length;
  return `${[reproduce.notSame(number(count)), ...lines, ...(more > 0 ? [`  ${reproduce.more(number(more))}`] : [])].join("\n")}\n`;
}
