import type { Draw, Instruction } from "@ventesal/kernel";
import type { Emission } from "../emit/emission.ts";
import { loops } from "../flow/cycles.ts";
import type { FlowGraph } from "../flow/graph.ts";

/**
 * The draws with their streams. Where one patient may draw more than once from a stream (the draw lies on a loop, or several share
 * the stream) a hidden attribute counts the visits, so that no two draws are the same.
 */
export function drawsOf(e: Emission, graph: FlowGraph, stream: (name: string) => number): Draw[] {
  const { sites } = e.draws;
  const onLoop = new Set(
    loops(graph.edges)
      .flat()
      .flatMap((pc) => drawsIn(graph.instructions[pc]!)),
  );
  const often = (name: string) =>
    sites.filter((site) => site.stream === name).length > 1 ||
    sites.some((site, draw) => site.stream === name && onLoop.has(draw));
  return sites.map((site) => ({
    stream: stream(site.stream),
    visit: often(site.stream) ? e.hidden(`visits ${site.stream}`) : -1,
    sampler: site.sampler,
    row: site.row,
    scaleTable: site.scaleTable,
    scaleAttribute: site.scaleAttribute,
  }));
}

function drawsIn(instruction: Instruction): number[] {
  if (instruction.op === "seize") return instruction.patience >= 0 ? [instruction.patience] : [];
  return "draw" in instruction ? [instruction.draw] : [];
}
