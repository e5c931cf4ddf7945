import type { Cli } from "../src/cli.ts";
import { tellError } from "../src/errors.ts";
import { preferencesOf } from "../src/preferences.ts";
import { ventesal } from "../src/program.ts";
import { wordsIn } from "../src/words/index.ts";

/** Runs a command in this process, so that a test can put a model of its own in the place of the built-in ones. */
export async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { language, json } = preferencesOf(args, {});
  const said = { out: "", err: "" };
  const cli: Cli = {
    language,
    words: wordsIn(language),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    errIsTerminal: false,
    exitCode: 0,
  };
  try {
    await ventesal(cli).parseAsync(args, { from: "user" });
    return { code: cli.exitCode, ...said };
  } catch (error) {
    return { code: await tellError(error, cli, json), ...said };
  }
}

/** What a command prints that ends well and has nothing to say besides. */
export async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await run(...args);
  if (code !== 0 || err !== "") throw new Error(`exit code ${code}: ${err}`);
  return out;
}
