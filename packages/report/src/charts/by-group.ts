import * as Plot from "@observablehq/plot";
import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import type { ReportChart } from "@ventesal/scenario";
import { decimalsFor, termFor } from "@ventesal/words";
import { type Written, written } from "../content/figures-in-cells.ts";
import type { ReportInput } from "../content/input.ts";
import type { Figure } from "../content/report.ts";
import { isExact, rowsBy } from "../content/rows.ts";
import { listedIn, lower, type Writing } from "../content/writing.ts";
import { axis, COLOURS, drawn, NAMES } from "./frame.ts";

interface Drawn {
  name: string;
  row: Row;
  texts: Written;
  mean: number;
  low: number;
  high: number;
  yearLow: number | null;
  yearHigh: number | null;
  before: number | null;
  published: number | null;
}

/** A measure group by group: the mean, its interval, a single year, and what happens if nothing is done. `null` where no group has one. */
export function byGroupFigure(
  { measure, by }: ReportChart,
  { plan, today }: ReportInput,
  writing: Writing,
): Figure | null {
  const { words, labels, common } = writing;
  const all = rowsBy(plan.result.rows, measure, by);
  const changes = today === null ? [] : rowsBy(today.differences, measure, by);
  const scale = ["share", "probability"].includes(all[0]?.unit ?? "") ? 100 : 1;
  const scaled = (value: number | null | undefined) => (value === null || value === undefined ? null : value * scale);
  const groups = all.flatMap((row): Drawn[] => {
    const [mean, low, high] = [scaled(row.mean), scaled(row.low ?? row.mean), scaled(row.high ?? row.mean)];
    if (mean === null || low === null || high === null) return [];
    return [
      {
        name: writing.nameOf(by, row.group[by]!),
        row,
        texts: written(row, writing, all),
        mean,
        low,
        high,
        yearLow: isExact(row) ? null : scaled(row.yearLow),
        yearHigh: isExact(row) ? null : scaled(row.yearHigh),
        before: scaled(changes.find(({ group }) => group[by] === row.group[by])?.base),
        published: scaled(row.published),
      },
    ];
  });
  if (groups.length === 0) return null;
  const missing = all.filter(({ mean }) => mean === null).map(({ group }) => writing.nameOf(by, group[by]!));
  const { charts } = words;
  const name = labels.measure(measure);
  const unit = scale === 100 ? "%" : termFor(all[0]!.unit, common.terms.units);
  const published = groups.some((group) => group.published !== null);
  return {
    kind: "figure",
    title: changes.length > 0 ? changeTitle(name, changes, writing) : levelTitle(name, by, groups, writing),
    alt: charts.altGroups(
      name,
      groups.map((group) => `${group.name} ${group.texts.mean}${beforeText(group, all, writing)}`).join("; "),
    ),
    note: [
      all.every((row) => row.mean === null || isExact(row)) ? charts.exactNote : charts.groupNote,
      ...(changes.length > 0 ? [charts.todayNote] : []),
      ...(published ? [charts.publishedNote] : []),
      ...(missing.length > 0 ? [charts.notThere(listedIn(missing, words.and))] : []),
    ].join(" "),
    draw: (document, width) => {
      const most = Math.max(...groups.flatMap(({ high, yearHigh, before }) => [high, yearHigh ?? 0, before ?? 0]));
      return drawn(document, {
        width,
        height: (published ? 40 : 29) * groups.length + 58,
        marginLeft: NAMES,
        marginRight: 30,
        marginTop: published ? 20 : 14,
        marginBottom: 44,
        x: { ...axis(`${name} (${unit})`, most, writing), zero: true, nice: true },
        y: { label: null, domain: groups.map((group) => group.name), tickSize: 0 },
        marks: [
          Plot.ruleY(
            groups.filter(({ yearLow }) => yearLow !== null),
            { x1: "yearLow", x2: "yearHigh", y: "name", stroke: COLOURS.plan, strokeWidth: 1.5 },
          ),
          Plot.ruleY(groups, { x1: "low", x2: "high", y: "name", stroke: COLOURS.plan, strokeWidth: 6 }),
          Plot.dot(groups, { x: "mean", y: "name", fill: COLOURS.plan, r: 5 }),
          Plot.dot(
            groups.filter(({ before }) => before !== null),
            { x: "before", y: "name", stroke: COLOURS.today, strokeWidth: 2, fill: "none", r: 8 },
          ),
          Plot.dot(
            groups.filter((group) => group.published !== null),
            { x: "published", y: "name", symbol: "diamond", stroke: COLOURS.ink, strokeWidth: 1.5, fill: "none", r: 7 },
          ),
          ...[true, false].map((atStart) =>
            Plot.text(
              groups.filter(({ mean }) => mean < most / 20 === atStart),
              {
                x: "mean",
                y: "name",
                text: ({ texts }: Drawn) => texts.mean,
                // centred, it would stand on the names at the left
                ...(atStart ? { textAnchor: "start", dx: -4 } : {}),
                dy: published ? -20 : -12,
                fontSize: 11,
              },
            ),
          ),
        ],
      });
    },
  };
}

function beforeText({ before, row }: Drawn, all: readonly Row[], { words, numbers }: Writing): string {
  if (before === null) return "";
  const isShare = ["share", "probability"].includes(row.unit);
  const text = isShare ? numbers.percent(before / 100, decimalsFor(all)) : numbers.fixed(before, decimalsFor(all));
  return ` (${words.charts.altToday(text)})`;
}

/** Where it is most and least, without a plan to compare with. */
function levelTitle(name: string, by: string, groups: readonly Drawn[], { words }: Writing): string {
  const { charts } = words;
  const most = groups.reduce((a, b) => (b.mean > a.mean ? b : a));
  const least = groups.reduce((a, b) => (b.mean < a.mean ? b : a));
  if (by === "days")
    return charts.within(
      name,
      listedIn(
        groups.map((group) => `${lower(group.name)}: ${group.texts.mean}`),
        words.and,
      ),
    );
  if (groups.length === 1) return charts.single(name, most.name, most.texts.mean);
  if (most.texts.mean === least.texts.mean) return charts.alike(name, most.texts.mean);
  const isPlace = by === "region" || by === "clinic";
  const at = (mean: string) => groups.filter(({ texts }) => texts.mean === mean).map((group) => group.name);
  const of = (mean: string) => listedIn(at(mean), words.and);
  return isPlace
    ? charts.between(name, of(most.texts.mean), most.texts.mean, of(least.texts.mean), least.texts.mean)
    : charts.among(name, lower(most.name), most.texts.mean, lower(least.name), least.texts.mean);
}

/** In how many groups it is shown to get better and worse; more and less, where it has no better. */
function changeTitle(name: string, changes: readonly ComparedRow[], { words, numbers }: Writing): string {
  const known = changes.filter(({ difference }) => difference !== null);
  const count = (is: (row: ComparedRow) => boolean) => numbers.short(known.filter(is).length, 0);
  const none = count(({ verdict }) => verdict === "none shown");
  if (known.some(({ verdict }) => verdict === "different")) {
    const shown = ({ verdict }: ComparedRow) => verdict !== "none shown";
    const more = count((row) => shown(row) && row.difference! > 0);
    return words.charts.moved(
      name,
      more,
      count((row) => shown(row) && row.difference! < 0),
      none,
    );
  }
  const better = count(({ verdict }) => verdict === "better");
  return words.charts.changed(
    name,
    better,
    count(({ verdict }) => verdict === "worse"),
    none,
  );
}
