import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A worker that only writes down what it is told. */
class FakeWorker {
  static all: FakeWorker[] = [];
  told: unknown[] = [];
  isTerminated = false;
  onerror: (() => void) | null = null;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown) {
    this.told.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
}
const INPUT = { part: "panel", first: 6, leastTimes: 3 } as const;
const REHEARSAL = { id: 0, task: "rehearse", input: INPUT };

beforeEach(() => {
  vi.resetModules();
  FakeWorker.all = [];
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());
/** As a page has it that has just been opened. */
const newPage = () => import("../src/components/simulation/made-ahead.ts");

test("a worker made ahead rehearses, and is given with its rehearsal stopped to whoever asks first", async () => {
  const { makeAhead, takeWorker } = await newPage();
  makeAhead(INPUT);
  const [made] = FakeWorker.all;
  expect(made!.told).toEqual([REHEARSAL]);
  expect(takeWorker()).toBe(made);
  expect(made!.told).toEqual([REHEARSAL, { id: 0, stop: true }]);
  const other = takeWorker() as unknown as FakeWorker;
  expect(other).toBe(FakeWorker.all[1]);
  expect(other.told).toEqual([]);
});

test("a worker that broke before anybody asked is given to nobody", async () => {
  const { makeAhead, takeWorker } = await newPage();
  makeAhead(INPUT);
  FakeWorker.all[0]!.onerror!();
  expect(takeWorker()).toBe(FakeWorker.all[1]);
  expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test("a page that has asked already gets no second worker", async () => {
  const { makeAhead, takeWorker } = await newPage();
  takeWorker();
  makeAhead(INPUT);
  expect(FakeWorker.all.length).toBe(1);
});

test("where no worker can be made, it is whoever needs one that hears of it", async () => {
  vi.stubGlobal("Worker", function forbidden() {
    throw new Error("no workers here");
  });
  const { makeAhead, takeWorker } = await newPage();
  makeAhead(INPUT);
  expect(takeWorker).toThrow("no workers here");
});
