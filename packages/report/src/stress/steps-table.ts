import type { Duration, Step } from "@ventesal/pathway";
import { describeDistribution } from "@ventesal/random";
import { NONE, termFor, unbroken, unitFor } from "@ventesal/words";
import { percentIn } from "../content/percent-in.ts";
import type { Table } from "../content/report.ts";
import { lower, type Writing } from "../content/writing.ts";
import { type StepNames, stepNames, stepsOf } from "./names.ts";

/** Every step that has a name: what happens there, with the distribution of its time, and where it leads. */
export function stepsTable(writing: Writing): Table {
  const { pathway, words } = writing;
  const { steps } = words.stress;
  const names = stepNames(pathway, writing);
  const [step, happens, then] = steps.columns as [string, string, string];
  return {
    kind: "table",
    caption: steps.caption,
    columns: [
      { title: step, width: 0.28 },
      { title: happens, width: 0.4 },
      { title: then, width: 0.32 },
    ],
    rows: once(
      stepsOf(pathway.steps)
        .filter((one) => one.label !== undefined)
        .map((one) => [names.of(one) ?? NONE, happensAt(one, writing), waysOn(one, names, writing)]),
    ).map((cells) => ({ cells })),
  };
}

/** Rows without those that say what one above says: the same end of several ways. */
function once(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((cells) => [JSON.stringify(cells), cells])).values()];
}

/** Whether a step takes time: these are the activities. */
export function takesTime({ type }: Step): boolean {
  return ["visit", "work", "delay", "attend", "seize", "gather"].includes(type);
}

function happensAt(step: Step, writing: Writing): string {
  const { steps } = writing.words.stress;
  const station = (name: string) => lower(writing.nameOf("station", name));
  const time = (duration: Duration) => durationText(duration, writing);
  const outcome = (name: string) => {
    const label = writing.pathway.outcomes[name]?.label?.[writing.language];
    return lower(label ?? termFor(name, writing.common.terms.values));
  };
  switch (step.type) {
    case "visit":
      return steps.work(station(step.at), time(step.work));
    case "work":
      return steps.inHand(time(step.duration));
    case "delay":
      return steps.pass(time(step.duration));
    case "seize":
      return steps.seize(station(step.at));
    case "attend":
      return steps.attend(station(step.at));
    case "gather":
      return steps.gather(station(step.at));
    case "branch":
      return step.by === "chance" ? steps.chance : steps.choice;
    case "choose":
      return steps.choose;
    case "record":
      return steps.record(outcome(step.outcome));
    case "leave":
      return steps.leave(outcome(step.outcome));
    case "fork":
    case "fork-copies":
      return steps.fork;
    case "count":
    case "tally":
    case "add":
      return steps.counted;
    default:
      return steps.set;
  }
}

function waysOn(step: Step, names: StepNames, writing: Writing): string {
  const { words, numbers } = writing;
  const { steps } = words.stress;
  const end = (name: string | null) => name ?? steps.end;
  if (step.type === "leave") return steps.end;
  if (step.type !== "branch") return end(names.after(step));
  const otherwise = step.otherwise === undefined ? [] : [steps.otherwise(end(names.reached(step.otherwise)))];
  if (step.by === "chance") {
    const paths = step.paths.map(({ probability, to }) => {
      const share = typeof probability === "number" ? unbroken(numbers.shortPercent(probability, 1)) : steps.byTable;
      return steps.to(share, end(names.reached(to)));
    });
    return [...paths, ...otherwise].join("; ");
  }
  const targets = step.by === "attribute" ? Object.values(step.paths) : step.paths.map(({ to }) => to);
  return [...new Set(targets.map((to) => end(names.reached(to)))), ...otherwise].join("; ");
}

/** "lognormal, mean 1 hour, sd 0.75 hours" */
function durationText({ distribution, unit }: Duration, { common, language }: Writing): string {
  const [one, several] = [1, 2].map((count) => unitFor(unit, count, common.terms));
  const text = describeDistribution(distribution, several!, language);
  return percentIn(language, text.replaceAll(new RegExp(`(?<![\\d,.])1 ${several}`, "g"), `1 ${one}`));
}
