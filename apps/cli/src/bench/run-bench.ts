import type { Cli } from "../cli.ts";
import type { BenchOptions } from "../commands/bench.ts";
import { json } from "../text/json.ts";
import { benchAsTable } from "./as-table.ts";
import { measure } from "./measure.ts";
import { yardstick } from "./yardstick.ts";

/**
 * Measures and prints.
 * @throws {CliError} if a yardstick is given that does not work
 */
export async function runBench(cli: Cli, { patients, rounds, limit, format }: BenchOptions): Promise<void> {
  const rows = await measure({
    patients,
    rounds,
    yardstick: limit === undefined ? null : (...asked) => yardstick(limit, ...asked, cli.words),
  });
  cli.out(format === "json" ? json(rows) : benchAsTable(cli, rows));
}
