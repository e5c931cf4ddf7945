import { NEVER, type Parameter, type Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { csv } from "../text/csv.ts";
import { json } from "../text/json.ts";
import type { Explained } from "./explained.ts";
import type { Replaceable } from "./replaceable.ts";

/** `{ scenario, title, model, ownTables: [{ name, columns, own, … }], parameters: [{ key, value, … }] }`, in both languages. */
export function explainedAsJson(
  { name, title, model }: Scenario,
  all: readonly Explained[],
  ownTables: readonly Replaceable[],
): string {
  const parameters = all.map(({ parameter, before, kind }) => {
    const { key, value, unit, confidence, source, text } = parameter;
    const range = parameter.kind === "number" ? { low: parameter.low, high: parameter.high } : null;
    const options = "options" in parameter ? parameter.options : null;
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
      domain: domainOf(parameter),
      options,
      text,
    };
  });
  return json({ scenario: name, title, model: model.name, ownTables, parameters });
}

/** What makes sense at all, where that is from one value to another. */
function domainOf(parameter: Parameter) {
  if (parameter.kind === "number") return { least: parameter.least, most: parameter.most };
  if (parameter.kind !== "date") return null;
  const { earliest, latest, mayBeNever } = parameter;
  return { earliest, latest, mayBeNever };
}

/** A parameter a line, its text in the language asked for. `least` and `most` of a date are its first and last day. */
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
    return [
      key,
      value,
      before,
      unit,
      kind !== "sourced",
      kind === "calibrated",
      confidence,
      ...limitsOf(parameter),
      source,
      text[language],
    ];
  });
  return csv([head, ...lines]);
}

/** low, high, least, most and options. */
function limitsOf(parameter: Parameter): (number | string | null)[] {
  switch (parameter.kind) {
    case "number":
      return [parameter.low, parameter.high, parameter.least, parameter.most, null];
    case "date":
      return [null, null, parameter.earliest, parameter.latest, parameter.mayBeNever ? NEVER : null];
    default:
      return [null, null, null, null, parameter.options.map(({ name }) => name).join("; ")];
  }
}
