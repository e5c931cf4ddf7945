import type { Step } from "../language/step/step.ts";
import { bodiesOf, type StepPlace } from "../lookup/steps.ts";
import type { Emission } from "./emission.ts";
import { emitSettings } from "./settings.ts";
import { stationOf } from "./station.ts";
import { emitBranch } from "./step/branch.ts";
import { emitChoose } from "./step/choose.ts";
import { emitCount, emitTally } from "./step/observe.ts";
import { emitVisit, emitWait } from "./step/queue.ts";
import { emitClock, emitDelay, emitWork } from "./step/time.ts";

/** Writes the main way, then the branches of its forks, each ended by `join`, then those of forks inside these. */
export function emitSteps(e: Emission): void {
  const { pathway, stepsByName } = e.lookup;
  const bodies: { steps: readonly Step[]; ends: boolean }[] = [{ steps: pathway.steps, ends: false }];
  for (const { steps, ends } of bodies) {
    for (const step of steps) {
      emitStep(e, stepsByName.get(step.name)!);
      bodies.push(...bodiesOf(step).map((body) => ({ steps: body.steps, ends: true })));
    }
    if (ends && fallsThrough(steps.at(-1)!)) e.emit({ op: "join" });
  }
}

function fallsThrough(step: Step): boolean {
  return step.type !== "join" && step.type !== "branch" && !("next" in step && step.next !== undefined);
}

function emitStep(e: Emission, { step, below }: StepPlace): void {
  e.begin(step.name);
  emitAction(e, step, below);
  if ("next" in step && step.next !== undefined) e.goTo(step.next, below);
}

function emitAction(e: Emission, step: Step, below: string | null): void {
  switch (step.type) {
    case "visit":
      emitVisit(e, step);
      break;
    case "seize":
    case "attend":
    case "gather":
      emitWait(e, step, step.cause);
      break;
    case "release":
      e.emit({ op: "release", ...stationOf(e, step.at, step.by) });
      break;
    case "work":
      emitWork(e, step);
      break;
    case "delay":
      emitDelay(e, step);
      break;
    case "branch":
      emitBranch(e, step, below);
      break;
    case "set":
      emitSettings(e, step.set, step.name);
      break;
    case "add":
      e.emit({ op: "addValue", attribute: e.attribute(step.attribute), value: step.amount });
      break;
    case "choose":
      emitChoose(e, step);
      break;
    case "fork":
      emitFork(e, step);
      break;
    case "fork-copies":
      emitCopies(e, step);
      break;
    case "join":
      e.emit({ op: "join" });
      break;
    case "clock":
      emitClock(e, step);
      break;
    case "stop-clock":
      e.emit({ op: "stopClock" });
      break;
    case "count":
      emitCount(e, step);
      break;
    case "tally":
      emitTally(e, step);
      break;
    case "reopen":
      e.emit({ op: "reopen" });
      break;
    case "record":
    case "leave":
      e.emit({ op: step.type, exit: e.lookup.outcomes.indexOf(step.outcome) });
      break;
  }
}

function emitFork(e: Emission, step: Extract<Step, { type: "fork" }>): void {
  const first = Object.values(step.branches).map((steps) => steps[0]!.name);
  const fork = e.emit({ op: "fork", targets: first.map(() => -1) });
  first.forEach((name, i) => {
    e.link(name, (to) => {
      fork.targets[i] = to;
    });
  });
}

function emitCopies(e: Emission, step: Extract<Step, { type: "fork-copies" }>): void {
  const fork = e.emit({ op: "forkCopies", attribute: e.attribute(step.copies), to: -1 });
  e.link(step.steps[0]!.name, (to) => {
    fork.to = to;
  });
}
