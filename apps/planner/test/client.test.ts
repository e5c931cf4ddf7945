import { describe, expect, test } from "vitest";
import { createSimulator, type Happening } from "../src/components/simulation/client.ts";
import type { FromWorker, ToWorker } from "../src/components/simulation/protocol.ts";

/** A worker that only writes down what it is told; the test answers for it. */
class FakeWorker {
  told: ToWorker[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(message: ToWorker) {
    this.told.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  answer(data: FromWorker) {
    this.onmessage?.({ data });
  }
}

function setUp(drawn = async () => {}) {
  const workers: FakeWorker[] = [];
  const simulator = createSimulator(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, drawn);
  const begin = (seed: string) => {
    const heard: Happening<unknown>[] = [];
    const draft = { scenario: "panel-2022", set: {}, own: {} };
    simulator.begin("run", { part: "panel", draft, seed, first: 5 }, (happening) => heard.push(happening));
    return { heard, last: () => heard.at(-1)! };
  };
  /** The number of the task that was begun last. */
  const id = () => workers.at(-1)!.told.findLast((message) => "task" in message)!.id;
  return { simulator, workers, begin, id };
}

describe("a simulator", () => {
  test("tells what its worker sends until it is done", () => {
    const { workers, begin, id } = setUp();
    const { heard } = begin("1");
    workers[0]!.answer({ id: id(), kind: "progress", done: 2, expected: 9 });
    workers[0]!.answer({ id: id(), kind: "part", part: "a" });
    workers[0]!.answer({ id: id(), kind: "done" });
    expect(heard.map(({ state, part, done }) => [state, part, done])).toEqual([
      ["waiting", undefined, 0],
      ["running", undefined, 2],
      ["running", "a", 2],
      ["done", "a", 2],
    ]);
  });

  test("tells its worker when a part has been drawn", async () => {
    let see = () => {};
    const { workers, begin, id } = setUp(() => new Promise((resolve) => (see = resolve)));
    begin("1");
    workers[0]!.answer({ id: id(), kind: "part", part: "a" });
    await Promise.resolve();
    expect(workers[0]!.told).toHaveLength(1);
    see();
    await Promise.resolve();
    expect(workers[0]!.told[1]).toEqual({ id: id(), drawn: true });
  });

  test("silences an older task when a newer one is begun, and asks the worker to stop it", () => {
    const { workers, begin, id } = setUp();
    const old = begin("1");
    const oldId = id();
    const young = begin("2");
    expect(workers).toHaveLength(1);
    expect(workers[0]!.told).toContainEqual({ id: oldId, stop: true });
    workers[0]!.answer({ id: oldId, kind: "part", part: "old" });
    workers[0]!.answer({ id: id(), kind: "part", part: "new" });
    expect(old.heard).toHaveLength(1);
    expect(young.last().part).toBe("new");
  });

  test("says that its worker crashed, and begins the next task in a new one", () => {
    const { workers, begin, id } = setUp();
    const first = begin("1");
    workers[0]!.onerror?.({ message: "out of memory" });
    expect(first.last()).toMatchObject({ state: "trouble", trouble: { kind: "crash", message: "out of memory" } });
    const second = begin("2");
    expect(workers).toHaveLength(2);
    workers[1]!.answer({ id: id(), kind: "done" });
    expect(second.last().state).toBe("done");
  });

  test("has a message where a worker's script could not even be loaded", () => {
    const { workers, begin } = setUp();
    const { last } = begin("1");
    workers[0]!.onerror?.({});
    expect(last().trouble).toEqual({ kind: "crash", message: "worker.js" });
  });

  test("is not disturbed by a worker that it has left", () => {
    const { workers, begin, id } = setUp();
    begin("1");
    workers[0]!.onerror?.({ message: "x" });
    const { last } = begin("2");
    workers[0]!.onerror?.({ message: "again" });
    workers[0]!.answer({ id: id(), kind: "part", part: "from the grave" });
    expect([last().state, workers[1]!.isTerminated]).toEqual(["waiting", false]);
  });

  test("leaves a worker in which something unforeseen went wrong, but not one that refused a scenario", () => {
    const { workers, begin, id } = setUp();
    begin("1");
    workers[0]!.answer({ id: id(), kind: "trouble", trouble: { kind: "scenario", message: "no", issues: [] } });
    begin("2");
    expect(workers).toHaveLength(1);
    workers[0]!.answer({ id: id(), kind: "trouble", trouble: { kind: "other", message: "unreachable" } });
    begin("3");
    expect([workers.length, workers[0]!.isTerminated]).toEqual([2, true]);
  });

  test("asked to finish, tells its worker to stop and still hears what that knows", () => {
    const { simulator, workers, begin, id } = setUp();
    const { last } = begin("1");
    simulator.finish();
    expect(workers[0]!.told.at(-1)).toEqual({ id: id(), stop: true });
    workers[0]!.answer({ id: id(), kind: "part", part: "so far" });
    workers[0]!.answer({ id: id(), kind: "done" });
    expect([last().state, last().part]).toEqual(["done", "so far"]);
  });

  test("says nothing more once stopped or closed", () => {
    const { simulator, workers, begin, id } = setUp();
    const { heard } = begin("1");
    simulator.stop();
    workers[0]!.answer({ id: id(), kind: "done" });
    simulator.close();
    expect([heard.length, workers[0]!.isTerminated]).toEqual([1, true]);
  });
});
