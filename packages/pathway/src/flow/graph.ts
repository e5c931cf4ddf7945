import type { Instruction } from "@ventesal/kernel";
import type { Assembly } from "../emit/assemble.ts";

/**
 * How a token can move: `on` to the next instruction of its own, `child` to the first of a branch of a fork, `renege` from a wait
 * and `refuse` from its beginning (it does not hold what it waited for), `withdraw` when a clock rings (it holds nothing).
 */
export interface Edge {
  to: number;
  kind: "on" | "child" | "renege" | "refuse" | "withdraw";
}

export interface FlowGraph {
  instructions: readonly Instruction[];
  edges: readonly (readonly Edge[])[];
  /** Where patients begin. */
  entries: readonly number[];
}

/** The graph of all ways through an assembly. */
export function flowGraph({ emission, entries, initial }: Assembly): FlowGraph {
  const { instructions } = emission;
  const edges = instructions.map((instruction, pc) => edgesOf(instruction, pc));
  const graph = { instructions, edges, entries: [...new Set([...entries, ...initial.map(({ entry }) => entry)])] };
  addWithdrawals(graph);
  return graph;
}

/** The instructions that can be reached from some. */
export function reachable(edges: readonly (readonly Edge[])[], from: readonly number[]): Set<number> {
  const seen = new Set(from);
  const open = [...from];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    for (const { to } of edges[pc]!) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

function edgesOf(instruction: Instruction, pc: number): Edge[] {
  const on = (to: number): Edge => ({ to, kind: "on" });
  switch (instruction.op) {
    case "leave":
    case "join":
      return [];
    case "jump":
      return [on(instruction.to)];
    case "jumpBy":
      return [...new Set(instruction.targets)].map(on);
    case "branch":
    case "if":
    case "ifState":
      return [on(pc + 1), on(instruction.to)];
    case "seize":
      return [
        on(pc + 1),
        ...(instruction.patience >= 0 ? [{ to: instruction.renegeTo, kind: "renege" } as const] : []),
        ...(instruction.refuseTo >= 0 ? [{ to: instruction.refuseTo, kind: "refuse" } as const] : []),
      ];
    case "fork":
      return [on(pc + 1), ...instruction.targets.map((to): Edge => ({ to, kind: "child" }))];
    case "forkCopies":
      return [on(pc + 1), { to: instruction.to, kind: "child" }];
    default:
      return [on(pc + 1)];
  }
}

/** A clock can take effect at every wait and interruptible delay that comes after it; a child's time does not count. */
function addWithdrawals({ instructions, edges }: { instructions: readonly Instruction[]; edges: Edge[][] }): void {
  const own = edges.map((list) => list.filter(({ kind }) => kind !== "child"));
  instructions.forEach((clock, pc) => {
    if (clock.op !== "clock") return;
    for (const at of reachable(own, [pc])) {
      const instruction = instructions[at]!;
      if (instruction.op === "seize" || (instruction.op === "spend" && instruction.interruptible))
        edges[at]!.push({ to: clock.to, kind: "withdraw" });
    }
  });
}
