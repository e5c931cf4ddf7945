import type { Parameter, Scenario } from "@ventesal/scenario";
import type { ReportInput } from "../content/input.ts";
import { paragraph, type Section } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";
import { nameText, rangeText, valueText } from "./parameter-text.ts";
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
      paragraph(today === null ? assumptions.firstToday : assumptions.firstPlan),
      {
        kind: "list",
        items: weightiest(plan.scenario, today?.scenario ?? null).map(
          (parameter) =>
            `${nameText(parameter, writing)}: ${valueText(parameter, writing)} (${rangeText(parameter, writing)})`,
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
