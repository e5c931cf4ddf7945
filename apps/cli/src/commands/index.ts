import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { batch } from "./batch.ts";
import { bench } from "./bench.ts";
import { calibrate } from "./calibrate.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { diagram } from "./diagram.ts";
import { doubts } from "./doubts.ts";
import { explain } from "./explain.ts";
import { place } from "./place.ts";
import { promise } from "./promise.ts";
import { report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import { run } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import { schema } from "./schema.ts";
import { shard } from "./shard.ts";
import { summarise } from "./summarise.ts";
import { validate } from "./validate.ts";
import { warmUp } from "./warm-up.ts";

/**
 * A command says here what it is called and what it takes. What it does stands elsewhere and is imported when it is called, so that
 * no command waits for what only another one needs.
 */
export type Register = (program: Command, cli: Cli) => void;

/** All commands, in the order of the help text. */
export const commands: readonly Register[] = [
  run,
  compare,
  promise,
  place,
  doubts,
  warmUp,
  scenarios,
  report,
  reproduce,
  explain,
  diagram,
  check,
  schema,
  batch,
  summarise,
  shard,
  calibrate,
  validate,
  bench,
];
