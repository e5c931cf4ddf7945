import type { Language } from "../language/name.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Condition } from "../language/step/branch.ts";
import type { StepOf } from "../language/step/step.ts";
import { attributeLabel, stationLabel } from "./nodes.ts";
import { percent, WORDS } from "./words.ts";

/** The ways out of a branch and what stands on them: shares, categories, conditions. */
export function branchWays(
  step: StepOf<"branch">,
  pathway: Pathway,
  language: Language,
): { to: string; text: string }[] {
  const ways =
    step.by === "chance"
      ? chanceWays(step, pathway, language)
      : step.by === "attribute"
        ? Object.entries(step.paths).map(([category, to]) => ({ to, text: category }))
        : step.paths.map((path) => ({ to: path.to, text: conditionText(path.if, pathway, language) }));
  if (step.otherwise === undefined) return ways;
  return [...ways, { to: step.otherwise, text: rest(step) ?? WORDS.otherwise[language] }];

  /** What is left of 1, where all the shares are numbers. */
  function rest(branch: StepOf<"branch">): string | undefined {
    if (branch.by !== "chance") return undefined;
    const shares = branch.paths.map(({ probability }) => probability);
    if (!shares.every((share) => typeof share === "number")) return undefined;
    return percent(1 - shares.reduce((sum, share) => sum + share, 0), language);
  }
}

function chanceWays(step: Extract<StepOf<"branch">, { by: "chance" }>, pathway: Pathway, language: Language) {
  return step.paths.map(({ probability, to }) => {
    if (typeof probability === "number") return { to, text: percent(probability, language) };
    const name = typeof probability === "string" ? probability : probability.table;
    return { to, text: pathway.tables?.[name]?.label?.[language] ?? name };
  });
}

function conditionText(condition: Condition, pathway: Pathway, language: Language): string {
  if ("onOrAfter" in condition) return `${WORDS.from[language]} ${condition.onOrAfter}`;
  const comparison = `${condition.is} ${condition.value}`;
  if ("attribute" in condition) return `${attributeLabel(condition.attribute, pathway, language)} ${comparison}`;
  const [measure, station] =
    "waiting" in condition ? ([WORDS.waiting, condition.waiting] as const) : ([WORDS.busy, condition.busy] as const);
  return `${measure[language]} ${stationLabel(station, pathway, language)} ${comparison}`;
}
