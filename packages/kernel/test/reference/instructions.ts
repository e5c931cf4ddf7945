import type { Instruction } from "../../src/program.ts";
import type { TallySums } from "../../src/run-types.ts";
import { assign } from "./assignments.ts";
import { leave, patientsOnly, record, reopen } from "./cases.ts";
import { duration, itemAt } from "./checked.ts";
import { fork, forkCopies, join } from "./forks.ts";
import { jump } from "./jumps.ts";
import { attributeOf, wholeAttribute } from "./operands.ts";
import type { Outcome } from "./outcome.ts";
import { release } from "./release.ts";
import { seize } from "./seize.ts";
import { beginSpend } from "./spend.ts";
import { addTo } from "./sums.ts";
import type { Token } from "./token.ts";
import { drawAt } from "./token-draw.ts";
import { startClock, stopClock } from "./withdrawal.ts";
import type { World } from "./world.ts";

/** Executes the instruction the token stands at. */
export function execute(world: World, token: Token, instruction: Instruction): Outcome {
  switch (instruction.op) {
    case "leave":
      return leave(world, token, instruction.exit);
    case "join":
      return join(world, token);
    case "seize":
      return seize(world, token, instruction);
    case "spend":
      return beginSpend(world, token, instruction);
    case "fork":
      return fork(world, token, instruction.targets);
    case "forkCopies":
      return forkCopies(world, token, instruction.attribute, instruction.to);
    case "release":
      release(world, token, instruction);
      return "runs on";
    case "branch":
    case "if":
    case "ifState":
    case "jump":
    case "jumpBy":
      jump(world, token, instruction);
      return "runs on";
    case "setValue":
    case "addValue":
    case "setNow":
    case "copy":
    case "setDraw":
    case "setTable":
    case "choose":
      assign(world, token, instruction);
      return "runs on";
    default:
      note(world, token, instruction);
      token.pc += 1;
      return "runs on";
  }
}

type Note = Extract<Instruction, { op: "record" | "reopen" | "clock" | "stopClock" | "count" | "tally" }>;

/** Instructions that write something down and go on to the next. */
function note(world: World, token: Token, instruction: Note): void {
  switch (instruction.op) {
    case "record":
      record(world, token, instruction.exit);
      break;
    case "reopen":
      reopen(world, token);
      break;
    case "clock":
      patientsOnly(token);
      startClock(world, token, duration(drawAt(world, token, instruction.draw)), instruction.to);
      break;
    case "stopClock":
      stopClock(token);
      break;
    case "count": {
      const counter = instruction.counter + wholeAttribute(token, instruction.byAttribute);
      world.counters[counter] = itemAt(world.counters, counter) + 1;
      break;
    }
    case "tally":
      addTo(world.tallies[instruction.tally] as TallySums, world.now - attributeOf(token, instruction.attribute));
      break;
  }
}
