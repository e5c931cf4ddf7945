import type { Instruction, Test } from "../../src/program.ts";
import { itemAt } from "./checked.ts";
import { attributeOf, firstResource, stationIndex, tableCell, wholeAttribute } from "./operands.ts";
import type { Token } from "./token.ts";
import { uniformDrawAt } from "./token-draw.ts";
import type { World } from "./world.ts";

type Jump = Extract<Instruction, { op: "branch" | "if" | "ifState" | "jump" | "jumpBy" }>;

/** Sets the token's pc to where the instruction sends it. */
export function jump(world: World, token: Token, instruction: Jump): void {
  token.pc = target(world, token, instruction) ?? token.pc + 1;
}

function target(world: World, token: Token, instruction: Jump): number | undefined {
  switch (instruction.op) {
    case "jump":
      return instruction.to;
    case "jumpBy":
      return itemAt(instruction.targets, wholeAttribute(token, instruction.attribute));
    case "branch": {
      const u = uniformDrawAt(world, token, instruction.draw);
      const p = tableCell(world, instruction.table, wholeAttribute(token, instruction.byAttribute));
      return u < p ? instruction.to : undefined;
    }
    case "if": {
      const { attribute, test, value, to } = instruction;
      return holds(attributeOf(token, attribute), test, value) ? to : undefined;
    }
    case "ifState": {
      const { measure, test, value, to } = instruction;
      const station = itemAt(world.stations, stationIndex(world, token, instruction.station, instruction.byAttribute));
      const measured = measure === "waiting" ? station.sums.waiting : firstResource(world, station).busy;
      return holds(measured, test, value) ? to : undefined;
    }
  }
}

function holds(x: number, test: Test, value: number): boolean {
  switch (test) {
    case "lt":
      return x < value;
    case "le":
      return x <= value;
    case "eq":
      return x === value;
    case "ne":
      return x !== value;
    case "ge":
      return x >= value;
    case "gt":
      return x > value;
  }
}
