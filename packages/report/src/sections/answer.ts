import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { comparisonInWords, NONE } from "@ventesal/words";
import { written, writtenDifference } from "../content/figures-in-cells.ts";
import type { ReportInput } from "../content/input.ts";
import { percentIn } from "../content/percent-in.ts";
import { type Block, paragraph, type Section } from "../content/report.ts";
import { isExact, rowOf } from "../content/rows.ts";
import { lower, type Writing } from "../content/writing.ts";
import { valueText } from "./parameter-text.ts";
import { warningsOf } from "./warnings.ts";

/** The answer in a few sentences: number, unit, interval, what a single year can be, and what nobody knows. */
export function answerSection(input: ReportInput, writing: Writing): Section {
  const { plan, today, language } = input;
  const { words, texts, numbers, common, labels } = writing;
  const { model, parameters } = plan.scenario;
  const [first, ...others] = texts.answers.flatMap((key) => {
    const row = rowOf(plan.result.rows, key);
    if (row === undefined || row.mean === null) return [];
    const change = today === null ? undefined : rowOf(today.differences, key);
    return [change === undefined ? levelOf(row, writing) : changeOf(change, row, writing)];
  });
  const findings = plan.result.findings.map(({ text }) => percentIn(language, text[language]));
  const assumed = parameters.filter(({ confidence }) => confidence === "assumption").length;
  // a limit or a standard is one among several: the answer is not to be read without it
  const yardsticks = texts.yardsticks.flatMap((key) =>
    parameters
      .filter((one) => one.key === key)
      .map((one) => `${lower(one.text[language])}: ${valueText(one, writing)}`),
  );
  const blocks: Block[] = [
    ...(first === undefined ? [] : [paragraph(first, "lead")]),
    ...(others.length === 0 ? [] : [{ kind: "list" as const, items: others }]),
    ...warningsOf(plan, writing).map((text) => paragraph(words.answer.warning(text))),
    ...(yardsticks.length === 0 ? [] : [paragraph(words.answer.measuredWith(yardsticks.join("; ")), "note")]),
    paragraph(
      `${words.answer.chance} ${words.answer.doubt(numbers.short(assumed, 0), numbers.short(parameters.length, 0))}`,
      "note",
    ),
  ];
  if (today !== null) {
    const sentences = comparisonInWords(today.differences, model, labels, numbers, common);
    blocks.push({ kind: "heading", text: words.answer.who }, { kind: "list", items: sentences });
  }
  if (findings.length > 0) {
    blocks.push({ kind: "heading", text: words.answer.more }, { kind: "list", items: findings });
  }
  return { id: "answer", title: words.sections.answer, blocks };
}

/** "The mean processing time is 14.3 days (95% interval 14.2 – 14.4 days). In nine years of ten … Published for 2022: 15 days." */
function levelOf(row: Row, writing: Writing): string {
  const { words, built } = writing;
  const { answer } = words;
  const { mean, interval, year, published } = written(row, writing);
  const name = writing.measureName(row);
  if (isExact(row)) return answer.exactLevel(name, mean);
  const isPanel = built.overload === "refused";
  return [
    answer.level(name, mean, interval),
    ...(year === NONE ? [] : [answer.year(year)]),
    ...(published === NONE ? [] : [isPanel ? answer.published(published) : answer.publishedElse(published)]),
  ].join(" ");
}

/** "… goes from 14.3 days, if nothing is done, to 6.1 days with the plan: a change of −8.2 days (…)." */
function changeOf(change: ComparedRow, row: Row, writing: Writing): string {
  const { answer } = writing.words;
  const name = writing.measureName(row);
  const { base, other, difference, interval } = writtenDifference(change, writing);
  if (change.difference === null) return levelOf(row, writing);
  if (change.low === change.high && change.low === 0) return answer.noChange(name, base, other, writing.words.exact);
  const shown = change.verdict !== "none shown";
  return shown
    ? answer.change(
        name,
        base,
        other,
        difference,
        isExact({ ...change, mean: change.difference }) ? writing.words.exact : interval,
      )
    : answer.noChange(name, base, other, interval);
}
