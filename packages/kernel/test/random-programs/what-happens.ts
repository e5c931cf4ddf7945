import type { Instruction, Program } from "../../src/program.ts";
import type { Maths, RunOptions, RunOutput } from "../../src/run-types.ts";
import { runReference } from "../reference/index.ts";
import { randomProgram } from "./random-program.ts";

/** How often everything came to pass: instructions executed, samples drawn, transitions, ends, and what makes a program special. */
export function whatHappens(seeds: number, maths: Maths): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (what: string, n = 1) => counts.set(what, (counts.get(what) ?? 0) + n);
  for (let seed = 1; seed <= seeds; seed++) {
    const { program, options } = randomProgram(seed);
    const output = runReference(program, options, maths, {
      instruction: (instruction) => add(`op ${instruction.op}`),
      sampler: (kind) => add(`sampler ${kind}`),
    });
    add(`status ${output.status}`);
    for (let row = 0; row < output.log.length; row += 5) {
      add(`code ${output.log[row + 4]}`);
      const sameTime = output.log[row] === output.log[row - 5] && output.log[row + 1] !== output.log[row - 4];
      add(sameTime ? "two patients at one time" : "another time");
    }
    for (const what of queuesSeen(program, output)) add(what);
    for (const what of special(program, options, output)) add(what);
  }
  return counts;
}

/** Stations at which a queue came about and somebody was served from it. */
function queuesSeen({ stations }: Program, output: RunOutput): string[] {
  return output.stations.flatMap(({ longestQueue, classes, refused }, i) => {
    const plan = stations[i];
    if (!plan) return [];
    const served = longestQueue > 1 && classes.some(({ n }) => n > 0);
    return [
      ...(served ? [`${plan.kind} with a queue`, `${plan.discipline} with a queue`] : []),
      ...(served && plan.orderAttribute >= 0 ? ["order attribute with a queue"] : []),
      ...(served && plan.requires.length > 1 ? ["several resources with a queue"] : []),
      ...(refused > 0 ? [`${plan.kind} that refuses`] : []),
    ];
  });
}

function special(program: Program, options: RunOptions, output: RunOutput): string[] {
  const { resources, sources, initial, draws, instructions } = program;
  const done = output.status === "done";
  const facts: Record<string, boolean> = {
    "shared resource": resources.some(
      (_, r) => program.stations.filter((s) => s.requires[0]?.resource === r).length > 1,
    ),
    "capacity cut to 0": resources.some(({ changes }) =>
      changes.some(({ at, capacity }) => capacity === 0 && at < output.endTime),
    ),
    "opening hours": resources.some(({ profile }) => profile >= 0),
    "arrivals on a profile": sources.some(({ profile }) => profile >= 0),
    "arrivals at given times": sources.some(({ times }) => times.length > 0),
    "arrivals in batches": sources.some(({ batch }) => batch !== null),
    "arrivals up to a limit of all":
      program.arrivalLimit !== null && total(output, "arrived") === program.arrivalLimit + initial.length,
    "initial patients": initial.length > 0,
    "waits from before time 0": output.stations.some(({ before }) => before > 0),
    "draws that count their visits": draws.some(({ visit }) => visit >= 0),
    "scaled draws": draws.some(({ scaleTable }) => scaleTable >= 0),
    attribution: program.causes > 0,
    "no attribution": program.causes === 0,
    "a child forks": maximumBranchDepth(instructions) > 1,
    antithetic: options.antithetic,
    "warm-up snapshot": output.snapshots.warmUp !== null,
    "until snapshot": output.snapshots.until !== null,
    "ends with the cohort":
      done && options.stopWithCohort && output.openCases === 0 && output.endTime < options.horizon,
    "ends at the horizon": done && output.endTime === options.horizon,
    "ends of itself": done && options.horizon === Infinity,
    "ends with patients inside": done && total(output, "inside") > 0,
    "reneges and withdraws": output.stations.some(({ reneged, withdrawn }) => reneged > 0 && withdrawn > 0),
    records: output.records.length > 0,
    "records of a cohort of its own": output.records.length > 0 && options.cohort !== undefined,
  };
  return Object.keys(facts).filter((fact) => facts[fact]);
}

const total = (output: RunOutput, field: "arrived" | "inside") =>
  output.books.reduce((sum, book) => sum + book[field], 0);

/** Forks among the code of forks' children, one level: a child's code runs from its target to the next `join`. */
function maximumBranchDepth(instructions: Instruction[]): number {
  const forks = instructions.flatMap((step) =>
    step.op === "fork" ? step.targets : step.op === "forkCopies" ? [step.to] : [],
  );
  const forksInside = (target: number) => {
    const end = instructions.findIndex((step, pc) => pc >= target && step.op === "join");
    return instructions.slice(target, end).some(({ op }) => op === "fork" || op === "forkCopies");
  };
  return forks.length === 0 ? 0 : forks.some(forksInside) ? 2 : 1;
}
