import { expect, test } from "vitest";
import { openKernel } from "../src/index.ts";
import { kernel } from "./engines.ts";
import { firstDifference } from "./first-difference.ts";
import { randomProgram } from "./random-programs/index.ts";

test("a program gives the same in memory that others have used as in memory of its own", async () => {
  const used = await openKernel();
  let inUse = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const { program, options } = randomProgram(seed);
    const loaded = used.load(program);
    const found = loaded.run({ ...options, records: true, log: true });
    const expected = kernel.load(program).run({ ...options, records: true, log: true });
    expect(firstDifference(expected, found), `seed ${seed}`).toBeUndefined();
    // now and then one keeps its memory, so that several are in use at once
    if (seed % 10 === 0) inUse++;
    else loaded.free();
  }
  expect(inUse).toBe(15);
});

test("a freed program runs no more, and freeing it twice gives its memory away only once", async () => {
  const own = await openKernel();
  const { program, options } = randomProgram(1);
  const [other, third] = [randomProgram(2), randomProgram(3)];
  const loaded = own.load(program);
  const underWay = loaded.begin(options);
  loaded.free();
  loaded.free();
  expect(() => loaded.run(options)).toThrow("this program has been freed: it runs no more");
  expect(() => underWay.advance(1)).toThrow("this run was ended");
  const [a, b] = [own.load(other.program), own.load(third.program)];
  const [first, second] = [a.run(other.options), b.run(third.options)];
  expect(firstDifference(kernel.load(other.program).run(other.options), first)).toBeUndefined();
  expect(firstDifference(kernel.load(third.program).run(third.options), second)).toBeUndefined();
  expect(firstDifference(first, a.run(other.options))).toBeUndefined();
});

test("what a run gave is its own: another program in its memory does not change it", async () => {
  const own = await openKernel();
  const { program, options } = randomProgram(4);
  const loaded = own.load(program);
  const found = loaded.run({ ...options, records: true, log: true });
  loaded.free();
  const next = randomProgram(5);
  own.load(next.program).run(next.options);
  expect(firstDifference(kernel.load(program).run({ ...options, records: true, log: true }), found)).toBeUndefined();
});
