import { itemAt, whole } from "./checked.ts";
import { childWho } from "./draws.ts";
import { log } from "./journal.ts";
import { attributeOf } from "./operands.ts";
import type { Outcome } from "./outcome.ts";
import { Stop } from "./stop.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** One child for each target; the parent waits for all of them. Without targets it just goes on. */
export function fork(world: World, parent: Token, targets: readonly number[]): Outcome {
  parent.pc += 1;
  if (targets.length === 0) return "runs on";
  for (const [i, pc] of targets.entries()) world.ready.push(childOf(world, parent, i + 1, pc));
  parent.childrenOut = targets.length;
  parent.forksMade += 1;
  return "blocked";
}

/** As many children at the same target as the attribute says. */
export function forkCopies(world: World, parent: Token, attribute: number, to: number): Outcome {
  const copies = whole(attributeOf(parent, attribute));
  if (copies < 0) throw new Stop("bad-index");
  return fork(world, parent, new Array(copies).fill(to));
}

/** A child ends. The last of its fork hands its time on, and the parent goes on. */
export function join(world: World, child: Token): Outcome {
  const { parent } = child;
  if (parent === null) throw new Stop("patient-joined");
  if (child.holds.length > 0) throw new Stop("left-holding");
  log(world, child, "join");
  parent.childrenOut -= 1;
  if (parent.childrenOut === 0) {
    parent.spent = parent.spent.map((spent, cause) => spent + itemAt(child.spent, cause));
    parent.since = world.now;
    world.ready.push(parent);
  }
  return "blocked";
}

function childOf(world: World, parent: Token, branch: number, pc: number): Token {
  return {
    pc,
    who: childWho(parent.who, parent.forksMade, branch),
    source: parent.source,
    serial: parent.serial,
    branch,
    attributes: [...parent.attributes],
    spent: parent.spent.map(() => 0),
    since: world.now,
    caseStart: parent.caseStart,
    caseOpen: false,
    holds: [],
    waitingSince: null,
    waiting: null,
    spending: false,
    parent,
    forksMade: 0,
    childrenOut: 0,
    clock: null,
    expects: { wake: 0, patience: 0, clock: 0 },
  };
}
