import {
  type ComparedRow,
  changesByPlace,
  levellingDownIn,
  type PlaceChanges,
  type RegionsCounted,
  regionsCounted,
} from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";
import type { CommonWords } from "../common-words.ts";
import type { Numbers } from "../numbers.ts";
import type { Labels } from "../rows/labels.ts";
import { beginningSentence, withinSentence } from "../within-sentence.ts";
import { amountIn } from "./amount.ts";

/** What a comparison says, in sentences that can be handed on. */
export interface ComparisonSentences {
  /** What changes in the whole country, and where a mean of it is of other people than before. */
  country: readonly string[];
  /** What changes in each region. */
  regions: readonly string[];
  /** Which regions gain, lose, do both, come in or go out, or show no difference. */
  whoGains: string;
  /** How the gaps between regions change. */
  equity: readonly string[];
  /** Where inequality falls only because people fare worse: one sentence for each burden. */
  levellingDown: readonly string[];
}

/** Who gains, who does not and what of: all sentences in the order in which they are read. */
export function comparisonInWords(...of: Parameters<typeof comparisonSentences>): string[] {
  const { country, regions, whoGains, equity, levellingDown } = comparisonSentences(...of);
  return [...country, ...regions, whoGains, ...equity, ...levellingDown];
}

/** Who gains, who does not and what of, by what each sentence is about. */
export function comparisonSentences(
  rows: readonly ComparedRow[],
  model: Model,
  labels: Labels,
  numbers: Numbers,
  words: CommonWords,
): ComparisonSentences {
  const { comparison: compare } = words;
  const places = changesByPlace(rows, model);
  const regions = places.filter(({ region }) => region !== null);
  const named = (outcome: PlaceChanges["outcome"]) =>
    regions.filter((place) => place.outcome === outcome).map(({ region }) => region!);
  const change = (row: ComparedRow) => {
    const { change: write, name: unit } = amountIn(row.unit, numbers, words);
    // "falls by 0.05 times" would read as a factor
    const name = row.unit === "times" ? "" : ` ${unit}`;
    const size = (value: number | null) => write(value === null ? null : Math.abs(value), row.difference);
    const [from, to] = row.difference! < 0 ? [row.high, row.low] : [row.low, row.high];
    const exact = row.low === row.high;
    const amount = exact
      ? `${size(row.difference)}${name}`
      : `${size(row.difference)}${name} (${numbers.range(size(from), size(to))})`;
    return row.difference! < 0 ? compare.falls(nameOf(row), amount) : compare.rises(nameOf(row), amount);
  };
  return {
    country: [
      ...places.filter(({ region }) => region === null).map(inPlace),
      ...otherPeople(rows, model, labels, compare),
    ],
    regions: regions.map(inPlace),
    whoGains: compare.whoGains({
      gain: named("gains"),
      both: named("gains and loses"),
      lose: named("loses"),
      comeIn: named("comes in"),
      goOut: named("goes out"),
      none: named("none shown"),
    }),
    equity: equityInWords(rows, labels, numbers, words),
    levellingDown: levellingDownIn(rows).map(({ of, inequalities, worse }) =>
      compare.levellingDown(
        withinSentence(labels.measure(of)),
        inequalities.map(({ measure }) => withinSentence(labels.measure(measure))),
        worse.map(({ group }) => group.region!),
      ),
    ),
  };

  function inPlace({ region, better, worse, appears, disappears }: PlaceChanges): string {
    const place = region ?? compare.country;
    const parts = [
      ...(appears.length > 0
        ? [beginningSentence(appears.map((row) => compare.appears(...level(row, row.other))).join("; "))]
        : []),
      ...(disappears.length > 0
        ? [beginningSentence(disappears.map((row) => compare.disappears(...level(row, row.base))).join("; "))]
        : []),
      ...(better.length > 0 ? [compare.isBetter(better.map(change).join("; "))] : []),
      ...(worse.length > 0 ? [compare.isWorse(worse.map(change).join("; "))] : []),
    ];
    return parts.length === 0 ? compare.noneShownIn(place) : `${place}. ${parts.join(". ")}.`;
  }

  /** What a figure is called, and how much it is where it is known in one of the two alone. */
  function level(row: ComparedRow, value: number | null): [string, string] {
    const { figure, name } = amountIn(row.unit, numbers, words);
    const isShare = row.unit === "share" || row.unit === "probability";
    return [nameOf(row), isShare || row.unit === "times" ? figure(value) : `${figure(value)} ${name}`];
  }

  function nameOf({ measure, group }: ComparedRow): string {
    const within = group.days === undefined ? "" : ` ${words.terms.withinDays(group.days)}`;
    return `${withinSentence(labels.measure(measure))}${within}`;
  }
}

/**
 * Where a mean of the country is of other people than before, since a region has come in or gone out: whoever gets a clinic far away is counted
 * from then on, and raises the mean way to one.
 */
function otherPeople(
  rows: readonly ComparedRow[],
  model: Model,
  labels: Labels,
  compare: CommonWords["comparison"],
): string[] {
  const sentences = new Map<string, { counted: RegionsCounted; names: string[] }>();
  for (const measure of model.headline ?? []) {
    const counted = regionsCounted(rows, measure);
    if (counted.isSame) continue;
    const key = JSON.stringify(counted);
    const sentence = sentences.get(key) ?? { counted, names: [] };
    sentence.names.push(withinSentence(labels.measure(measure)));
    sentences.set(key, sentence);
  }
  return [...sentences.values()].map(({ counted, names }) => compare.otherPeople(names, counted));
}

/** The gap between regions in each burden, where it is shown to change. */
function equityInWords(rows: readonly ComparedRow[], labels: Labels, numbers: Numbers, words: CommonWords): string[] {
  return rows
    .filter(({ measure, verdict }) => measure === "equity.difference" && verdict !== "none shown")
    .map((row) => {
      const { change: write, name } = amountIn(row.unit, numbers, words);
      const of = withinSentence(labels.measure(row.group.of!));
      const figures: [string, string, string] = [write(row.base), write(row.other), name];
      const text =
        row.difference! < 0 ? words.comparison.gapFalls(of, ...figures) : words.comparison.gapRises(of, ...figures);
      const counted = regionsCounted(rows, row.group.of!);
      return counted.isSame ? text : `${text} ${words.comparison.notTheSameRegions(counted)}`;
    });
}
