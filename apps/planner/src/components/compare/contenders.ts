import type { Language } from "../language.js";
import { type Draft, isChanged, type Plan } from "../state/draft.js";
import type { Saved } from "../state/keep.js";
import { modelOf, type Part } from "../state/models.js";
import { savedReference } from "../state/saved.js";

/** The current plan among what can be compared. */
export const PLAN = "plan";

/** A scenario that can be set beside others. */
export interface Contender {
  /** `plan`, `saved:` and a name, or the name of a built-in scenario. */
  reference: string;
  kind: "plan" | "saved" | "built-in";
  /** What it is called; empty for the plan, whose name depends on the page's words. */
  title: string;
  draft: Draft;
}

/** All that can be compared in a part: the current plan, what was saved, and the built-in scenarios, today's first. */
export function contendersOf(part: Part, plan: Plan, saved: readonly Saved[], language: Language): Contender[] {
  return [
    { reference: PLAN, kind: "plan", title: "", draft: plan[part] },
    ...saved
      .filter((one) => one.part === part)
      .map(({ name, draft }): Contender => ({ reference: savedReference(name), kind: "saved", title: name, draft })),
    ...modelOf(part).scenarios.map(
      ({ name, title }): Contender => ({
        reference: name,
        kind: "built-in",
        title: title[language],
        draft: { scenario: name, set: {}, own: {} },
      }),
    ),
  ];
}

/** What is set beside the base: what was chosen and still exists; where nobody has chosen yet, the plan if it is not today's scenario. */
export function chosenOthers(
  contenders: readonly Contender[],
  base: string,
  others: readonly string[] | null,
): Contender[] {
  const chosen =
    others ?? contenders.filter(({ kind, draft }) => kind === "plan" && isOwn(draft, base)).map((one) => one.reference);
  return contenders.filter(({ reference }) => reference !== base && chosen.includes(reference));
}

/** Whether a draft is something else than the built-in scenario of this name. */
function isOwn(draft: Draft, scenario: string): boolean {
  return draft.scenario !== scenario || isChanged(draft);
}
