import type { Instruction, Program, Test } from "./program.ts";

/** The op's number and operands are those of `assembly/steps.ts`; an instruction is eight 32-bit numbers and room for eight more. */
export const WORDS = 16;

const TESTS: readonly Test[] = ["lt", "le", "eq", "ne", "ge", "gt"];

export interface EncodedInstructions {
  /** `WORDS` words an instruction. */
  words: Int32Array;
  /** Numbers that do not fit a word. */
  constants: number[];
  /** Targets of `jumpBy` and `fork`. */
  lists: number[];
}

/** Instructions as the interpreter reads them. */
export function encodeInstructions(program: Program): EncodedInstructions {
  const words = new Int32Array(program.instructions.length * WORDS);
  const constants: number[] = [];
  const lists: number[] = [];
  const constant = (x: number) => constants.push(x) - 1;
  const list = (targets: readonly number[]) => {
    lists.push(...targets);
    return lists.length - targets.length;
  };
  program.instructions.forEach((step, pc) => {
    words.set(operands(step, constant, list), pc * WORDS);
  });
  return { words, constants, lists };
}

function operands(
  step: Instruction,
  constant: (x: number) => number,
  list: (targets: readonly number[]) => number,
): number[] {
  switch (step.op) {
    case "leave":
      return [22, step.exit];
    case "record":
      return [0, step.exit];
    case "reopen":
      return [1];
    case "seize": {
      const { station, byAttribute, cause, closedProfile, patience, renegeTo, refuseTo } = step;
      return [2, station, byAttribute, cause, closedProfile, patience, renegeTo, refuseTo];
    }
    case "release":
      return [3, step.station, step.byAttribute];
    case "spend": {
      const { draw, profile, byAttribute, cause, closedProfile, interruptible } = step;
      return [4, draw, profile, byAttribute, cause, closedProfile, interruptible ? 1 : 0];
    }
    case "branch":
      return [5, step.draw, step.table, step.byAttribute, step.to];
    case "if":
      return [6, step.attribute, TESTS.indexOf(step.test), constant(step.value), step.to];
    case "ifState": {
      const measure = step.measure === "busy" ? 1 : 0;
      return [7, step.station, step.byAttribute, measure, TESTS.indexOf(step.test), constant(step.value), step.to];
    }
    case "jump":
      return [23, step.to];
    case "jumpBy":
      return [8, step.attribute, list(step.targets), step.targets.length];
    case "setValue":
      return [24, step.attribute, constant(step.value)];
    case "addValue":
      return [9, step.attribute, constant(step.value)];
    case "setNow":
      return [10, step.attribute];
    case "copy":
      return [11, step.attribute, step.from];
    case "setDraw":
      return [12, step.attribute, step.draw];
    case "setTable":
      return [13, step.attribute, step.table, step.rowAttribute, step.columns, step.columnAttribute];
    case "choose": {
      const { attribute, station, count, table, rowAttribute, weight } = step;
      return [14, attribute, station, count, table, rowAttribute, constant(weight)];
    }
    case "fork":
      return [15, list(step.targets), step.targets.length];
    case "forkCopies":
      return [16, step.attribute, step.to];
    case "join":
      return [17];
    case "clock":
      return [18, step.draw, step.to];
    case "stopClock":
      return [19];
    case "count":
      return [20, step.counter, step.byAttribute];
    case "tally":
      return [21, step.tally, step.attribute];
  }
}
