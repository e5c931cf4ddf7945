import type { Pathway, Step } from "@ventesal/pathway";
import type { Writing } from "../content/writing.ts";

/** Steps with names, those within forks among them, in the order of the pathway. */
export function stepsOf(steps: readonly Step[]): Step[] {
  return steps.flatMap((step): Step[] => {
    if (step.type === "fork") return [step, ...Object.values(step.branches).flatMap(stepsOf)];
    if (step.type === "fork-copies") return [step, ...stepsOf(step.steps)];
    return [step];
  });
}

/** What the steps of a pathway are called, and which named step a way leads to. */
export interface StepNames {
  of(step: Step): string | null;
  /** The first step with a name on the way from here; `null` where the way ends without one. */
  reached(name: string | undefined): string | null;
  /** The step that follows as written. */
  after(step: Step): string | null;
}

/** So many steps without a name are passed on the way to one with a name. */
const MOST_PASSED = 20;

export function stepNames({ steps, outcomes }: Pathway, { language }: Writing): StepNames {
  const all = stepsOf(steps);
  const byName = new Map(all.map((step) => [step.name, step]));
  const following = new Map<string, string | undefined>();
  const follow = (list: readonly Step[], after?: string) => {
    list.forEach((step, i) => {
      const next = "next" in step && step.next !== undefined ? step.next : (list[i + 1]?.name ?? after);
      following.set(step.name, next);
      // the last step within a fork leads to what follows the fork, when the others have ended too
      if (step.type === "fork") for (const branch of Object.values(step.branches)) follow(branch, next);
      if (step.type === "fork-copies") follow(step.steps, next);
    });
  };
  follow(steps);
  const of = (step: Step): string | null => {
    if (step.label !== undefined) return step.label[language];
    return step.type === "leave" ? (outcomes[step.outcome]?.label?.[language] ?? null) : null;
  };
  const reached = (name: string | undefined): string | null => {
    let at = name === undefined ? undefined : byName.get(name);
    for (let passed = 0; at !== undefined && passed < MOST_PASSED; passed++) {
      const own = of(at);
      if (own !== null) return own;
      const on = at.type === "branch" ? (at.otherwise ?? firstPath(at)) : following.get(at.name);
      at = on === undefined ? undefined : byName.get(on);
    }
    return null;
  };
  return { of, reached, after: (step) => reached(following.get(step.name)) };
}

function firstPath(step: Extract<Step, { type: "branch" }>): string | undefined {
  if (step.by === "attribute") return Object.values(step.paths)[0];
  return step.paths[0]?.to;
}
