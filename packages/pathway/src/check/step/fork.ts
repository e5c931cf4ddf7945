import type { StepPlace } from "../../lookup/steps.ts";
import { bodiesOf } from "../../lookup/steps.ts";
import type { Ask } from "../ask.ts";

const PATIENTS_ONLY = ["leave", "record", "reopen", "clock", "stop-clock"];

/** What is done to the whole case is not done inside a fork, and only a branch of a fork joins. */
export function checkNesting(ask: Ask, { step, path, branch }: StepPlace): void {
  if (branch !== null && PATIENTS_ONLY.includes(step.type))
    ask.report.add(
      "not-in-fork",
      path,
      "a step that concerns this branch alone",
      step.type,
      `"${step.name}" (${step.type}) concerns the whole case and cannot stand inside ${branch}`,
    );
  if (branch === null && step.type === "join")
    ask.report.add(
      "only-in-fork",
      path,
      "a place inside a fork",
      "the main way",
      `"${step.name}" ends a branch of a fork, but stands outside all forks`,
    );
  for (const body of bodiesOf(step))
    if (body.steps.length === 0) ask.report.add("no-steps", [...path, ...body.path], "at least one step", "none");
  if (step.type === "fork" && Object.keys(step.branches).length === 0)
    ask.report.add("no-steps", [...path, "branches"], "at least one branch", "none");
  if (step.type === "fork-copies" && ask.reads(step.copies, [...path, "copies"])?.categories)
    ask.report.add(
      "needs-number",
      [...path, "copies"],
      "an attribute without categories",
      step.copies,
      `${step.copies} has categories; how many there are must be a number`,
    );
}
