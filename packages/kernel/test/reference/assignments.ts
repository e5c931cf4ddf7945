import type { Instruction } from "../../src/program.ts";
import { itemAt } from "./checked.ts";
import { attributeOf, firstResource, tableCell, wholeAttribute } from "./operands.ts";
import type { Token } from "./token.ts";
import { drawAt } from "./token-draw.ts";
import type { World } from "./world.ts";

type Assignment = Extract<
  Instruction,
  { op: "setValue" | "addValue" | "setNow" | "copy" | "setDraw" | "setTable" | "choose" }
>;

/** Gives the instruction's attribute its new value. */
export function assign(world: World, token: Token, instruction: Assignment): void {
  token.attributes[instruction.attribute] = newValue(world, token, instruction);
  token.pc += 1;
}

function newValue(world: World, token: Token, instruction: Assignment): number {
  switch (instruction.op) {
    case "setValue":
      return instruction.value;
    case "addValue":
      return attributeOf(token, instruction.attribute) + instruction.value;
    case "setNow":
      return world.now;
    case "copy":
      return attributeOf(token, instruction.from);
    case "setDraw":
      return drawAt(world, token, instruction.draw);
    case "setTable": {
      const row = wholeAttribute(token, instruction.rowAttribute);
      const column = wholeAttribute(token, instruction.columnAttribute);
      return tableCell(world, instruction.table, row * instruction.columns + column);
    }
    case "choose":
      return choose(world, token, instruction);
  }
}

/** The i with the smallest table cell plus weighted load of station + i; of equals the smallest. */
function choose(world: World, token: Token, instruction: Extract<Instruction, { op: "choose" }>): number {
  const { station, count, table, rowAttribute, weight } = instruction;
  const row = wholeAttribute(token, rowAttribute);
  const scores: number[] = [];
  for (let i = 0; i < count; i++) {
    const candidate = itemAt(world.stations, station + i);
    const { busy, capacity } = firstResource(world, candidate);
    const load = (candidate.sums.waiting + busy) / Math.max(1, capacity);
    scores.push(tableCell(world, table, row * count + i) + weight * load);
  }
  let best = 0;
  for (const [i, score] of scores.entries()) {
    if (score < (scores[best] as number)) best = i;
  }
  return best;
}
