import { type ListParameter, listed, type Parameter } from "@ventesal/scenario";
import { NONE, type Numbers, parameterValue, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { Line } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import type { Explained } from "./explained.ts";

/** Together a hundred columns: key, value, range, confidence. */
export const WIDTHS = [43, 27, 16, 14];
/** Text below a parameter stands in by this much. */
const INDENT = "    ";

/** The lines of some parameters: what each is and can be; a source that several in a row share stands once, after the last of them. */
export function linesOf(cli: Cli, all: readonly Explained[], numbers: Numbers): Line[] {
  const { source, sourceOf } = cli.words.explain;
  let shared = 0;
  return all.flatMap((one, i): Line[] => {
    shared++;
    const lines = ownLines(cli, one, numbers);
    const from = one.parameter.source;
    if (all[i + 1]?.parameter.source === from) return lines;
    const label = shared === 1 ? source : sourceOf(numbers.short(shared, 0));
    shared = 0;
    return [...lines, { across: indented(`${label}: ${from}`) }];
  });
}

/** A text below a parameter, wrapped. */
export function indented(text: string): string {
  return `${INDENT}${wrapped(text, INDENT, 96)}`;
}

function ownLines(cli: Cli, { parameter, kind }: Explained, numbers: Numbers): Line[] {
  const { words, language } = cli;
  const said = kind === "sourced" ? termFor(parameter.confidence, words.terms.confidences) : words.explain.mark;
  const key = `${kind === "sourced" ? " " : "*"} ${parameter.key}`;
  const cells = [valueText(cli, parameter, numbers), rangeOf(parameter, numbers), said];
  // a key that does not fit would be cut
  const rows: Line[] = key.length < WIDTHS[0]! ? [[key, ...cells]] : [{ across: key }, ["", ...cells]];
  const below = [parameter.text[language], ...possible(cli, parameter, numbers)];
  return [...rows, ...below.map((text) => ({ across: indented(text) }))];
}

function valueText({ words }: Cli, parameter: Parameter, numbers: Numbers): string {
  if (parameter.kind === "list") {
    const [chosen, all] = [listed(parameter.value), parameter.options].map((names) => numbers.short(names.length, 0));
    return words.explain.someOf(chosen!, all!);
  }
  const unit = parameter.kind === "number" ? ` ${termFor(parameter.unit, words.terms.units)}` : "";
  return `${parameterValue(parameter, parameter.value, numbers)}${unit}`;
}

function rangeOf(parameter: Parameter, numbers: Numbers): string {
  if (parameter.kind !== "number") return NONE;
  const write = (value: number) => (parameter.unit === "calendar year" ? String(value) : numbers.short(value, 3));
  return numbers.range(write(parameter.low), write(parameter.high));
}

/** What a value that is no number can be. */
function possible({ words, language }: Cli, parameter: Parameter, numbers: Numbers): string[] {
  const { choices, dates, chosen, notChosen } = words.explain;
  if (parameter.kind === "number") return [];
  if (parameter.kind === "date") {
    const { earliest, latest, mayBeNever } = parameter;
    return [dates(numbers.range(earliest, latest), mayBeNever)];
  }
  const named = (options: ListParameter["options"]) =>
    options.map(({ name, text }) => (text[language] === name ? name : `${name} (${text[language]})`)).join(", ");
  if (parameter.kind === "choice") return [`${choices}: ${named(parameter.options)}`];
  const isIn = (name: string) => listed(parameter.value).includes(name);
  const [some, others] = [true, false].map((is) => parameter.options.filter(({ name }) => isIn(name) === is));
  return [
    ...(some!.length > 0 ? [`${chosen}: ${named(some!)}`] : []),
    ...(others!.length > 0 ? [`${notChosen}: ${named(others!)}`] : []),
  ];
}
