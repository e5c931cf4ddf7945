import type { Parameter, ParameterValue, Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { NONE, type Numbers, numbersIn } from "../text/numbers.ts";
import { type Line, plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import { termFor } from "../words/index.ts";
import type { Explained } from "./explained.ts";

/** Together a hundred columns. */
const WIDTHS = [43, 27, 16, 14];
/** Text below a parameter stands in by this much. */
const INDENT = "    ";

/** Every parameter for people: what the scenario changes first, then what is calibrated, assumed, and known. */
export function explainedAsText(cli: Cli, scenario: Scenario, all: readonly Explained[]): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const assumed = all.filter(({ kind }) => kind !== "sourced").length;
  const parts = [
    `${scenario.title[language]} (${scenario.name})`,
    `${scenario.model.title[language]} · ${words.explain.count(String(assumed), String(all.length))}`,
    "",
    changes(cli, all, numbers),
  ];
  for (const kind of ["calibrated", "assumed", "sourced"] as const) {
    const own = all.filter((one) => one.kind === kind);
    if (own.length > 0) parts.push("", section(cli, words.explain[kind], own, numbers));
  }
  return parts
    .map((part) => part.replace(/\n$/, ""))
    .join("\n")
    .concat("\n");
}

function changes({ words }: Cli, all: readonly Explained[], numbers: Numbers): string {
  const changed = all.filter(({ before }) => before !== null);
  if (changed.length === 0) return words.explain.changesNothing;
  const lines = changed.map(({ parameter, before }) => {
    const unit = parameter.kind === "number" ? ` ${termFor(parameter.unit, words.terms.units)}` : "";
    return `  ${parameter.key}: ${written(parameter, before!, numbers)} → ${written(parameter, parameter.value, numbers)}${unit}`;
  });
  return [`${words.explain.changes}:`, ...lines].join("\n");
}

function section({ language, words }: Cli, title: string, own: readonly Explained[], numbers: Numbers): string {
  const { value, range, confidence, source, choices, mark } = words.explain;
  const lines: Line[] = [[title.split(":")[0]!.toUpperCase(), value, range, confidence]];
  const [, why] = title.split(": ");
  if (why) lines.push({ across: `(${why})` });
  for (const { parameter, kind } of own) {
    const { key, text, unit } = parameter;
    const shownUnit = parameter.kind === "number" ? termFor(unit, words.terms.units) : "";
    const shown = `${written(parameter, parameter.value, numbers)} ${shownUnit}`;
    const said = kind === "sourced" ? termFor(parameter.confidence, words.terms.confidences) : mark;
    lines.push([`${kind === "sourced" ? " " : "*"} ${key}`, shown, rangeOf(parameter, numbers), said]);
    lines.push({ across: indented(text[language]) });
    if (parameter.kind === "choice") {
      const options = parameter.options.map((option) => `${option.name} (${option.text[language]})`);
      lines.push({ across: indented(`${choices}: ${options.join(", ")}`) });
    }
    lines.push({ across: indented(`${source}: ${parameter.source}`) });
  }
  return plainTable(WIDTHS, lines);
}

function written(parameter: Parameter, value: ParameterValue, numbers: Numbers): string {
  if (typeof value === "string") return value;
  // a year is a name, not an amount: no separator between its thousands
  return parameter.unit === "calendar year" ? String(value) : numbers.short(value, 4);
}

function rangeOf(parameter: Parameter, numbers: Numbers): string {
  if (parameter.kind === "choice") return NONE;
  const write = (value: number) => (parameter.unit === "calendar year" ? String(value) : numbers.short(value, 3));
  return numbers.range(write(parameter.low), write(parameter.high));
}

function indented(text: string): string {
  return `${INDENT}${wrapped(text, INDENT, 96)}`;
}
