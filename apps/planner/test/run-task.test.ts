import { beforeEach, expect, test, vi } from "vitest";
import type { Snapshot } from "../src/components/simulation/protocol.ts";
import type { RunInput } from "../src/components/simulation/tasks/run.ts";
import { EMPTY_PLAN } from "../src/components/state/draft.ts";
import { keptWork } from "./kept-work.ts";

const INPUT = { part: "panel", draft: EMPTY_PLAN.panel, seed: "1", first: 2, replications: 9 } as const;

/** What a worker has that has just been made. */
beforeEach(() => vi.resetModules());
const newWorker = async () => (await import("../src/components/simulation/tasks/run.ts")).run;

/** Runs, and does what is left for afterwards; `log` says what came when. */
async function ran(input: RunInput) {
  const run = await newWorker();
  const { work, parts } = keptWork<Snapshot>();
  const log: string[] = [];
  let afterwards: (() => Promise<void>) | undefined;
  await run(input, {
    ...work,
    send: (part) => {
      log.push(`sent ${part.passport.replications}`);
      parts.push(part);
    },
    drawn: async () => void log.push("drawn"),
    afterwards: (doIt) => {
      afterwards = doIt;
    },
  });
  log.push("whole");
  await afterwards?.();
  return { parts, log, hasRehearsed: afterwards !== undefined };
}

test("a run waits after each part until it is drawn, and sends the same whether it rehearses or not", async () => {
  const rehearsed = await ran({ ...INPUT, isChangeable: true });
  const plain = await ran(INPUT);
  expect(rehearsed.log).toEqual(["sent 2", "drawn", "sent 8", "drawn", "sent 9", "whole", "drawn"]);
  expect(plain.log).toEqual(["sent 2", "drawn", "sent 8", "drawn", "sent 9", "whole"]);
  expect([rehearsed.hasRehearsed, plain.hasRehearsed]).toEqual([true, false]);
  const told = ({ rows, loads, openCases, complete, within }: Snapshot) => ({
    rows,
    loads,
    openCases,
    complete,
    within,
  });
  expect(rehearsed.parts.map(told)).toEqual(plain.parts.map(told));
});

test("a run that is stopped while its first figures are drawn sends no more", async () => {
  const run = await newWorker();
  const stopping = new AbortController();
  const { work, parts } = keptWork<Snapshot>(stopping.signal);
  await run({ ...INPUT, isChangeable: true }, { ...work, drawn: async () => stopping.abort() });
  expect(parts.map(({ passport }) => passport.replications)).toEqual([2]);
});

test("a run that is stopped while its figures are summed up leaves at once", async () => {
  const run = await newWorker();
  const stopping = new AbortController();
  const { work, parts } = keptWork<Snapshot>(stopping.signal);
  const clinics = { part: "clinics", draft: EMPTY_PLAN.clinics, seed: "1", first: 9, replications: 2 } as const;
  const progress = (done: number, expected: number) => {
    if (done === expected) stopping.abort();
  };
  await run(clinics, { ...work, progress });
  expect(parts).toEqual([]);
});
