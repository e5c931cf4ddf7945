import type { Load } from "@ventesal/experiments";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { json } from "../text/json.ts";
import { plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";

/** What a check found in a file that is in order. */
export interface CheckReport {
  kind: "pathway" | "scenario";
  name: string;
  /** A sentence on its size, or on where it comes from. */
  summary: string;
  loads: readonly Load[];
  warnings: readonly string[];
}

/** What a check found, for people: what it is, and a line for each resource. */
export function reportAsText({ language, words }: Cli, { kind, name, summary, loads, warnings }: CheckReport): string {
  const numbers = numbersIn(language);
  const { resource, load, arrive, canBeDone, noLimit } = words.check;
  const lines = loads.map((one) => [
    one.resource,
    numbers.fixed(one.load, 3),
    numbers.fixed(one.arrivalsPerWeek, 1),
    Number.isFinite(one.canBeDonePerWeek) ? numbers.fixed(one.canBeDonePerWeek, 1) : noLimit,
  ]);
  const table = plainTable(
    [49, 17, 17, 17],
    [[resource, load, arrive, canBeDone], ...lines],
    ["left", "right", "right", "right"],
  );
  const head = [words.check[kind](name), summary, ...warnings.map((warning) => `${words.warning}: ${warning}`)];
  return `${head.map((line) => wrapped(line)).join("\n")}\n\n${table}`;
}

/** The same as `{ ok, file, kind, name, loads, warnings }`; no limit of what can be done is `null`. */
export function reportAsJson(file: string, { kind, name, loads, warnings }: CheckReport): string {
  return json({ ok: true, file, kind, name, loads, warnings });
}
