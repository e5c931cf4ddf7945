import { describe, expect, test } from "vitest";
import { createStore } from "../src/components/state/store.ts";
import { chance } from "./plans.ts";

describe("a store", () => {
  test("goes back and forth through what it held, whatever the order", () => {
    const next = chance(3);
    const store = createStore(0);
    // the same told simply: all that was, and where one stands in it
    const held = [0];
    let at = 0;
    for (let i = 0; i < 3000; i++) {
      const what = next();
      if (what < 0.4) {
        const value = Math.floor(next() * 5);
        store.set(value);
        if (value !== held[at]) held.splice(++at, held.length, value);
      } else if (what < 0.7) {
        store.undo();
        at = Math.max(0, at - 1);
      } else {
        store.redo();
        at = Math.min(held.length - 1, at + 1);
      }
      expect([store.get(), store.canUndo, store.canRedo]).toEqual([held[at], at > 0, at < held.length - 1]);
    }
  });

  test("forgets what is more than two hundred steps back", () => {
    const store = createStore(0);
    for (let i = 1; i <= 250; i++) store.set(i);
    while (store.canUndo) store.undo();
    expect(store.get()).toBe(50);
  });

  test("tells of changes only, and nobody who has gone", () => {
    const store = createStore({ a: 1 });
    const heard: number[] = [];
    const leave = store.watch(({ a }) => heard.push(a));
    store.set({ a: 1 });
    store.set({ a: 2 });
    store.undo();
    store.undo();
    leave();
    store.redo();
    expect(heard).toEqual([2, 1]);
  });
});
