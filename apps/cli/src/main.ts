#!/usr/bin/env node
import type { Cli } from "./cli.ts";
import { tellError } from "./errors.ts";
import { ExitCode } from "./exit-code.ts";
import { preferencesOf } from "./preferences.ts";
import { ventesal } from "./program.ts";
import { wordsIn } from "./words/index.ts";

// a reader that has seen enough (`| head`) closes the pipe: that is the end, and no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(ExitCode.ok);
  });
}

const args = process.argv.slice(2);
const { language, json } = preferencesOf(args, process.env);
const cli: Cli = {
  language,
  words: wordsIn(language),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  exitCode: ExitCode.ok,
};
try {
  await ventesal(cli).parseAsync(args, { from: "user" });
  process.exitCode = cli.exitCode;
} catch (error) {
  process.exitCode = await tellError(error, cli, json);
}
