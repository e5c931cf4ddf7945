import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurns, skipTurn, whenDrawn } from "../src/components/show/in-turns.ts";

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

/** A frame, and all that follows from it before the next. */
async function pass() {
  for (const frame of frames.splice(0)) frame();
  await new Promise((resolve) => setTimeout(resolve));
}

test("a page has a turn in each frame, and has drawn when two have passed after the last of all its queues", async () => {
  const done: string[] = [];
  const [one, other] = [inTurns(), inTurns()];
  one([() => done.push("a"), () => done.push("b")]);
  other([() => done.push("c")]);
  void whenDrawn().then(() => done.push("drawn"));
  const seen: number[] = [];
  for (let frame = 0; frame < 5; frame++) {
    await pass();
    seen.push(done.length);
  }
  expect(seen).toEqual([1, 2, 3, 3, 4]);
  expect(done).toEqual(["a", "c", "b", "drawn"]);
});

test("a frame that has enough to do passes without a turn", async () => {
  const done: string[] = [];
  inTurns()([() => done.push("a"), () => done.push("b")]);
  skipTurn();
  await pass();
  expect(done).toEqual([]);
  await pass();
  await pass();
  expect(done).toEqual(["a", "b"]);
  // where nothing waits there is nothing to leave out
  skipTurn();
  inTurns()([() => done.push("c")]);
  await pass();
  expect(done).toEqual(["a", "b", "c"]);
});

test("a reader who drags for long does not keep the page from its turns", async () => {
  const done: string[] = [];
  inTurns()([() => done.push("a"), () => done.push("b")]);
  for (let frame = 0; frame < 4; frame++) {
    skipTurn();
    await pass();
  }
  expect(done).toEqual(["a", "b"]);
});

test("a tab that is hidden before its frame has come goes on with the next piece that it is given", async () => {
  const done: string[] = [];
  inTurns()([() => done.push("a")]);
  vi.stubGlobal("document", { hidden: true });
  inTurns()([() => done.push("b")]);
  await whenDrawn();
  expect(done).toEqual(["a", "b"]);
});

test("work that is left makes nobody wait", async () => {
  const done: string[] = [];
  const queue = inTurns();
  queue([() => done.push("a")]);
  void whenDrawn().then(() => done.push("drawn"));
  queue([]);
  await pass();
  await pass();
  await pass();
  expect(done).toEqual(["drawn"]);
});

test("in a hidden tab, which has no frames, all is done all the same", async () => {
  vi.stubGlobal("document", { hidden: true });
  const done: string[] = [];
  inTurns()([() => done.push("a")]);
  await whenDrawn();
  expect([done, frames]).toEqual([["a"], []]);
});

test("a turn that goes wrong keeps neither the others from being done nor anybody waiting", async () => {
  const done: string[] = [];
  const wrong = () => {
    throw new Error("no such mark");
  };
  inTurns()([wrong, () => done.push("b")]);
  void whenDrawn().then(() => done.push("drawn"));
  expect(frames.shift()!).toThrow("no such mark");
  await pass();
  await pass();
  await pass();
  expect(done).toEqual(["b", "drawn"]);
});
