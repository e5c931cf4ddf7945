import { openKernel } from "@ventesal/kernel";
import { validateAll } from "@ventesal/proof";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ValidateOptions } from "../commands/validate.ts";
import { ExitCode } from "../exit-code.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { json } from "../text/json.ts";
import { validationAsTable } from "./as-table.ts";

/** Runs every check and prints it; stopped by Ctrl-C, it prints what is done. */
export async function runValidation(cli: Cli, { seed, format, quiet }: ValidateOptions): Promise<void> {
  const { words, language } = cli;
  const numbers = numbersIn(language);
  const kernel = await openKernel();
  const shown = (done: number, all: number) => words.validate.progress(numbers.short(done, 0), numbers.short(all, 0));
  let last = shown(0, 0);
  const show = cli.errIsTerminal && !quiet;
  const validation = await untilInterrupted((signal) =>
    validateAll({
      kernel,
      seed,
      signal,
      now: () => performance.now(),
      onCase: (_, done, all) => {
        last = shown(done, all);
        if (show) cli.err(`${REWRITE}${last}`);
      },
    }),
  ).finally(() => show && cli.err(REWRITE));
  cli.out(format === "json" ? json(validation) : validationAsTable(cli, validation));
  if (!validation.complete) {
    cli.err(`${last}\n`);
    cli.exitCode = ExitCode.stopped;
  } else if (!validation.pass) cli.exitCode = ExitCode.failed;
}

/** To the beginning of the line, and what is right of it away (ECMA-48: EL). */
const REWRITE = "\r\u001b[K";
