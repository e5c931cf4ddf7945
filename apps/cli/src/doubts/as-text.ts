import { type DoubtsResult, FITTED } from "@ventesal/experiments";
import type { MeasureKey } from "@ventesal/measures";
import type { Language } from "@ventesal/pathway";
import type { Scenario } from "@ventesal/scenario";
import { labelsOf, NONE, type Numbers, numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { outsideRange } from "../run/warnings.ts";
import { plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import { type Words, wordsIn } from "../words/index.ts";

const WIDTHS = [46, 24, 16, 14];
const SHOWN = 12;

/** The doubts for people: the sentence first, then the screening and the parts of the variance. */
export function doubtsAsText(
  cli: Cli,
  scenario: Scenario,
  found: DoubtsResult,
  of: MeasureKey,
  all: boolean,
  hash: string,
): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const { doubts: text } = words;
  const labels = labelsOf(scenario.model.build(scenario.values, scenario.own).pathway, scenario.model, language, words);
  const isShare = of.unit === "share";
  const figure = (value: number | null) => figureIn(value, isShare, numbers);
  const unit = isShare || of.unit === "index" ? "" : ` ${termFor(of.unit, words.terms.units)}`;
  const { doubts, range, screening, indices, leftOut } = found;
  const shown = all ? screening : screening.slice(0, SHOWN);
  const lines = [
    `${scenario.title[language]} (${scenario.name})`,
    text.heading(labels.measure(of.measure), numbers.short(found.inputs, 0)),
    "",
    wrapped(
      text.twoDoubts(
        `${figure(doubts.mean)}${unit}`,
        figure(range.low),
        `${figure(range.high)}${unit}`,
        figure(Math.sqrt(doubts.noise)),
        figure(Math.sqrt(doubts.inputs)),
        numbers.percent(doubts.inputShare, 0),
      ),
    ),
    ...(doubts.clipped ? [wrapped(text.clipped)] : []),
    wrapped(foremostOf(found, language)),
    ...(leftOut.contradictory + leftOut.neverSettling > 0
      ? [wrapped(text.leftOut(numbers.short(leftOut.contradictory, 0), numbers.short(leftOut.neverSettling, 0)))]
      : []),
    "",
    text.screening.toUpperCase(),
    plainTable(
      WIDTHS,
      [
        text.columns,
        ...shown.map(({ key, effect }) => [
          nameOf(key, words),
          `${figure(effect.muStar)} [${figure(effect.low)}; ${figure(effect.high)}]`,
          figure(effect.mu),
          figure(effect.sigma),
        ]),
      ],
      ["left", "right", "right", "right"],
    ).trimEnd(),
    ...(shown.length < screening.length ? [`  ${text.more(numbers.short(screening.length - shown.length, 0))}`] : []),
  ];
  if (indices.length > 0) {
    const part = (value: number, low: number, high: number) =>
      `${numbers.percent(value, 0)} [${numbers.percent(low, 0)}; ${numbers.percent(high, 0)}]`;
    lines.push(
      "",
      text.indices.toUpperCase(),
      plainTable(
        [46, 24, 30],
        [
          text.indexColumns.slice(0, 3),
          ...indices.map(({ key, index }) => [
            nameOf(key, words),
            part(index.first, index.firstLow, index.firstHigh),
            part(index.total, index.totalLow, index.totalHigh),
          ]),
        ],
        ["left", "right", "right"],
      ).trimEnd(),
    );
  }
  const warnings = outsideRange(cli, scenario).map((warning) => wrapped(`${words.warning}: ${warning}`));
  return `${[...lines, "", ...warnings, wrapped(text.legend), `${words.table.passport} ${hash}`].join("\n")}\n`;
}

/** The sentence that names the input most worth measuring. */
export function foremostOf({ foremost, indices, isToldApart }: DoubtsResult, language: Language): string {
  const words = wordsIn(language);
  const { doubts: text } = words;
  const numbers = numbersIn(language);
  const name = nameOf(foremost, words);
  const [first] = indices;
  if (!first || Number.isNaN(first.index.total)) {
    return isToldApart
      ? text.foremostBySize(name)
      : `${text.foremostBySize(name)} ${text.notToldApart("--trajectories")}`;
  }
  const { total, totalLow, totalHigh, points } = first.index;
  const part = `${numbers.percent(total, 0)} [${numbers.percent(totalLow, 0)}; ${numbers.percent(totalHigh, 0)}]`;
  const sentence = text.foremost(name, part, numbers.short(points, 0));
  return isToldApart ? sentence : `${sentence} ${text.notToldApart("--base")}`;
}

function nameOf(key: string, { doubts }: Words): string {
  return key === FITTED ? doubts.fitted : key;
}

function figureIn(value: number | null, isShare: boolean, numbers: Numbers): string {
  if (value === null || Number.isNaN(value)) return NONE;
  if (isShare) return numbers.percent(value, Math.abs(value) < 0.01 ? 2 : 1);
  return numbers.fixed(value, Math.abs(value) < 1 ? 3 : Math.abs(value) < 1000 ? 2 : 0);
}
