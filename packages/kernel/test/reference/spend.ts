import type { Instruction } from "../../src/program.ts";
import { charge } from "./charge.ts";
import { duration, itemAt } from "./checked.ts";
import { log } from "./journal.ts";
import { wholeAttribute } from "./operands.ts";
import type { Outcome } from "./outcome.ts";
import type { Token } from "./token.ts";
import { drawAt } from "./token-draw.ts";
import { mustWithdraw, withdraw } from "./withdrawal.ts";
import type { World } from "./world.ts";

type Spend = Extract<Instruction, { op: "spend" }>;

/** Time begins to pass for the token. */
export function beginSpend(world: World, token: Token, instruction: Spend): Outcome {
  if (instruction.interruptible && mustWithdraw(token)) {
    withdraw(world, token);
    return "runs on";
  }
  const w = duration(drawAt(world, token, instruction.draw));
  const ends = endOf(world, token, instruction, w);
  log(world, token, "spendBegins");
  token.spending = true;
  token.expects.wake = world.calendar.put(ends, { kind: "wake", token });
  return "blocked";
}

/** The time has passed; the token goes on. */
export function endSpend(world: World, token: Token): void {
  const { cause, closedProfile } = world.program.instructions[token.pc] as Spend;
  token.spending = false;
  token.expects.wake = 0;
  charge(world, token, cause, closedProfile);
  log(world, token, "spendEnds");
  token.pc += 1;
  world.ready.push(token);
}

function endOf(world: World, token: Token, { profile, byAttribute }: Spend, w: number): number {
  if (profile < 0) return world.now + w;
  return itemAt(world.profiles, profile + wholeAttribute(token, byAttribute)).advance(world.now, w);
}
