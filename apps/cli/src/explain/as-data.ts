import type { Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { csv } from "../text/csv.ts";
import { json } from "../text/json.ts";
import type { Explained } from "./explained.ts";

/** `{ scenario, title, model, parameters: [{ key, value, … }] }`, in both languages. */
export function explainedAsJson({ name, title, model }: Scenario, all: readonly Explained[]): string {
  const parameters = all.map(({ parameter, before, kind }) => {
    const { key, value, unit, confidence, source, text } = parameter;
    const range = parameter.kind === "number" ? { low: parameter.low, high: parameter.high } : null;
    const domain = parameter.kind === "number" ? { least: parameter.least, most: parameter.most } : null;
    const options = parameter.kind === "choice" ? parameter.options : null;
    return {
      key,
      value,
      changedFrom: before,
      unit,
      assumption: kind !== "sourced",
      calibrated: kind === "calibrated",
      confidence,
      source,
      range,
      domain,
      options,
      text,
    };
  });
  return json({ scenario: name, title, model: model.name, parameters });
}

/** A parameter a line, its text in the language asked for. */
export function explainedAsCsv({ language }: Cli, all: readonly Explained[]): string {
  const head = [
    "key",
    "value",
    "changedFrom",
    "unit",
    "assumption",
    "calibrated",
    "confidence",
    "low",
    "high",
    "least",
    "most",
    "options",
    "source",
    "text",
  ];
  const lines = all.map(({ parameter, before, kind }) => {
    const { key, value, unit, confidence, source, text } = parameter;
    const numbers =
      parameter.kind === "number" ? [parameter.low, parameter.high, parameter.least, parameter.most, null] : null;
    const options = parameter.kind === "choice" ? parameter.options.map(({ name }) => name).join("; ") : null;
    const rest = numbers ?? [null, null, null, null, options];
    return [
      key,
      value,
      before,
      unit,
      kind !== "sourced",
      kind === "calibrated",
      confidence,
      ...rest,
      source,
      text[language],
    ];
  });
  return csv([head, ...lines]);
}
