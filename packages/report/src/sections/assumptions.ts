import type { Parameter, Scenario } from "@ventesal/scenario";
import { sourceIn, termFor } from "@ventesal/words";
import type { ReportInput } from "../content/input.ts";
import { paragraph, type Section, type Table } from "../content/report.ts";
import { upper, type Writing } from "../content/writing.ts";
import { rangeText, valueText } from "./parameter-text.ts";
import { changesOf } from "./question.ts";

/** So many assumptions are named in the main part: what is changed first, then what has the widest plausible range for its size. */
const NAMED = 8;

/** How many inputs nobody knows, and the ones that weigh most. */
export function assumptionsSection({ plan, today }: ReportInput, letter: string, writing: Writing): Section {
  const { words, numbers } = writing;
  const { assumptions } = words;
  const { parameters, name } = plan.scenario;
  const count = (is: (parameter: Parameter) => boolean) => numbers.short(parameters.filter(is).length, 0);
  const sourced = ["source document", "published"];
  return {
    id: "assumptions",
    title: words.sections.assumptions,
    blocks: [
      paragraph(
        assumptions.count(
          numbers.short(parameters.length, 0),
          count(isAssumed),
          count(({ calibrated }) => calibrated === true),
          count(({ confidence }) => confidence === "estimate"),
          count(({ confidence }) => sourced.includes(confidence)),
        ),
      ),
      paragraph(assumptions.first),
      {
        kind: "list",
        items: weightiest(plan.scenario, today?.scenario ?? null).map(
          (parameter) =>
            `${parameter.text[writing.language]}: ${valueText(parameter, writing)} (${rangeText(parameter, writing)})`,
        ),
      },
      paragraph(assumptions.doubts(name)),
      paragraph(assumptions.all(letter)),
    ],
  };
}

/** Assumptions that the plan changes; then those of which the plausible range is widest beside the value. Those of single sites or regions stand in the appendix. */
function weightiest(plan: Scenario, today: Scenario | null): Parameter[] {
  const assumed = plan.parameters.filter(
    (parameter) => isAssumed(parameter) && parameter.kind === "number" && !plan.model.isQuestion?.(parameter.key),
  );
  const changed = new Set(today === null ? [] : changesOf(plan, today).map(({ parameter }) => parameter.key));
  const general = assumed.filter(({ key }) => key.split(".").length < 3);
  const spread = (parameter: Parameter) => {
    if (parameter.kind !== "number" || parameter.value === 0) return 0;
    return (parameter.high - parameter.low) / Math.abs(parameter.value);
  };
  const ordered = [...general].sort((a, b) => spread(b) - spread(a));
  const first = general.filter(({ key }) => changed.has(key));
  return [...first, ...ordered.filter((parameter) => !first.includes(parameter))].slice(0, NAMED);
}

export function isAssumed({ confidence }: Parameter): boolean {
  return confidence === "assumption";
}

/** Every parameter: what no source gives and nobody has tested first, then what was fitted, then what sources give. */
export function parametersSection({ plan, today }: ReportInput, letter: string, writing: Writing): Section {
  const { assumptions, sections, appendix } = writing.words;
  const { parameters } = plan.scenario;
  const before = new Map(
    today === null
      ? []
      : changesOf(plan.scenario, today.scenario).map((change) => [change.parameter.key, change.before]),
  );
  const groups = [
    { title: assumptions.untested, all: parameters.filter((one) => isAssumed(one) && !one.calibrated) },
    { title: assumptions.fitted, all: parameters.filter(({ calibrated }) => calibrated) },
    { title: assumptions.sourced, all: parameters.filter((one) => !isAssumed(one) && !one.calibrated) },
  ].filter(({ all }) => all.length > 0);
  const [what, value, range, confidence, source] = assumptions.columns as [string, string, string, string, string];
  const table: Table = {
    kind: "table",
    caption: sections.parameters,
    columns: [
      { title: what, width: 0.31 },
      { title: value, width: 0.13, isNumber: true },
      { title: range, width: 0.15, isNumber: true },
      { title: confidence, width: 0.14 },
      { title: source, width: 0.27 },
    ],
    rows: groups.flatMap(({ title, all }) => [
      { across: title },
      ...together(all).map((parameter, i, ordered) => {
        const cells = parameterCells(parameter, before.get(parameter.key) ?? null, writing);
        // the same long source for each of twenty clinics would hide what differs
        const isAgain = ordered[i - 1]?.source === parameter.source;
        return { cells: isAgain ? [...cells.slice(0, -1), assumptions.asAbove] : cells };
      }),
    ]),
  };
  return { id: "parameters", title: appendix(letter, sections.parameters), blocks: [table] };
}

/** Parameters of one source together, otherwise in their order. */
function together(all: readonly Parameter[]): Parameter[] {
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.flatMap((source) => all.filter((parameter) => parameter.source === source));
}

function parameterCells(parameter: Parameter, before: Parameter | null, writing: Writing): string[] {
  const { words, language, common } = writing;
  const { assumptions } = words;
  const was = before === null ? "" : ` ${assumptions.was(valueText(before, writing))}`;
  const confidence = parameter.calibrated
    ? assumptions.confidence.calibrated
    : termFor(parameter.confidence, common.terms.confidences);
  return [
    `${parameter.text[language]} [${parameter.key}]`,
    `${valueText(parameter, writing)}${was}`,
    rangeText(parameter, writing),
    confidence,
    upper(sourceIn(language, parameter.source)),
  ];
}
