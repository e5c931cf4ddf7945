import type { Edge } from "./graph.ts";

/**
 * The instructions that lie on a loop, by loop: strongly connected components with a way back to themselves
 * (Tarjan 1972, with a stack of its own instead of recursion).
 */
export function loops(edges: readonly (readonly Edge[])[]): number[][] {
  const order = new Map<number, number>();
  const low: number[] = [];
  const stack: number[] = [];
  const onStack = new Set<number>();
  const found: number[][] = [];
  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const way = [{ pc: start, next: 0 }];
    enter(start);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const edge = edges[top.pc]![top.next++];
      if (!edge) {
        way.pop();
        const above = way.at(-1);
        if (above) low[above.pc] = Math.min(low[above.pc]!, low[top.pc]!);
        if (low[top.pc] === order.get(top.pc)) close(top.pc);
      } else if (!order.has(edge.to)) {
        enter(edge.to);
        way.push({ pc: edge.to, next: 0 });
      } else if (onStack.has(edge.to)) low[top.pc] = Math.min(low[top.pc]!, order.get(edge.to)!);
    }
  }
  return found;

  function enter(pc: number): void {
    low[pc] = order.size;
    order.set(pc, order.size);
    stack.push(pc);
    onStack.add(pc);
  }

  function close(root: number): void {
    const component = stack.splice(stack.lastIndexOf(root));
    for (const pc of component) onStack.delete(pc);
    if (component.length > 1 || edges[root]!.some(({ to }) => to === root)) found.push(component);
  }
}
