import type { Path } from "../language/path.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Step } from "../language/step/step.ts";

/** Where a step stands. */
export interface StepPlace {
  step: Step;
  path: Path;
  /** The branch of a fork it belongs to, as text; null for the main way. */
  branch: string | null;
  /** The step written below it in the same list; null for the last. */
  below: string | null;
}

/** All steps in the order in which they are written, those inside forks after their fork. */
export function placesOf(pathway: Pathway): StepPlace[] {
  return walk(pathway.steps, ["steps"], null);
}

function walk(steps: readonly Step[], path: Path, branch: string | null): StepPlace[] {
  return steps.flatMap((step, i) => {
    const place = { step, path: [...path, i], branch, below: steps[i + 1]?.name ?? null };
    const inside = bodiesOf(step).flatMap((body) =>
      walk(body.steps, [...place.path, ...body.path], `${step.name}/${body.name}`),
    );
    return [place, ...inside];
  });
}

/** The lists of steps inside a step: the branches of a fork. */
export function bodiesOf(step: Step): { name: string; steps: readonly Step[]; path: Path }[] {
  if (step.type === "fork-copies") return [{ name: "copies", steps: step.steps, path: ["steps"] }];
  if (step.type !== "fork") return [];
  return Object.entries(step.branches).map(([name, steps]) => ({ name, steps, path: ["branches", name] }));
}

/** Whether the patient goes on to the step written below. */
export function goesOn(step: Step): boolean {
  return step.type !== "leave" && step.type !== "branch" && step.type !== "join";
}
