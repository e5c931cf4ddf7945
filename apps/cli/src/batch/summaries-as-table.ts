import { isSameVersion, type Plan, type PlannedPoint, type PointSummary } from "@ventesal/batch";
import type { Model, ParameterValues } from "@ventesal/scenario";
import { type Labels, labelsOf, type Numbers, numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { models } from "../models.ts";
import { ALIGNED, rowsAsLines, type Shown, WIDTHS } from "../run/as-table.ts";
import { plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import { tellWarning } from "./tell-warning.ts";

/** Mean, interval and single replications; what is published belongs to a scenario as it stands, and batches vary it. */
const COLUMNS = 4;

/** The summaries for people, a table for each point. */
export function summariesAsTable(
  cli: Cli,
  plan: Plan,
  summaries: readonly PointSummary[],
  shown: Pick<Shown, "all" | "by">,
): string {
  const { language, words } = cli;
  const say = words.batch.table;
  const numbers = numbersIn(language);
  const { points, replications, seed, versions } = plan.results;
  const table = { ...words.table, mean: say.mean, interval: say.interval, year: say.single, folded: say.folded };
  const writer = { numbers, words: { ...words, table } };
  const parts = summaries.map(({ point, planned, openCases, rows }) => {
    const lines = rowsAsLines(rows, shown, { ...writer, labels: labelsFor(plan, planned, cli) });
    const notes = [
      `${say.point(String(point), planned.scenario)}${design(planned.design, numbers)}`,
      ...planned.warnings.map((warning) => `${words.warning}: ${tellWarning(cli, warning)}`),
      ...(openCases > 0 ? [say.open(numbers.short(openCases, 2))] : []),
    ];
    const text = plainTable(
      WIDTHS.slice(0, COLUMNS),
      lines.map((line) => ("across" in line ? line : line.slice(0, COLUMNS))),
      ALIGNED.slice(0, COLUMNS),
    );
    return `${notes.map((line) => `${wrapped(line)}\n`).join("")}\n${text}`;
  });
  const rows = points.length * replications;
  const head = words.batch.plan.points(
    ...([points.length, replications, rows].map((n) => numbers.short(n, 0)) as [string, string, string]),
  );
  const foot = [
    say.legend,
    `${words.batch.plan.resultsHash(plan.resultsHash)}`,
    `${words.table.seed(seed)}, ${words.table.version(versions.ventesal, versions.data.slice(0, 12))}`,
  ];
  return [`${plan.name}: ${head}\n`, ...parts, foot.map((line) => `${wrapped(line)}\n`).join("")].join("\n");
}

/** What the design gave the point: ", referrals.factor = 1.5". */
function design(values: ParameterValues, numbers: Numbers): string {
  return Object.entries(values)
    .map(([key, value]) => `, ${key} = ${typeof value === "number" ? numbers.short(value, 6) : value}`)
    .join("");
}

/** The names that the model and its pathway have for things; of results of another version as they stand, since the model may be another. */
function labelsFor({ results }: Plan, { model: name, values, own }: PlannedPoint, { language, words }: Cli): Labels {
  const model: Pick<Model, "measures" | "groups" | "build"> | undefined = models.find((one) => one.name === name);
  if (model && isSameVersion(results.versions)) {
    const tables = Object.fromEntries(Object.entries(own).map(([table, hash]) => [table, results.tables[hash]!]));
    return labelsOf(model.build(values, tables).pathway, model, language, words);
  }
  const { terms } = words;
  return {
    measure: (measure) => model?.measures?.[measure]?.name[language] ?? termFor(measure, terms.measures),
    kind: (kind) => model?.groups?.[kind]?.[language] ?? termFor(kind, terms.groups),
    groups: ({ group }, by) => by.map((kind) => termFor(group[kind] ?? "", terms.values)).join(", "),
  };
}
