import type { Step } from "../language/step/step.ts";
import { goesOn, type StepPlace } from "../lookup/steps.ts";
import type { Ask } from "./ask.ts";
import { checkDuration } from "./durations.ts";
import { checkSettings } from "./settings.ts";
import { checkAdd, checkChoose } from "./step/assign.ts";
import { checkBranch } from "./step/branch.ts";
import { checkNesting } from "./step/fork.ts";
import { checkQueueStep } from "./step/queue.ts";
import { checkStationUse } from "./step/station-use.ts";
import { checkTimeStep } from "./step/time.ts";

/** Step by step: names are known and used once, and each step is complete in itself. */
export function checkSteps(ask: Ask): void {
  const { steps } = ask.lookup;
  steps.forEach((place, i) => {
    const { step, path, branch, below } = place;
    if (steps.findIndex((other) => other.step.name === step.name) < i)
      ask.report.add(
        "duplicate-name",
        [...path, "name"],
        "a name of its own",
        JSON.stringify(step.name),
        `there is another step "${step.name}"`,
      );
    if ("next" in step && step.next !== undefined) ask.step(step.next, [...path, "next"], branch);
    else if (branch === null && below === null && goesOn(step))
      ask.report.add(
        "falls-off",
        path,
        "a step that leaves, or `next`",
        step.type,
        `"${step.name}" is the last step and does not say where the patient goes`,
      );
    checkNesting(ask, place);
    checkOne(ask, place);
  });
}

function checkOne(ask: Ask, { step, path, branch }: StepPlace): void {
  switch (step.type) {
    case "visit":
    case "seize":
    case "attend":
    case "gather":
      checkQueueStep(ask, step, path, branch);
      break;
    case "release":
      checkStationUse(ask, step, path, "servers");
      break;
    case "work":
    case "delay":
      checkTimeStep(ask, step, path);
      break;
    case "branch":
      checkBranch(ask, step, path, branch);
      break;
    case "set":
      checkSettings(ask, step.set, [...path, "set"]);
      break;
    case "add":
      checkAdd(ask, step, path);
      break;
    case "choose":
      checkChoose(ask, step, path);
      break;
    case "clock":
      checkDuration(ask, step.duration, [...path, "duration"]);
      ask.step(step.to, [...path, "to"], branch);
      break;
    case "count":
      checkCounter(ask, step, path);
      break;
    case "tally":
      ask.reads(step.since, [...path, "since"]);
      break;
    case "record":
    case "leave":
      ask.outcome(step.outcome, [...path, "outcome"]);
      break;
  }
}

function checkCounter(ask: Ask, step: Extract<Step, { type: "count" }>, path: StepPlace["path"]): void {
  if (step.by !== undefined) ask.readsCategory(step.by, [...path, "by"]);
  for (const { step: other } of ask.lookup.steps) {
    if (other === step) return;
    if (other.type !== "count" || other.counter !== step.counter || other.by === step.by) continue;
    ask.report.add(
      "wrong-shape",
      [...path, "by"],
      `${other.by ?? "no `by`"}, as in "${other.name}"`,
      step.by ?? "no `by`",
    );
  }
}
