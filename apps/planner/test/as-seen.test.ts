import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asSeen } from "../src/components/show/as-seen.ts";

let frames: (() => void)[] = [];
let look: (seen: readonly unknown[]) => void = () => {};
let print = () => {};

beforeEach(() => {
  frames = [];
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("addEventListener", (_: string, heard: () => void) => {
    print = heard;
  });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (entries: { target: unknown; isIntersecting: boolean }[]) => void) {
        look = (seen) =>
          told(cards.map(({ element }) => ({ target: element, isIntersecting: seen.includes(element) })));
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

let cards: { element: Element; show(state: number): unknown }[] = [];

function setUp() {
  const done: string[] = [];
  cards = ["a", "b", "c"].map((name) => ({
    element: { name } as unknown as Element,
    show: (state) => {
      done.push(`${name}${state}`);
      return () => done.push(`${name}${state} drawn`);
    },
  }));
  const seen = asSeen(cards);
  /** Lets frames pass until nothing is asked for. */
  const pass = (most = 100) => {
    for (let i = 0; i < most && frames.length > 0; i++) frames.shift()!();
    return done.splice(0);
  };
  return { seen, pass, done };
}

test("a result, a card and its picture have a frame each, and all are begun once", () => {
  const { seen, pass } = setUp();
  seen.show(1, false);
  expect(pass(1)).toEqual([]);
  expect(pass(1)).toEqual(["a1"]);
  expect(pass(1)).toEqual(["a1 drawn"]);
  expect(pass()).toEqual(["b1", "b1 drawn", "c1", "c1 drawn"]);
});

test("while figures come, those on the screen are shown; the others when they are come to, and all when the result is whole", () => {
  const { seen, pass } = setUp();
  seen.show(1, false);
  pass();
  look([cards[1]!.element]);
  seen.show(2, false);
  expect(pass()).toEqual(["b2", "b2 drawn"]);
  look([cards[2]!.element]);
  expect(pass()).toEqual(["c2", "c2 drawn"]);
  seen.show(3, true);
  expect(pass()).toEqual(["c3", "c3 drawn", "a3", "a3 drawn", "b3", "b3 drawn"]);
});

test("what is left when other inputs come is not drawn, but for a picture whose title stands already, where new figures do not come soon", () => {
  vi.useFakeTimers();
  const { seen, pass } = setUp();
  seen.show(1, false);
  expect(pass(2)).toEqual(["a1"]);
  seen.leave();
  vi.advanceTimersByTime(100);
  expect(pass()).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(pass()).toEqual(["a1 drawn"]);
});

test("a picture that is overtaken by new figures is drawn of those alone", () => {
  vi.useFakeTimers();
  const { seen, pass } = setUp();
  seen.show(1, true);
  expect(pass(2)).toEqual(["a1"]);
  seen.leave();
  vi.advanceTimersByTime(100);
  seen.show(2, true);
  vi.advanceTimersByTime(100);
  expect(pass()).toEqual(["a2", "a2 drawn", "b2", "b2 drawn", "c2", "c2 drawn"]);
});

test("a picture that is overtaken twice is drawn all the same, however often the reader moves on", () => {
  vi.useFakeTimers();
  const { seen, pass } = setUp();
  seen.show(1, false);
  expect(pass(2)).toEqual(["a1"]);
  seen.show(2, false);
  for (let time = 0; time < 4; time++) {
    seen.leave();
    vi.advanceTimersByTime(50);
  }
  expect(pass()).toEqual(["a1 drawn"]);
});

test("paper has all of it at once, whatever was under way, and nothing twice", () => {
  const { seen, pass, done } = setUp();
  seen.show(1, false);
  pass(2);
  print();
  expect(done.splice(0)).toEqual(["a1 drawn", "b1", "b1 drawn", "c1", "c1 drawn"]);
  expect(pass()).toEqual([]);
});
