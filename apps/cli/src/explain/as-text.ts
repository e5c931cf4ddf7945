import type { Scenario } from "@ventesal/scenario";
import { type Numbers, numbersIn, parameterValue, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { type Line, plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import { type Explained, together } from "./explained.ts";
import { indented, linesOf, WIDTHS } from "./parameter-lines.ts";
import type { Replaceable } from "./replaceable.ts";

/** Every parameter for people: what the scenario changes first, then what is calibrated, assumed, and known. */
export function explainedAsText(
  cli: Cli,
  scenario: Scenario,
  all: readonly Explained[],
  tables: readonly Replaceable[],
): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const assumed = all.filter(({ kind }) => kind !== "sourced").length;
  const parts = [
    `${scenario.title[language]} (${scenario.name})`,
    `${scenario.model.title[language]} · ${words.explain.count(String(assumed), String(all.length))}`,
    "",
    changes(cli, all, numbers),
    ...ownTables(cli, tables, numbers),
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
    const [from, to] = [before!, parameter.value].map((value) => parameterValue(parameter, value, numbers));
    return `  ${wrapped(`${parameter.key}: ${from} → ${to}${unit}`, "    ", 98)}`;
  });
  return [`${words.explain.changes}:`, ...lines].join("\n");
}

/** Own tables that are in use, and those that could be. */
function ownTables({ language, words }: Cli, tables: readonly Replaceable[], numbers: Numbers): string[] {
  const { ownInUse, replaceable, from, columns } = words.explain;
  const inUse = tables.flatMap(({ name, own }) => {
    return own === null ? [] : [`  ${name}: ${from(words.rows(numbers.short(own.rows, 0)), own.file)}`];
  });
  const builtIn = tables.flatMap((table) => {
    return table.own === null ? [`  ${table.name}: ${table.text[language]}`, indented(columns(table.columns))] : [];
  });
  return [
    ...(inUse.length > 0 ? ["", `${ownInUse}:`, ...inUse] : []),
    ...(builtIn.length > 0 ? ["", `${replaceable}:`, ...builtIn] : []),
  ];
}

/** A heading and its parameters, group by group; a group of a single parameter needs no heading of its own. */
function section(cli: Cli, title: string, own: readonly Explained[], numbers: Numbers): string {
  const { value, range, confidence } = cli.words.explain;
  const lines: Line[] = [[title.split(":")[0]!.toUpperCase(), value, range, confidence]];
  const [, why] = title.split(": ");
  if (why) lines.push({ across: `(${why})` });
  let afterHeaded = true;
  for (const members of together(own, ({ group }) => group)) {
    const headed = members.length > 1;
    if (headed || afterHeaded) lines.push({ across: "" });
    if (headed) lines.push({ across: `${members[0]!.group} (${members.length})` });
    lines.push(...linesOf(cli, members, numbers));
    afterHeaded = headed;
  }
  return plainTable(WIDTHS, lines);
}
