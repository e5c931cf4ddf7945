import type { Instruction } from "@ventesal/kernel";
import type { Report } from "../check/report.ts";
import type { Emission } from "../emit/emission.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { loops } from "./cycles.ts";
import { type FlowGraph, reachable } from "./graph.ts";

/** Every step can be reached, from every step an end can be reached, and no loop takes no time. */
export function checkWays(graph: FlowGraph, emission: Emission, report: Report): void {
  const { lookup } = emission;
  const reached = reachable(graph.edges, graph.entries);
  const reachedSteps = stepsAt(reached, emission, lookup);
  for (const { step, path } of lookup.steps)
    if (!reachedSteps.includes(step.name))
      report.add("unreachable", path, "a way to this step", "none", `no patient can come to "${step.name}"`);
  reportDeadEnds(graph, reached, emission, report);
  for (const loop of loops(withoutTime(graph, emission))) {
    const steps = stepsAt(new Set(loop.filter((pc) => reached.has(pc))), emission, lookup);
    const first = lookup.stepsByName.get(steps[0] ?? "");
    if (first)
      report.add(
        "loop-without-time",
        first.path,
        "a step that takes time",
        steps.join(", "),
        `the loop ${steps.join(", ")} takes no time, so it may be run through for ever`,
      );
  }
}

function reportDeadEnds(graph: FlowGraph, reached: ReadonlySet<number>, emission: Emission, report: Report): void {
  const back = graph.edges.map((): { to: number; kind: "on" }[] => []);
  graph.edges.forEach((list, from) => {
    for (const { to, kind } of list) if (kind !== "child") back[to]!.push({ to: from, kind: "on" });
  });
  const ends = graph.instructions.flatMap(({ op }, pc) => (op === "leave" || op === "join" ? [pc] : []));
  const escaping = reachable(back, ends);
  const stuck = stepsAt(new Set([...reached].filter((pc) => !escaping.has(pc))), emission, emission.lookup);
  const first = emission.lookup.stepsByName.get(stuck[0] ?? "");
  if (first)
    report.add(
      "no-way-out",
      first.path,
      "a way that ends",
      stuck.join(", "),
      `from ${stuck.join(", ")} there is no way to an end; a loop without end`,
    );
}

/**
 * Only the moves that can be made in no time: not past a delay or work that lasts, a session or a batch, not through a fork's
 * branches, and not by losing patience or when a clock rings.
 */
function withoutTime({ instructions, edges }: FlowGraph, { draws, lookup }: Emission): FlowGraph["edges"] {
  const stations = [...lookup.stations.values()].flatMap(({ declared, members }) => members.map(() => declared.kind));
  const lasts = (instruction: Instruction) => {
    if (instruction.op === "seize") return stations[instruction.station] !== "servers";
    if (instruction.op !== "spend") return false;
    const { sampler } = draws.sites[instruction.draw]!;
    return !(sampler.kind === "constant" && sampler.a === 0);
  };
  return edges.map((list, pc) =>
    list.filter(({ kind }) => kind === "refuse" || (kind === "on" && !lasts(instructions[pc]!))),
  );
}

/** The steps that have instructions among some, in the order in which they are written. */
function stepsAt(pcs: ReadonlySet<number>, { steps }: Emission, lookup: Lookup): string[] {
  const names = new Set([...pcs].map((pc) => steps[pc]!));
  return lookup.steps.map(({ step }) => step.name).filter((name) => names.has(name));
}
