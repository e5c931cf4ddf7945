import { after, stepAt } from "./instructions";
import { JOIN, logging, writeLog } from "./log";
import { i32At } from "./memory";
import { attributes, causes, lists } from "./model";
import { childWho } from "./random";
import { makeReady } from "./ready";
import { Step, Token } from "./shapes";
import { LEFT_HOLDING, PATIENT_JOINED, fail, now } from "./state";
import { CHILD, freeToken, isSet, newToken, numbersOf, setSpent, spentOf } from "./token";

/**
 * Makes the children of a fork, at the targets of a list or all at one; the parent waits for them, or goes on at the instruction
 * that is returned when there are none.
 */
export function fork(parent: Token, n: i32, list: i32, to: i32, step: Step): Step | null {
  const next = after(step);
  if (n == 0) return next;
  parent.step = next;
  const forks = parent.forks++;
  parent.childrenLeft = n;
  const bytes = <usize>(attributes << 3);
  for (let i = 0; i < n; i++) {
    const child = newToken(CHILD);
    if (!child) return null;
    child.who = childWho(parent.who, forks, i);
    child.parent = parent;
    child.serial = parent.serial;
    child.source = parent.source;
    child.branch = i + 1;
    child.since = now;
    child.step = stepAt(to < 0 ? i32At(lists, list + i) : to);
    memory.copy(numbersOf(child), numbersOf(parent), bytes);
    makeReady(child);
  }
  return null;
}

/** Ends a child; its fork's last lets the parent go on. */
export function joinParent(token: Token, step: Step): void {
  if (!isSet(token, CHILD)) return fail(PATIENT_JOINED, step);
  if (token.held) return fail(LEFT_HOLDING, step);
  if (logging) writeLog(token, step, JOIN);
  const parent = token.parent;
  parent.childrenLeft = parent.childrenLeft - 1;
  if (parent.childrenLeft == 0) {
    for (let c = 0; c < causes; c++) setSpent(parent, c, spentOf(parent, c) + spentOf(token, c));
    parent.since = now;
    makeReady(parent);
  }
  freeToken(token);
}
