import { describe, expect, test, vi } from "vitest";
import { type DoesTask, performer } from "../src/components/simulation/performer.ts";
import type { FromWorker } from "../src/components/simulation/protocol.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A worker whose tasks the test gives, by their input. */
function setUp(tasks: Readonly<Record<string, DoesTask>>) {
  const posted: FromWorker[] = [];
  const hear = performer(
    async () => (input, work) => tasks[input as string]!(input, work),
    (message) => posted.push(message),
  );
  const begin = (id: number, input: string) => hear({ id, task: "run", input });
  const stop = (id: number) => hear({ id, stop: true });
  const drawn = (id: number) => hear({ id, drawn: true });
  const said = () => posted.map((message) => `${message.id} ${message.kind}`);
  return { begin, stop, drawn, said, posted };
}

/** Works until it is stopped, and is done a turn after that. */
const untilStopped =
  (log: string[]): DoesTask =>
  async (_, { signal }) => {
    log.push("begun");
    while (!signal.aborted) await turn();
    await turn();
    log.push("ended");
  };

describe("what a worker is told", () => {
  test("is done one after another: what is stopped has ended when the next begins", async () => {
    const log: string[] = [];
    const { begin, stop, said } = setUp({
      long: untilStopped(log),
      short: async (_, { send }) => {
        log.push("next");
        send("x");
      },
    });
    begin(1, "long");
    await turn();
    stop(1);
    begin(2, "short");
    await expect.poll(said).toEqual(["1 done", "2 part", "2 done"]);
    expect(log).toEqual(["begun", "ended", "next"]);
  });

  test("is left out where something newer was asked for before its turn came, but never the newest", async () => {
    const log: string[] = [];
    const { begin, stop, said } = setUp({
      long: untilStopped(log),
      between: async () => void log.push("between"),
      last: async () => void log.push("last"),
    });
    begin(1, "long");
    await turn();
    stop(1);
    begin(2, "between");
    stop(2);
    begin(3, "last");
    stop(3);
    await expect.poll(said).toEqual(["1 done", "2 done", "3 done"]);
    expect(log).toEqual(["begun", "ended", "last"]);
  });

  test("may leave something for afterwards, which is stopped by the next and says no more", async () => {
    const log: string[] = [];
    const { begin, stop, said } = setUp({
      first: async (input, work) => work.afterwards(() => untilStopped(log)(input, work)),
      second: async () => void log.push("second"),
    });
    begin(1, "first");
    await expect.poll(() => [...said(), ...log]).toEqual(["1 done", "begun"]);
    stop(1);
    begin(2, "second");
    await expect.poll(said).toEqual(["1 done", "2 done"]);
    expect(log).toEqual(["begun", "ended", "second"]);
  });

  test("can wait until the page has drawn all that it was sent", async () => {
    const { begin, drawn, said } = setUp({
      parts: async (_, work) => {
        work.send("a");
        work.send("b");
        await work.drawn();
        work.send("c");
      },
    });
    begin(1, "parts");
    await expect.poll(said).toEqual(["1 part", "1 part"]);
    drawn(1);
    await turn();
    expect(said()).toEqual(["1 part", "1 part"]);
    drawn(1);
    await expect.poll(said).toEqual(["1 part", "1 part", "1 part", "1 done"]);
  });

  test("waits for no page that is hidden, nor for one that wants no more", async () => {
    const waits: DoesTask = async (_, work) => {
      work.send("a");
      await work.drawn();
    };
    const { begin, stop, said } = setUp({ waits });
    vi.useFakeTimers();
    try {
      begin(1, "waits");
      await vi.advanceTimersByTimeAsync(900);
      expect(said()).toEqual(["1 part"]);
      await vi.advanceTimersByTimeAsync(200);
      expect(said()).toEqual(["1 part", "1 done"]);
      begin(2, "waits");
      await vi.advanceTimersByTimeAsync(0);
      stop(2);
      await vi.advanceTimersByTimeAsync(0);
      expect(said().slice(2)).toEqual(["2 part", "2 done"]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("that goes wrong is told as trouble, and the next is done all the same", async () => {
    const { begin, said, posted } = setUp({
      wrong: async () => {
        throw new Error("no bed");
      },
      right: async () => {},
    });
    begin(1, "wrong");
    begin(2, "right");
    await expect.poll(said).toEqual(["1 trouble", "2 done"]);
    expect(posted[0]).toMatchObject({ trouble: { kind: "other", message: "no bed" } });
  });
});
