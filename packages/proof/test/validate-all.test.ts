import { openKernel } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { handWorkedCases, reportChecks, theoryCases, validateAll } from "../src/index.ts";

const kernel = await openKernel();

test("stopped after three cases, it gives back these three and says that it is not complete", async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const result = await validateAll({
    kernel,
    seed: "ventesal",
    now: () => performance.now(),
    signal: stop.signal,
    onCase: ({ name }, done, all) => {
      told.push(name);
      expect(done).toBe(told.length);
      expect(all).toBe(theoryCases.length + handWorkedCases.length + reportChecks.length);
      if (done === 3) stop.abort();
    },
  });
  expect(told).toEqual(theoryCases.slice(0, 3).map(({ name }) => name));
  expect(result).toMatchObject({ seed: "ventesal", complete: false, pass: false });
  expect(result.sections.map(({ section, cases }) => [section, cases.length])).toEqual([
    ["theory", 3],
    ["hand-worked", 0],
    ["report", 0],
  ]);
  expect(result.sections[0]!.cases.every(({ pass }) => pass)).toBe(true);
});

test("others have their turn while it works", async () => {
  const stop = new AbortController();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    stop.abort();
  });
  // A clock on which every look takes 50 ms, so that each replication is a slice.
  let ms = 0;
  const result = await validateAll({ kernel, seed: "turns", now: () => (ms += 50), signal: stop.signal });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
  expect(result.complete).toBe(false);
});
