import type { StepOf } from "../../language/step/step.ts";
import type { TableReference } from "../../language/table.ts";
import type { Emission } from "../emission.ts";
import { emitFromDate } from "./branch.ts";

/** One `choose` for each cost table; the latest date that has come decides which is taken. */
export function emitChoose(e: Emission, step: StepOf<"choose">): void {
  const later = [...(step.changes ?? [])].reverse();
  const dated = later.map(({ on, cost }) => ({ cost, jump: emitFromDate(e, on) }));
  emitOne(e, step, step.cost);
  const ends = [];
  for (const { cost, jump } of dated) {
    ends.push(e.emit({ op: "jump", to: -1 }));
    jump.to = e.instructions.length;
    emitOne(e, step, cost);
  }
  for (const end of ends) end.to = e.instructions.length;
}

function emitOne(e: Emission, step: StepOf<"choose">, cost: TableReference | undefined): void {
  const { first, members } = e.lookup.stations.get(step.among)!;
  const count = members.length;
  const free = new Array<number>(count).fill(0);
  e.emit({
    op: "choose",
    attribute: e.attribute(step.attribute),
    station: first,
    count,
    table: cost === undefined ? e.tables.add(free) : e.tables.named(cost),
    rowAttribute: cost === undefined ? -1 : e.rowAttribute(cost, true),
    weight: step.loadWeight ?? 0,
  });
}
